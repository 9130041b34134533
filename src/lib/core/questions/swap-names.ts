import { otherLang } from '../lang.ts';
import { stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Lang, Occurrence } from '../types.ts';
import type { Context } from './context.ts';
import { cutAt } from './gap.ts';
import { arabicGap } from './gap-ar.ts';
import {
	areFoes,
	CONTINENTS,
	isOfSeveral,
	isToldByTheWorld,
	MASCULINE,
	NATIONS,
	WHOLES,
	wholesIn,
	type Naming,
} from './nations.ts';
import { isCoordinated, type Site } from './swap-place.ts';
import { placesOf, type Word } from './word.ts';

/** A name among the article's terms. */
interface Named {
	readonly word: Word;
	/** The English name that the table has. */
	readonly name: string;
	readonly naming: Naming;
}

/** The name that the table has, of an entry's glosses: "the West" is West. */
const tabledName = ({ term }: Word): string | undefined =>
	term.en.map((gloss) => gloss.replace(/^the /u, '')).find((gloss) => NATIONS.has(gloss));

const namedIn = ({ words }: Context): Named[] =>
	words.flatMap((word): Named[] => {
		const name = tabledName(word);
		const naming = name === undefined ? undefined : NATIONS.get(name);
		return name !== undefined && naming ? [{ word, name, naming }] : [];
	});

/** The state that a name stands for. */
const lineOf = (naming: Naming | undefined): string => naming?.kin[0] ?? '';

const sharesKin = (a: Naming, b: Naming): boolean => a.kin.some((line) => b.kin.includes(line));

const POSSESSIVE = /['’]s?$/u;
const bare = (name: string): string => name.replace(POSSESSIVE, '');
/** Of peoples only: Paris is no more many than Tehran. */
const isMany = (name: string): boolean =>
	NATIONS.get(name)?.sort === 'people' && /[^s]s$/u.test(name);
const startsWithVowel = (name: string): boolean =>
	/^[aeiou]/iu.test(name) && !/^(?:eu|u[ks])/iu.test(name);
/** In the east of Europe: the map says whether another name may stand there, and how much would be absurd. */
const isPartOf = (before: string, lang: Lang): boolean =>
	lang === 'en'
		? /\b(?:east|west|north|south|centre|center|heart|(?:east|west|north|south)ern)(?:\s+of)?(?:\s+the)?\s+$/iu.test(
				before,
			)
		: /(?<!\p{L})[وفبل]?(?:شرق|غرب|شمال|جنوب|وسط|قلب|شرقي|غربي|شمالي|جنوبي)\s+$/u.test(
				stripMarks(before),
			);

/** What a state does for its foe is absurd; an idea or a plan of one's foe is none. */
const isAbsurd = (beside: Naming, other: Naming): boolean =>
	other.sort !== 'people' && areFoes(beside, other);

/** All names of a sentence, once for each place, whether the other side has them or not. */
function namesBeside(place: Occurrence, all: readonly Named[], context: Context): Naming[] {
	if (place.lang === 'ar') {
		return all.flatMap(({ word, naming }) =>
			placesOf(word)
				.filter(({ bead, lang, sentence }) => {
					return bead === place.bead && lang === 'ar' && sentence === place.sentence;
				})
				.map(() => naming),
		);
	}
	const sentence = context.beads.get(place.bead)?.en[place.sentence] ?? '';
	return tokenize(sentence).flatMap(({ text }) => NATIONS.get(bare(text)) ?? []);
}

/** A sentence with other names, of people or parties, says by them whom it is about. */
const hasOthers = (place: Occurrence, { words }: Context): boolean =>
	words.some(
		(word) =>
			word.term.pos === 'name' &&
			tabledName(word) === undefined &&
			placesOf(word).some(({ bead }) => bead === place.bead),
	);

/** How the article spells other names, in the same number and fit for the same article. */
function englishNames(from: string, others: readonly Named[], before: string, context: Context) {
	const article = /\ban?\s+$/iu.test(before);
	const name = bare(from);
	const spelled = others.flatMap(({ word }) =>
		placesOf(word)
			.filter(({ lang }) => lang === 'en')
			.flatMap((place) => {
				const bead = context.beads.get(place.bead);
				return bead ? [bare(cutAt(place, bead).text)] : [];
			}),
	);
	return spelled
		.filter(
			(other) =>
				NATIONS.has(other) &&
				isMany(other) === isMany(name) &&
				(!article || startsWithVowel(other) === startsWithVowel(name)),
		)
		.map((other) => ({
			text: other + from.slice(name.length),
			line: lineOf(NATIONS.get(other)),
		}));
}

function siteAt(named: Named, place: Occurrence, all: readonly Named[], context: Context): Site[] {
	const bead = context.beads.get(place.bead);
	const { word, name, naming } = named;
	if (!bead || naming.sort === 'other' || hasOthers(place, context)) return [];
	const { before, text, after } = cutAt(place, bead);
	const beside = namesBeside(place, all, context);
	const linked = placesOf(word).some(
		({ bead: id, lang }) => id === place.bead && lang === otherLang(place.lang),
	);
	const once = beside.filter((other) => sharesKin(other, naming)).length === 1;
	if (!linked || !once || isCoordinated(before, after, place.lang) || isPartOf(before, place.lang))
		return [];
	const english = bead.en.join(' ');
	if (isToldByTheWorld(english, name)) return [];
	const isSeveral = naming.sort === 'people' && isOfSeveral(english);
	const wholes = wholesIn(english);
	const others = all.filter(
		(other) =>
			other.naming.sort === naming.sort &&
			(!isSeveral || CONTINENTS.has(lineOf(other.naming)) === CONTINENTS.has(lineOf(naming))) &&
			!beside.some((one) => sharesKin(one, other.naming) || isAbsurd(one, other.naming)) &&
			!wholes.some((whole) => WHOLES.get(whole)?.has(other.naming.kin[0] ?? '') === true) &&
			MASCULINE.has(other.name) === MASCULINE.has(name),
	);
	const inArabic = () => {
		const gap = arabicGap(word, place, bead, context.lookup);
		return others.flatMap((other) => {
			const text = gap?.formOf(other.word);
			return text === undefined ? [] : [{ text, line: lineOf(other.naming) }];
		});
	};
	const to =
		place.lang === 'ar'
			? inArabic()
			: NATIONS.has(bare(text))
				? englishNames(text, others, before, context)
				: [];
	if (to.length === 0) return [];
	return [
		{
			bead,
			sentence: place.sentence,
			before,
			from: text,
			name: lineOf(naming),
			after,
			to: [...new Set(to.map((one) => one.text))],
			names: new Map(to.map((one) => [one.text, one.line])),
			holds: beside.flatMap(({ kin }) => kin),
		},
	];
}

/** All names that stand for themselves in a sentence, and are linked with the other side. */
export function nameSites(lang: Lang, context: Context): Site[] {
	const named = namedIn(context);
	return named.flatMap((one) =>
		placesOf(one.word)
			.filter((place) => place.lang === lang)
			.flatMap((place) => siteAt(one, place, named, context)),
	);
}
