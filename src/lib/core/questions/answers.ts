import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { memoizeBy, memoizeIn } from '../memo.ts';
import type { PackTerm, Term } from '../types.ts';
import { areOneSense, sameAs } from './same-sense.ts';
import { bareGloss } from './bare.ts';
import { entryOf, keepOf, SEPARATOR } from './entry.ts';
import { isCapital, isVerbal, withTo } from './look.ts';
import { areSynonyms, glossKey, isSaidBy, sayersOf, writtenLike } from './sayers.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type Word } from './word.ts';

/** What is shown to ask for a term, and the terms that are right. */
export interface Ask {
	/** Glosses, or the lemma alone. */
	readonly shown: readonly string[];
	/** The term itself first. */
	readonly right: readonly Term[];
}

/** So many glosses at the most are shown to tell a term from others. */
const MOST_SHOWN = 3;

/** So many of an entry's glosses are what it means first of all: the others are what it may mean. */
const MAIN = 2;

/** So many it means, though one may need a sentence to think of it. */
const ALSO = 5;

/** Which sort of word may be typed for which: a noun, or a phrase that is one. What a phrase with a preposition is, isn't known. */
function sortOf({ id, pos }: Term, lookup: Lookup): string {
	const found = vocabularyOf(lookup).words.get(id)?.formClass ?? pos;
	const [sort = pos] = found.replace(/^quantity /u, '').split(' ');
	return sort === 'name' ? 'noun' : sort;
}

const LOOSE: ReadonlySet<string> = new Set([
	'adjective',
	'adverb',
	'connective',
	'preposition',
	'particle',
]);

/** Of these a term of several words may be either: بَعْدَ ذَلِكَ is "then", as ثُمَّ is. */
const JOINING: ReadonlySet<string> = new Set(['adverb', 'connective']);

/** What a clause follows is no adverb: قَبْلَ أَنْ. */
const OPENS_CLAUSE = / (?:أَنْ|أَنَّ|مَا)$/u;

/** Whether a term is another one with a word more: قَبْلَ أَنْ. */
const opens = (a: Term, b: Term): boolean => b.ar.startsWith(`${a.ar} `);

/** Whether one of two terms joins clauses, and the other stands in one: it joins so only by what it means first, as بَعْدَ ذَلِكَ does. */
const areTwoSorts = (a: Term, b: Term): boolean =>
	a.pos !== b.pos && [a, b].every(({ pos }) => JOINING.has(pos));

/** Whether two terms are of one part of speech; a phrase with a preposition may be an adjective, an adverb or a connective. */
export function areOneSort(a: Term, b: Term, lookup: Lookup): boolean {
	const sorts = [a, b].map((term) => sortOf(term, lookup));
	const areAll = (known: ReadonlySet<string>) => sorts.every((sort) => known.has(sort));
	return (
		sorts[0] === sorts[1] ||
		(areAll(LOOSE) && (a.pos === 'phrase' || b.pos === 'phrase' || opens(a, b) || opens(b, a))) ||
		(areAll(JOINING) && [a, b].some(({ ar }) => ar.includes(' ') && !OPENS_CLAUSE.test(ar)))
	);
}

/** Whether a term has a gloss, with its capital, and not in some phrase only: March isn't a march, nor the CAR a car, to contract is to sign a contract. */
const says = (term: Term, gloss: string): boolean =>
	(isCapital(gloss) || term.pos === 'name' ? term.en.includes(gloss) : isSaidBy(term, gloss)) &&
	![...(term.bound ?? []), ...(term.apart ?? [])].some(
		(held) => glossKey(held) === glossKey(gloss),
	);

/** What a term says: its glosses, and what can be written for them in its sense. */
const sayableIn = memoizeBy((lookup: Lookup) =>
	memoizeBy(
		(term: Term): ReadonlySet<string> =>
			new Set(term.en.flatMap((gloss) => [gloss, ...sameAs(gloss, term, lookup)]).map(glossKey)),
	),
);

/** Whether a term has a gloss, or one that can be written for it in the sense that the term has: a theater's stage is no phase. */
const mayBe = (term: Term, gloss: string, lookup: Lookup): boolean =>
	sayableIn(lookup)(entryOf(term, lookup)).has(glossKey(gloss));

/**
 * The terms that come near to what is shown: each gloss they have, or one like it that isn't shown itself. So is what one of the
 * glosses is called first of all, if it has another meaning of the term, too: a right word isn't told to be wrong because another
 * one was meant.
 */
export function nearTo(term: Term, shown: readonly string[], lookup: Lookup): Term[] {
	const alike = shown.map((gloss) =>
		sameAs(gloss, term, lookup).filter((other) => !shown.includes(other)),
	);
	const close = closeTo(term, shown[0] ?? '', lookup).filter((other) =>
		shown.every(
			(gloss, i) =>
				mayBe(other, gloss, lookup) || (alike[i] ?? []).some((like) => isSaidBy(other, like)),
		),
	);
	const sense = new Set(
		[...shown, ...shown.flatMap((gloss) => sameAs(gloss, term, lookup))].map(glossKey),
	);
	const alikeIn = ({ en }: Term) => en.filter((gloss) => sense.has(glossKey(gloss))).length;
	const plain = candidatesFor(term, shown, lookup).filter(
		(other) =>
			shown.some((gloss) => says(other, gloss) && meansFirst(other, gloss, 1)) &&
			(alikeIn(other) > 1 || (areSynonyms(term, other) && other.en.length === 1)),
	);
	return [...new Set([...close, ...plain])];
}

/** The terms of a term's part of speech that have one of these glosses or are its declared synonyms; not itself. */
export const candidatesFor = (
	term: Term,
	shown: readonly string[],
	lookup: Lookup,
): readonly Term[] => candidates(lookup, entryOf(term, lookup), shown.join(SEPARATOR));

const candidates = memoizeIn((lookup: Lookup, term: Term, glosses): readonly Term[] => {
	const shown = glosses.split(SEPARATOR);
	const declared = (term.synonyms ?? []).flatMap((id) => lookup.byId.get(id) ?? []);
	const sayers = shown.flatMap((gloss) =>
		sayersOf(gloss, lookup).filter((other) => says(other, gloss)),
	);
	return [...new Set([...declared, ...sayers])].filter(
		(other) =>
			other.id !== term.id &&
			areOneSort(term, other, lookup) &&
			(!areTwoSorts(term, other) || shown.some((gloss) => meansFirst(other, gloss))),
	);
});

/** Whether a gloss is one of the first of a term: what it means, and not what it may mean. */
export const meansFirst = ({ en }: Term, gloss: string, among = MAIN): boolean =>
	en.slice(0, among).some((own) => glossKey(own) === glossKey(gloss));

/**
 * The terms that are near in meaning to what these glosses ask for: declared synonyms, those that share two glosses with the term,
 * those that mean the first gloss before others, and those of which two glosses can be written for it.
 *
 * @param isAlone the gloss is all there is to go by: no sentence says which of its senses is meant
 */
export const closeTo = (
	term: Term,
	first: string,
	lookup: Lookup,
	isAlone = true,
): readonly Term[] => (isAlone ? closeAlone : closeInPlace)(lookup, entryOf(term, lookup), first);

const closeAlone = memoizeIn((lookup: Lookup, term: Term, first) =>
	findClose(term, first, lookup, true),
);
const closeInPlace = memoizeIn((lookup: Lookup, term: Term, first) =>
	findClose(term, first, lookup, false),
);

function findClose(term: Term, first: string, lookup: Lookup, isAlone: boolean): Term[] {
	const shared = (other: Term) => term.en.filter((gloss) => isSaidBy(other, gloss)).length;
	const close = candidatesFor(term, term.en, lookup).filter(
		(other) =>
			areSynonyms(term, other) || shared(other) > 1 || (isAlone && meansFirst(other, first)),
	);
	const sense = [...new Set([first, ...sameAs(first, term, lookup)])];
	const alike = candidatesFor(term, sense, lookup).filter(
		(other) => sense.filter((gloss) => isSaidBy(other, gloss)).length > 1,
	);
	return [...new Set([...close, ...alike])];
}

/**
 * Whether two terms have another gloss in common, and in the sense of the first: then neither is a word of quite another sense, as
 * قَابِل is for "open", and شَهَادَة, a testimony and a degree, for "statement".
 */
const sharesMore = (a: Term, b: Term, first: string, lookup: Lookup): boolean =>
	a.en.some(
		(gloss) =>
			glossKey(gloss) !== glossKey(first) &&
			isSaidBy(b, gloss) &&
			areOneSense(b, first, gloss, lookup),
	);

/**
 * The terms that are right where these glosses are shown, the one that is asked first: those that have them all, and declared
 * synonyms that have the first and say the others in their own words: they may be synonyms in another sense.
 *
 * @param strict whether the first gloss must be what a term means first of all: table is what a ranking may be, too
 */
export const rightFor = (
	term: Term,
	shown: readonly string[],
	lookup: Lookup,
	strict: boolean,
): Term[] => [
	term,
	...(strict ? rightStrictly : rightAtAll)(lookup, term, shown, () =>
		othersRight(term, shown, lookup, strict),
	),
];

const rightStrictly = keepOf<readonly Term[]>();
const rightAtAll = keepOf<readonly Term[]>();

function othersRight(
	term: Term,
	shown: readonly string[],
	lookup: Lookup,
	strict: boolean,
): Term[] {
	const [first = ''] = shown;
	return candidatesFor(term, shown, lookup).filter(
		(other) =>
			says(other, first) &&
			(areSynonyms(term, other)
				? shown.every((gloss) => mayBe(other, gloss, lookup))
				: (meansFirst(other, first, strict ? MAIN : ALSO) ||
						(!strict && sharesMore(term, other, first, lookup))) &&
					shown.every((gloss) => says(other, gloss))),
	);
}

/** The terms that have all of these glosses, though not among their first, and another one in the same sense: they are right whatever is asked for. */
export const saysInSense = (term: Term, shown: readonly string[], lookup: Lookup): Term[] =>
	candidatesFor(term, shown, lookup).filter(
		(other) =>
			shown.every((gloss) => says(other, gloss)) && sharesMore(term, other, shown[0] ?? '', lookup),
	);

/** Whether a gloss is another one as it is done: use, using. */
const isDoing = (gloss: string, other: string): boolean =>
	gloss === `${other.replace(/e$/u, '')}ing`;

/** The glosses that may be shown beside the first: those of the same sense. */
export const furtherGlosses = (term: Term | PackTerm, lookup: Lookup): readonly string[] => {
	const first = bareGloss(term, lookup);
	return further(lookup, term, [first], () =>
		term.en.filter(
			(gloss) =>
				gloss !== first &&
				!isDoing(gloss, first) &&
				says(term, gloss) &&
				areOneSense(term, first, gloss, lookup),
		),
	);
};

const further = keepOf<readonly string[]>();

/** The terms of other parts of speech that have all of these glosses. */
export const ofOtherSorts = (term: Term, shown: readonly string[], lookup: Lookup): Term[] =>
	sayersOf(shown[0] ?? '', lookup).filter(
		// A verb is named with "to": the turnout is no turning out.
		(other) =>
			other.pos !== 'verb' &&
			shown.every((gloss) => says(other, gloss)) &&
			!areOneSort(term, other, lookup),
	);

/**
 * The glosses of one sense that tell a term from others best, the one of the article first: as few as will do. صراع and نزاع both
 * are a conflict, and only one of them is a struggle.
 */
export function tellingGlosses(term: Term | PackTerm, lookup: Lookup): Ask {
	const shown = telling(lookup, term, [bareGloss(term, lookup)], () => findTelling(term, lookup));
	return { shown, right: rightFor(term, shown, lookup, true) };
}

const telling = keepOf<readonly string[]>();

function findTelling(term: Term | PackTerm, lookup: Lookup): readonly string[] {
	/** How badly glosses tell it from others: by those that are right, then by those that have them all. */
	const askWith = (shown: readonly string[]) => {
		const right = rightFor(term, shown, lookup, true);
		const alike = candidatesFor(term, shown, lookup).filter((other) =>
			shown.every((gloss) => isSaidBy(other, gloss)),
		);
		// No part of speech is shown with a phrase.
		const others = term.pos === 'phrase' ? ofOtherSorts(term, shown, lookup) : [];
		return { shown, vague: right.length + (alike.length + others.length) / 100 };
	};
	const more = furtherGlosses(term, lookup);
	let best = askWith([bareGloss(term, lookup)]);
	while (best.vague > 1 && best.shown.length < MOST_SHOWN) {
		const { shown, vague } = best;
		for (const gloss of more.filter((other) => !shown.includes(other))) {
			const wider = askWith([...shown, gloss]);
			if (wider.vague < best.vague) best = wider;
		}
		if (best.vague === vague) break;
	}
	return best.shown;
}

/** The entries that are written like a term, marks and all: who sees only the lemma can mean any of them. */
export const writtenAlike = (term: Term, lookup: Lookup): Term[] => [
	term,
	...writtenLike(term.ar, lookup).filter(({ id }) => id !== term.id),
];

/** Glosses as a prompt; of a verb, and of a phrase that is one, with "to". */
export const asPrompt = (
	{ formClass }: Pick<Word, 'formClass'>,
	[first = '', ...others]: readonly string[],
): string => [isVerbal(formClass) ? withTo(first) : first, ...others].join('; ');

/** Whether a word is a name and nothing else. */
const isOnlyName = (word: string, lookup: Lookup): boolean =>
	analyse(word, lookup).every(({ term }) => lookup.byId.get(term)?.pos === 'name');

/**
 * Whether there is one way to write a term: not where a name of several words is written as it sounds in the other language,
 * and by each writer as he hears it (Dmitri, Dmitry; ديمتري, ديميتري). جنوب السودان isn't: its first word is a noun.
 */
export const isSpelledOneWay = ({ pos, ar }: Term, lookup: Lookup): boolean =>
	pos !== 'name' || !ar.includes(' ') || !ar.split(' ').every((word) => isOnlyName(word, lookup));
