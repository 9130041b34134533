import {
	ALEF,
	FATHA,
	KASRA,
	DAMMA,
	letters,
	MADDA,
	MAQSURA,
	SHADDA,
	SUKUN,
	SUN_LETTERS,
	TA_MARBUTA,
	WAW,
	withoutArticle,
	YA,
	type Letter,
} from './letters.ts';
import { sounds, spell } from './sounds.ts';

/** The vowelling convention of questions/README.md as a check. */

/**
 * How a word may end. A nominal bears no case ending, a past verb ends in a vowel, a present one in
 * nothing or a long vowel, a particle as it is pronounced; anything goes where a word may be any of
 * these.
 */
export type Kind = 'nominal' | 'past' | 'present' | 'particle' | 'any';

interface Vowelling {
	readonly kind: Kind;
	/** Foreign names begin with clusters and have seats of hamza of their own. */
	readonly foreign?: boolean;
}

const HA = 'ه';
const MARKS = /^(?:[\u064e-\u0650]?\u0651?|\u0652|[\u064b-\u064d]\u0651?)$/u;
const SHORT = /[\u064e-\u0650]/u;
const TANWIN = /[\u064b-\u064d]/u;

/** What is wrong with the vowels of one word, in words for its author; nothing if nothing is. */
export function vowellingFaults(word: string, { kind, foreign = false }: Vowelling): string[] {
	if (SILENT_ALEF.test(word.normalize('NFC'))) return [];
	const { prefix, stem, definite } = takeApart(word);
	const faults = [
		...prefixFaults(prefix, definite),
		...(LIL.test(word) ? ['the lām of the article bears no mark'] : []),
		...(definite ? articleFaults(letters(stem)[0]) : []),
	];
	// The shadda that the article gives a sun letter is no part of the word.
	const own = letters(definite ? withoutArticle(`ال${stem}`) : stem);
	// A particle of more than three letters is a noun by origin, and one with a preposition is a
	// phrase: بِسَبَب, مُجَرَّد.
	const end = kind === 'particle' && (prefix !== '' || own.length > 3) ? 'any' : kind;
	for (const [i, letter] of own.entries()) {
		const fault =
			i === own.length - 1
				? endFault(letter, own[i - 1], end)
				: letterFault(letter, own[i - 1], own[i + 1], i === 0, foreign);
		if (fault) faults.push(fault);
	}
	if (faults.length === 0) faults.push(...seatFaults(own, foreign));
	return faults;
}

/** The old spelling of مِئَة keeps an alef that nobody says, in ثَلَاثُمِائَة and مِائَتَان too. */
const SILENT_ALEF = /مِائَ(?:ة|ت\u064e(?:ان?|ي\u0652ن?))$/u;

/** What may be joined to the front of a word inside a term: بِالنِّسْبَة, لِلأُمَم, بِاسْتِثْنَاء, لِأَنَّ. */
const PREFIX = /^(?:[وف][\u064e-\u0650]?)?(?:[بكل][\u064e-\u0650]?)?/u;
/** What is joined to the front of a word has one vowel each: بِ, لِ, كَ, وَ, فَ. */
const PREFIXES: Readonly<Record<string, string>> = {
	ب: KASRA,
	ل: KASRA,
	ك: FATHA,
	و: FATHA,
	ف: FATHA,
};
const LIL = /^[وف]?\u064e?لِل\u0652/u;

/** Without an article after it, what looks like a prefix may be part of the word: بَاسْكِيّ. */
const prefixFaults = (prefix: string, certain: boolean): string[] =>
	letters(prefix).flatMap(({ base, marks }) => {
		if (!marks) return [`${base} has no vowel mark`];
		const right = PREFIXES[base] ?? '';
		return certain && marks !== right ? [`${base} before an article is ${base}${right}`] : [];
	});

/**
 * What it must stand before, else it is part of the word: an article, hamzat al-waṣl, or the hamza
 * of a particle.
 */
const ARTICLE = /^ال(?=[^\u064b-\u0652])/u;
const JOINED_ARTICLE = /^ل(?=[^\u064b-\u0652])/u;
const WASL = /^ا(?=[^\u064b-\u0652](?:\u0652|[\u064e-\u0650]\u0651))/u;
const PARTICLE = /^(?:أَن|إِن)/u;

function takeApart(word: string): { prefix: string; stem: string; definite: boolean } {
	const text = word.normalize('NFC');
	const prefix = PREFIX.exec(text)?.[0] ?? '';
	const rest = text.slice(prefix.length);
	if (ARTICLE.test(rest)) return { prefix, stem: rest.slice(2), definite: true };
	if (/ل[\u0650]?$/u.test(prefix) && JOINED_ARTICLE.test(rest)) {
		return { prefix, stem: rest.slice(1), definite: true };
	}
	const joined = prefix !== '' && (WASL.test(rest) || PARTICLE.test(rest));
	return joined
		? { prefix, stem: rest, definite: false }
		: { prefix: '', stem: text, definite: false };
}

function articleFaults(first: Letter | undefined): string[] {
	if (!first) return [];
	const sun = SUN_LETTERS.includes(first.base);
	const doubled = first.marks.includes(SHADDA);
	if (sun && !doubled) return [`${first.base} needs a shadda after the article`];
	if (!sun && doubled) return [`${first.base} takes no shadda after the article`];
	return [];
}

function letterFault(
	{ base, marks }: Letter,
	before: Letter | undefined,
	after: Letter | undefined,
	first: boolean,
	foreign: boolean,
): string | undefined {
	if (!MARKS.test(marks)) return `${base} has marks that don't go together`;
	const colour = before?.marks.replace(SHADDA, '');
	switch (base) {
		case ALEF:
			if (marks) return 'ا bears no mark: the marks stand on the letter before it';
			if (first) {
				const cluster = after && (after.marks === SUKUN || after.marks.includes(SHADDA));
				return cluster ? undefined : 'ا at the beginning needs its hamza: أ or إ';
			}
			return colour === FATHA ? undefined : `${before?.base ?? ''} needs fatḥa before ا`;
		case MADDA:
			return marks ? 'آ bears no mark' : undefined;
		case MAQSURA:
			return 'ى stands at the end only';
		case TA_MARBUTA:
			return 'ة stands at the end only';
	}
	if (TANWIN.test(marks)) {
		const end = marks.includes('\u064b') && after?.base === ALEF;
		return end ? undefined : 'tanwīn stands at the end only';
	}
	if (SHORT.test(marks)) {
		return first && marks.includes(SHADDA) && !foreign
			? `${base} takes no shadda at the beginning`
			: undefined;
	}
	if (marks === SUKUN) {
		if (first && !foreign) return `${base} at the beginning needs a vowel`;
		if (before?.marks === SUKUN && !foreign)
			return `${base} and the letter before it can't both have sukūn`;
		const long = (base === WAW && colour === DAMMA) || (base === YA && colour === KASRA);
		return long ? `${base} of a long vowel bears no sukūn` : undefined;
	}
	if (marks === SHADDA) return `${base} needs a vowel with its shadda`;
	if ((base === WAW && colour === DAMMA) || (base === YA && colour === KASRA)) return undefined;
	// The letter that needs a fatḥa before it says so itself.
	return /[اىة]/u.test(after?.base ?? '') ? undefined : `${base} has no vowel mark`;
}

function endFault(
	{ base, marks }: Letter,
	before: Letter | undefined,
	kind: Kind,
): string | undefined {
	if (!MARKS.test(marks)) return `${base} has marks that don't go together`;
	const colour = before?.marks.replace(SHADDA, '') ?? '';
	const ending = marks.replace(SHADDA, '');
	switch (base) {
		case ALEF:
			if (marks) return 'ا bears no mark: the marks stand on the letter before it';
			// The alef of فَعَلُوا and دَعَوْا is silent.
			return colour === FATHA || colour === '\u064b' || (kind === 'any' && before?.base === WAW)
				? undefined
				: `${before?.base ?? ''} needs fatḥa before ا`;
		case MAQSURA:
			if (marks) return 'ى bears no mark';
			return colour === FATHA || (colour === '\u064b' && kind !== 'nominal')
				? undefined
				: `${before?.base ?? ''} needs fatḥa before ى`;
		case TA_MARBUTA:
			if (marks && kind === 'nominal') return 'ة bears no mark';
			return colour === FATHA || before?.base === ALEF
				? undefined
				: `${before?.base ?? ''} needs fatḥa before ة`;
		case MADDA:
			return marks ? 'آ bears no mark' : undefined;
	}
	if (base === HA && SHORT.test(colour) && kind !== 'nominal') {
		const wrong = colour === KASRA ? DAMMA : KASRA;
		if (marks === wrong)
			return `ه of a pronoun is written ه${colour === KASRA ? KASRA : DAMMA} here`;
	}
	const long = (base === WAW && colour === DAMMA) || (base === YA && colour === KASRA);
	switch (kind) {
		case 'nominal':
			return ending === '' || ending === '\u064d'
				? undefined
				: `${base} at the end bears no case ending: take its mark away`;
		case 'past':
			return SHORT.test(ending) ? undefined : `${base} at the end of a past tense needs its vowel`;
		case 'present':
			return ending === ''
				? undefined
				: `${base} at the end of a present tense stands without its vowel`;
		case 'particle':
			return ending !== '' || long ? undefined : `${base} at the end needs its vowel or sukūn`;
		case 'any':
			return undefined;
	}
}

const NONE: Letter = { base: '', marks: '' };
/** جُزْءَان, عِبْئَيْن: the dual may keep what hamza the singular has after a vowelless consonant. */
const HAMZA_DUAL = /^[^اوي]\u0652?[ءئ]\u064e(?:ا|ي\u0652?)ن?$/u;
const lettered = ({ base, marks }: Letter): string => base + marks;

/** What no word has, of whatever language: إ bears kasra alone, and أ never. */
const NO_SEAT = /^(?:أ\u0650|إ(?!\u0650))/u;

/**
 * Whether every hamza sits where its vowels put it. Before ū the old seat is as good: مَسْؤُول, مَسْئُول. A foreign word begins as
 * others do (إِنْتِر), and has its own way further on.
 */
function seatFaults(all: readonly Letter[], foreign: boolean): string[] {
	// A preposition that is joined to a word doesn't change how the word begins: لِأَوَّل, بِأَكْمَلِهِ.
	const joined =
		/^[بلكوف]$/u.test(all[0]?.base ?? '') &&
		/^[أإ][\u064e-\u0650]/u.test((all[1]?.base ?? '') + (all[1]?.marks ?? ''));
	const own = joined ? all.slice(1) : all;
	const word = own.map(({ base, marks }) => base + marks).join('');
	const expected = letters(spell(sounds(word)));
	return own.flatMap(({ base }, i) => {
		const right = expected[i]?.base ?? base;
		if (base === right || !/[أإؤئءآ]/u.test(base + right)) return [];
		if (foreign && i > 0 && !NO_SEAT.test(lettered(own[i] ?? NONE))) return [];
		const old =
			base === 'ئ' && right === 'ؤ' && own[i]?.marks === DAMMA && own[i + 1]?.base === WAW;
		const dual =
			/[ءئ]/u.test(base) &&
			HAMZA_DUAL.test(
				own
					.slice(i - 1)
					.map(lettered)
					.join(''),
			);
		// The vowel of hamzat al-waṣl isn't written: اؤْمُلْ; a verb may have lost what stood behind its hamza: يَنْأَ, يَرْتَئِ.
		const opening = base === 'ؤ' && i === 1 && lettered(own[0] ?? NONE) === ALEF;
		const clipped = i === own.length - 1 && /^(?:أ\u064e|ئ\u0650)$/u.test(lettered(own[i] ?? NONE));
		return old || dual || opening || clipped ? [] : [`hamza is written ${right} here, not ${base}`];
	});
}
