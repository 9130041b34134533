import { groupBy } from '../group-by.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoize, memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';

/** What two glosses are compared by: cease-fire, cease fire and ceasefire are one. */
export const glossKey = memoize((gloss) => gloss.toLowerCase().replace(/[\s-]+/gu, ''));

const keysOf = memoizeBy((en: Term['en']): ReadonlySet<string> => new Set(en.map(glossKey)));

/** Who says what in a lexicon. */
interface Sayers {
	readonly byGloss: ReadonlyMap<string, readonly Term[]>;
	readonly byLemma: ReadonlyMap<string, readonly Term[]>;
}

/** Worked out once for a lexicon: it is the same for every article, and thousands of entries take their time. */
const sayersIn = memoizeBy((lookup: Lookup): Sayers => {
	const byGloss = new Map<string, Term[]>();
	for (const term of lookup.terms) {
		for (const key of term.en.map(glossKey)) {
			const others = byGloss.get(key);
			if (!others) byGloss.set(key, [term]);
			else if (!others.includes(term)) others.push(term);
		}
	}
	return { byGloss, byLemma: groupBy(lookup.terms, ({ ar }) => ar) };
});

/** The entries that have a gloss. */
export const sayersOf = (gloss: string, lookup: Lookup): readonly Term[] =>
	sayersIn(lookup).byGloss.get(glossKey(gloss)) ?? [];

/** The entries that are written so, marks and all. */
export const writtenLike = (ar: string, lookup: Lookup): readonly Term[] =>
	sayersIn(lookup).byLemma.get(ar) ?? [];

/** Whether an entry has a gloss. */
export const isSaidBy = ({ en }: Pick<Term, 'en'>, gloss: string): boolean =>
	keysOf(en).has(glossKey(gloss));

export const areSynonyms = (a: Term, b: Term): boolean =>
	(a.synonyms?.includes(b.id) ?? false) || (b.synonyms?.includes(a.id) ?? false);
