import { groupBy } from '../group-by.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { memoize, memoizeBy } from '../memo.ts';
import { fold } from '../text/fold.ts';
import type { Term, TermId } from '../types.ts';
import { isSaidBy } from './sayers.ts';

/** Entries that are written like others but for marks, by that spelling. */
const homographsIn = memoizeBy(
	(lookup: Lookup): ReadonlyMap<string, readonly Term[]> =>
		new Map(
			[...groupBy(lookup.terms, ({ ar }) => fold(ar))].filter(([, { length }]) => length > 1),
		),
);

const NONE: readonly Term[] = [];

/** The entries that are written like one but for marks, without itself: قَسَم and قِسْم. */
export const homographsOf = (term: Term, lookup: Lookup): readonly Term[] => others(lookup)(term);

const others = memoizeBy((lookup: Lookup) =>
	memoizeBy(
		({ id, ar }: Term): readonly Term[] =>
			homographsIn(lookup)
				.get(fold(ar))
				?.filter((other) => other.id !== id) ?? NONE,
	),
);

/** Whether a word, read without its marks, may be one that has a meaning of another. */
export const mayReadAs = (word: Term, other: Term, lookup: Lookup): boolean =>
	homographsOf(word, lookup).some(({ en }) => en.some((gloss) => isSaidBy(other, gloss)));

/** The entries of which a text without marks may be a form, nothing grown onto it but the article: تدر is of أَدَارَ and of أَدَرَّ. */
export const readingsOf = (text: string, lookup: Lookup): readonly TermId[] =>
	readingsIn(lookup)(text);

const readingsIn = memoizeBy((lookup: Lookup) =>
	memoize((text): readonly TermId[] =>
		analyse(text, lookup)
			.filter(
				({ part, enclitic, proclitics }) =>
					part === 'word' && enclitic === undefined && proclitics.every((one) => one === 'ال'),
			)
			.map(({ term }) => term),
	),
);
