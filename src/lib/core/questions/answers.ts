import { analyse, type Lookup } from '../lexicon/lookup.ts';
import type { Lang, PackTerm, Term } from '../types.ts';
import { isPlural } from './english-forms.ts';
import { areSynonyms, isSaidBy, sayersOf, writtenLike } from './sayers.ts';
import { textOf } from './word.ts';

/** What is shown to ask for a term, and the terms that are right. */
export interface Ask {
	/** Glosses, or the lemma alone. */
	readonly shown: readonly string[];
	/** The term itself first. */
	readonly right: readonly Term[];
}

/** So many glosses at the most are shown to tell a term from others. */
const MOST_SHOWN = 3;

/** "Control" may ask for a noun or a verb; "to control" only for what is a verb in Arabic, too. */
const mayAnswer = (term: Term, other: Term): boolean =>
	term.pos !== 'verb' || ['verb', 'phrase'].includes(other.pos);

/**
 * The other terms that are right where these glosses are shown: those that have them all, and declared synonyms that have one.
 */
function others(term: Term, shown: readonly string[], lookup: Lookup): Term[] {
	const sayers = shown.map((gloss) => new Set(sayersOf(gloss, lookup)));
	return [...new Set(sayers.flatMap((some) => [...some]))].filter(
		(other) =>
			other.id !== term.id &&
			mayAnswer(term, other) &&
			(sayers.every((some) => some.has(other)) || areSynonyms(term, other)),
	);
}

/** The terms that are right where these glosses are shown, the one that is asked first. */
export const rightFor = (term: Term, shown: readonly string[], lookup: Lookup): Term[] => [
	term,
	...others(term, shown, lookup),
];

/** How badly glosses tell a term from others: by the others that are right, then by those that have all the glosses. */
function vagueness(shown: readonly string[], right: readonly Term[]): number {
	const alike = right.filter((other) => shown.every((gloss) => isSaidBy(other, gloss)));
	return right.length + alike.length / (right.length + 1);
}

/**
 * The glosses that tell a term from others best, the one of the article first: as few as will do. صراع and نزاع both are a
 * conflict, and only one of them is a struggle.
 */
export function tellingGlosses(term: Term | PackTerm, lookup: Lookup): Ask {
	const askWith = (shown: readonly string[]) => {
		const right = rightFor(term, shown, lookup);
		return { shown, right, vague: vagueness(shown, right) };
	};
	let best = askWith([textOf(term, 'en')]);
	while (best.right.length > 1 && best.shown.length < MOST_SHOWN) {
		const { shown, vague } = best;
		for (const gloss of term.en.filter((other) => !shown.includes(other))) {
			const more = askWith([...shown, gloss]);
			if (more.vague < best.vague) best = more;
		}
		if (best.vague === vague) break;
	}
	return best;
}

/** The entries that are written like a term, marks and all: who sees only the lemma can mean any of them. */
export const writtenAlike = (term: Term, lookup: Lookup): Term[] => [
	term,
	...writtenLike(term.ar, lookup).filter(({ id }) => id !== term.id),
];

/**
 * All the ways to write a term in Arabic where glosses of it are shown: its lemma, with the preposition that it needs or
 * without; the present of a verb; a name in other spellings; and the plural where the gloss is one.
 */
export function spellingsOf(term: Term, shown: readonly string[]): string[] {
	const { ar, pos, present, plural = [], forms = [], governs = [] } = term;
	const isMany = pos === 'noun' && shown.some((gloss) => isSaidBy(term, gloss) && isPlural(gloss));
	return [
		ar,
		...governs.map((preposition) => `${ar} ${preposition}`),
		...(present === undefined ? [] : [present]),
		...(pos === 'name' ? forms : []),
		...(isMany ? plural : []),
	];
}

/** All that is right to type, the term's own text first. */
export function acceptedFor(term: Term | PackTerm, { shown, right }: Ask, lang: Lang): string[] {
	const texts = right.flatMap((one) => (lang === 'ar' ? spellingsOf(one, shown) : one.en));
	return [...new Set([textOf(term, lang), ...texts])];
}

/** Glosses as a prompt; of a verb with "to". */
export const asPrompt = ({ pos }: Term, shown: readonly string[]): string =>
	(pos === 'verb' ? 'to ' : '') + shown.join('; ');

/** Whether a word is a name and nothing else. */
const isOnlyName = (word: string, lookup: Lookup): boolean =>
	analyse(word, lookup).every(({ term }) => lookup.byId.get(term)?.pos === 'name');

/**
 * Whether there is one way to write a term: not where a name of several words is written as it sounds in the other language,
 * and by each writer as he hears it (Dmitri, Dmitry; ديمتري, ديميتري). جنوب السودان isn't: its first word is a noun.
 */
export const isSpelledOneWay = ({ pos, ar }: Term, lookup: Lookup): boolean =>
	pos !== 'name' || !ar.includes(' ') || !ar.split(' ').every((word) => isOnlyName(word, lookup));
