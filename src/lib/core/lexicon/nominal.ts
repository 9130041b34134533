import { Use, type Form, type GrammaticalNumber, type NominalFeatures, type Part } from './form.ts';
import { UNJOINED } from './hamza.ts';
import {
	ALEF,
	DAMMA,
	FATHA,
	FATHATAN,
	HAMZA,
	KASRA,
	KASRATAN,
	MAQSURA,
	NUN,
	TA,
	TA_MARBUTA,
	WAW,
	YA,
} from './letters.ts';
import { spell } from './sounds.ts';

/**
 * The declension of nouns and adjectives as far as letters show it (Wright, *A Grammar of the
 * Arabic Language* I, §§ 299–315): accusative alef, dual, sound plurals, and what stands before a
 * pronoun or a genitive. All stems and endings are sounds (`sounds.ts`).
 */

/** Noun forms without marks for case: they take the article, a pronoun, or nothing. */
const OPEN = Use.nominal | Use.free | Use.bound | Use.bare | Use.article;
/** Forms that a pronoun or ن parts from their other half: مُفَاوِضُونَ, سِيَادَة. */
const CLOSED = Use.nominal | Use.free | Use.bare | Use.article;
/** Before a genitive or a pronoun: مُفَاوِضُو. */
const CONSTRUCT = Use.nominal | Use.free | Use.bound | Use.bare;
/** Before a pronoun only: سِيَادَتـ. */
const BEFORE_PRONOUN = Use.nominal | Use.bound | Use.bare;
/** Tanwīn: neither article nor pronoun. */
const INDEFINITE = Use.nominal | Use.free | Use.bare;

type Make = (
	number: GrammaticalNumber,
	grammaticalCase?: NominalFeatures['case'],
) => NominalFeatures;

/** A stem as its endings see it: what they are joined to. */
interface Ending {
	/** Before a vowel: the stem of the dual and of the feminine. */
	readonly joined: string;
	/** Before a pronoun: one or more, where the case vowel moves a hamza. */
	readonly before: readonly string[];
	/** The accusative's ending with tanwīn and alef, where it has one. */
	readonly accusative?: string;
	/** Other spellings of the bare stem: قَاضِي beside قَاضٍ. */
	readonly definite?: string;
}

/** أَفْعَل: elatives and colours, whose feminine and plural are patterns of their own. */
const ELATIVE = /^ءَ(?:..َ.|.َ.ّ|..َى)$/u;
/** Other words without tanwīn: فَعَالِل, فَعَالِيل, and plurals in اء: مَجَالِس, مَفَاتِيح, مَوَادّ, رُؤَسَاء. */
const DIPTOTE = /^.ّ?َ.َا(?:.ِي?.|.ّ)$|اء$/u;

/** فَعْلَاء, the feminine of colours: its hamza is و in حَمْرَاوَان and صَحْرَاوَات (Wright I, § 299 rem. c). */
const COLOUR = /^.َ..َاء$/u;
/** كُبْرَى, عُلْيَا, حَمْرَاء: feminines of elatives and colours. */
const FEMININE = /^(?:.ُ..?َى|.ُ..?َا|.َ..َاء)$/u;

const cases = (stem: string): string[] => [DAMMA, FATHA, KASRA].map((vowel) => stem + vowel);

function ending(stem: string): Ending {
	const body = stem.slice(0, -1);
	switch (stem.at(-1)) {
		case TA_MARBUTA:
			return { joined: body + TA, before: [body + TA] };
		case MAQSURA:
			return { joined: body + YA, before: [body + ALEF] };
		case ALEF:
			return { joined: body + (body.endsWith(YA + FATHA) ? YA : WAW), before: [stem] };
		case KASRATAN: {
			const full = body + KASRA + YA;
			return { joined: full, before: [full], definite: full, accusative: full + FATHATAN + ALEF };
		}
		case HAMZA: {
			if (COLOUR.test(stem)) return { joined: body + WAW, before: cases(stem) };
			const before = cases(stem);
			const alef = !body.endsWith(ALEF) && !body.endsWith(FATHA);
			return { joined: stem, before, ...(alef && { accusative: stem + FATHATAN + ALEF }) };
		}
		default:
			return {
				joined: stem,
				before: [stem],
				...(!DIPTOTE.test(stem) && !ELATIVE.test(stem) && { accusative: stem + FATHATAN + ALEF }),
			};
	}
}

/** Singular or broken plural: bare, with accusative alef, before pronouns. */
function declineStem(stem: string, make: Make, number: 'singular' | 'plural'): Form[] {
	const { before, accusative, definite } = ending(stem);
	const features = make(number);
	const same = before.length === 1 && before[0] === stem;
	const forms: Form[] = [
		{ sounds: stem, use: definite ? INDEFINITE : same ? OPEN : CLOSED, features },
	];
	if (definite) forms.push({ sounds: definite, use: OPEN, features });
	else if (!same) {
		forms.push(...before.map((sounds) => ({ sounds, use: BEFORE_PRONOUN, features })));
	}
	if (accusative) {
		forms.push({ sounds: accusative, use: INDEFINITE, features: make(number, 'accusative') });
	}
	return forms;
}

function dual(stem: string, make: Make): Form[] {
	const { joined } = ending(stem);
	const nominative = make('dual', 'nominative');
	const oblique = make('dual', 'oblique');
	return [
		...hamzaDual(stem, nominative, oblique),
		{ sounds: joined + FATHA + ALEF + NUN, use: CLOSED, features: nominative },
		{ sounds: joined + FATHA + YA + NUN, use: CLOSED, features: oblique },
		{ sounds: joined + FATHA + ALEF, use: CONSTRUCT, features: nominative },
		{ sounds: joined + FATHA + YA, use: CONSTRUCT, features: oblique },
	];
}

const AFTER_CONSONANT = /[^\u064b-\u0651اوي]ء$/u;

/**
 * The dual of a hamza after a vowelless consonant keeps the singular's hamza or, where the letters join, has it on ئ: جُزْءَان,
 * عِبْئَان. The seat that its sounds would give it inside a word is written too: جُزْأَيْن.
 */
function hamzaDual(stem: string, nominative: NominalFeatures, oblique: NominalFeatures): Form[] {
	if (!AFTER_CONSONANT.test(stem)) return [];
	const before = spell(stem).slice(0, -1);
	const hamza = UNJOINED.includes(stem.charAt(stem.length - 2)) ? HAMZA : 'ئ';
	return (
		[
			[ALEF + NUN, CLOSED, nominative],
			[YA + NUN, CLOSED, oblique],
			[ALEF, CONSTRUCT, nominative],
			[YA, CONSTRUCT, oblique],
		] as const
	).map(([end, use, features]) => ({
		sounds: stem + FATHA + end,
		spelling: before + hamza + spell(FATHA + end),
		use,
		features,
	}));
}

/**
 * The sound masculine plural of a stem: its ى goes and leaves its fatḥa, its ٍ goes and leaves
 * nothing.
 */
function soundMasculine(stem: string, make: Make): Form[] {
	const last = stem.at(-1);
	const root = last === MAQSURA || last === KASRATAN ? stem.slice(0, -1) : stem;
	const [u, i] = last === MAQSURA ? ['', ''] : [DAMMA, KASRA];
	const nominative = make('plural', 'nominative');
	const oblique = make('plural', 'oblique');
	return [
		{ sounds: root + u + WAW + NUN, use: CLOSED, features: nominative },
		{ sounds: root + i + YA + NUN, use: CLOSED, features: oblique },
		{ sounds: root + u + WAW, use: CONSTRUCT, features: nominative },
		{ sounds: root + i + YA, use: CONSTRUCT, features: oblique },
	];
}

function soundFeminine(stem: string, make: Make): Form[] {
	// مُبَارَاة keeps its radical (مُبَارَيَات), سِيَاسَة loses its ending (سِيَاسَات).
	const joined = stem.endsWith(TA_MARBUTA)
		? stem.replace(/اة$/u, YA).replace(/َة$/u, '')
		: ending(stem).joined;
	return [{ sounds: joined + FATHA + ALEF + TA, use: OPEN, features: make('plural') }];
}

const SOUND_MASCULINE = /^(?<base>.*?)(?<vowel>[َُ])ون$/u;

/** Their ت is an ending, though the singular has it too: بَنَات, أَخَوَات. */
const FEMININE_BY_TA = new Set(['بِنْت', 'ءُخْت'].map((word) => word.replaceAll('\u0652', '')));

/**
 * Whether a plural only looks sound: its last letter is the root's, as the singular shows, which has it too: شُؤُون of شَأْن, أَصْوَات of
 * صَوْت; not مُتَعَاوِنُون of مُتَعَاوِن.
 */
const looksSound = (stem: string, singular: string): boolean =>
	(stem.endsWith(NUN) && /نّ?$/u.test(singular) && stem !== `${singular}${DAMMA}${WAW}${NUN}`) ||
	(stem.endsWith(TA) &&
		/تّ?$/u.test(singular) &&
		stem !== `${singular}${FATHA}${ALEF}${TA}` &&
		!FEMININE_BY_TA.has(singular));

/** A plural as its entry lists it, sound or broken. */
function plural(stem: string, make: Make, singular = ''): Form[] {
	if (looksSound(stem, singular)) return declineStem(stem, make, 'plural');
	const sound = SOUND_MASCULINE.exec(stem)?.groups;
	if (sound) {
		const { base = '', vowel } = sound;
		return soundMasculine(vowel === FATHA ? base + FATHA + MAQSURA : base, make);
	}
	if (stem.endsWith(FATHA + ALEF + TA))
		return [{ sounds: stem, use: OPEN, features: make('plural') }];
	return declineStem(stem, make, 'plural');
}

/** أَب, أَخ, حَم before a genitive or a pronoun: أَبُو, أَبَا, أَبِي. */
const FIVE_NOUNS = new Set(['ءَب', 'ءَخ', 'حَم']);

const nominal =
	(part: Part, gender?: 'm' | 'f'): Make =>
	(number, grammaticalCase) => ({
		kind: 'nominal',
		part,
		number,
		...(gender && { gender }),
		...(grammaticalCase && { case: grammaticalCase }),
	});

/** كُلّ has no dual: كلاهما is كِلَا. */
const WITHOUT_DUAL = new Set(['كُلّ']);

/** All forms of a noun with these plurals. */
export function declineNoun(stem: string, plurals: readonly string[], part: Part = 'word'): Form[] {
	const make = nominal(part);
	const five = FIVE_NOUNS.has(stem)
		? [DAMMA + WAW, FATHA + ALEF, KASRA + YA].map((long) => ({
				sounds: stem + long,
				use: CONSTRUCT,
				features: make('singular'),
			}))
		: [];
	return [
		...declineStem(stem, make, 'singular'),
		...five,
		...(WITHOUT_DUAL.has(stem) ? [] : dual(stem, make)),
		...(COLOUR.test(stem) ? soundFeminine(stem, make) : []),
		...plurals.flatMap((many) => plural(many, make, stem)),
	];
}

/** Plurals that only persons have, beside the sound one: وُزَرَاء; of a participle كُتَّاب, سَحَرَة, قُضَاة. */
const OF_PERSONS = /^.ُ.َ.َاء$/u;
const PARTICIPLE = /^.َا(?:.ِ.|.ٍ|.ّ)$/u;
const OF_PARTICIPLES = /^.ُ.ّ?َا.$|^.َ.َ.َة$|^.ُ.َاة$/u;

/** Whether a masculine noun with these plurals names a person. */
export function isPerson(stem: string, plurals: readonly string[]): boolean {
	const base = stem.endsWith(KASRATAN) ? stem.slice(0, -1) : stem;
	return plurals.some(
		(many) =>
			many === base + DAMMA + WAW + NUN ||
			OF_PERSONS.test(many) ||
			(PARTICIPLE.test(stem) && OF_PARTICIPLES.test(many)),
	);
}

/**
 * The noun of a woman, which every masculine noun that names a person has (Wright I, § 290): وَزِيرَة, وَزِيرَات of وَزِير. Of a
 * thing there is none: its plural tells.
 */
export function declineWoman(stem: string, plurals: readonly string[]): Form[] {
	if (!isPerson(stem, plurals)) return [];
	const make: Make = (...of) => ({ ...nominal('word', 'f')(...of), woman: true });
	return feminineOf(stem, make);
}

/** The feminine in ة of a stem, in all numbers. */
function feminineOf(stem: string, make: Make): Form[] {
	const base = stem.endsWith(TA_MARBUTA) ? stem.slice(0, -2) : ending(stem).joined;
	const woman = (stem.endsWith(MAQSURA) ? stem.slice(0, -1) + ALEF : base + FATHA) + TA_MARBUTA;
	return [
		...declineStem(woman, make, 'singular'),
		...dual(woman, make),
		...soundFeminine(stem, make),
	];
}

/** A verbal noun: as a noun, with the plural in ات that most of them can form. */
export const declineMasdar = (stem: string): Form[] => [
	...declineNoun(stem, [], 'masdar'),
	...soundFeminine(stem, nominal('masdar')),
];

/** A plural through its cases. */
export const declinePlural = (stem: string): Form[] => plural(stem, nominal('word'));

/** A name or a word that stands in one number only. */
export const declineSingular = (stem: string): Form[] =>
	declineStem(stem, nominal('word'), 'singular');

/** A form that an adjective's entry lists: its elative with its dual, a feminine in all numbers (كُبْرَى, كُبْرَيَات). */
export function declineListed(stem: string): Form[] {
	if (ELATIVE.test(stem)) {
		return [...declineSingular(stem), ...dual(stem, nominal('word', 'm'))];
	}
	if (!FEMININE.test(stem)) return declineSingular(stem);
	const feminine = nominal('word', 'f');
	return [
		...declineStem(stem, feminine, 'singular'),
		...dual(stem, feminine),
		...soundFeminine(stem, feminine),
	];
}

/**
 * All forms of an adjective or participle: masculine and feminine in every number, and its broken
 * plurals. An elative (أَكْبَر) forms no feminine in ة and no sound plural.
 */
export function declineAdjective(
	stem: string,
	plurals: readonly string[],
	part: Part = 'word',
): Form[] {
	const masculine = nominal(part, 'm');
	const feminine = nominal(part, 'f');
	const inflected = [
		...declineStem(stem, masculine, 'singular'),
		...dual(stem, masculine),
		...plurals.flatMap((many) => plural(many, masculine, stem)),
	];
	if (ELATIVE.test(stem)) return inflected;
	const base = stem.endsWith(TA_MARBUTA) ? stem.slice(0, -2) : stem;
	return [...inflected, ...soundMasculine(base, masculine), ...feminineOf(stem, feminine)];
}
