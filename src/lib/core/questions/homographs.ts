import { groupBy } from '../group-by.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { fold } from '../text/fold.ts';
import type { Term } from '../types.ts';
import { isSaidBy } from './sayers.ts';

const made = new WeakMap<Lookup, ReadonlyMap<string, readonly Term[]>>();

/** The entries that are written like one but for marks, without itself: قَسَم and قِسْم. */
export function homographsOf({ id, ar }: Term, lookup: Lookup): Term[] {
	const known = made.get(lookup) ?? groupBy(lookup.terms, (term) => fold(term.ar));
	made.set(lookup, known);
	return (known.get(fold(ar)) ?? []).filter((other) => other.id !== id);
}

/** Whether a word, read without its marks, may be one that has a meaning of another. */
export const mayReadAs = (word: Term, other: Term, lookup: Lookup): boolean =>
	homographsOf(word, lookup).some(({ en }) => en.some((gloss) => isSaidBy(other, gloss)));
