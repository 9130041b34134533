import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';

/**
 * The entry that a term of an article is a copy of: what an entry alone says is worked out once for a lexicon, and not again for each
 * article, or each part of a book. A term that is no copy stands for itself.
 */
export function entryOf<T extends Pick<Term, 'id' | 'en'>>(term: T, lookup: Lookup): T | Term {
	const entry = lookup.byId.get(term.id);
	return entry?.en === term.en ? entry : term;
}

/** Stands in no gloss and in no lemma: between texts that together name what is kept. */
export const SEPARATOR = '\n';

/**
 * Keeps what is worked out of an entry of a lexicon and of texts, which say all that it depends on besides.
 */
export function keepOf<T>() {
	const kept = memoizeBy((_lookup: Lookup) =>
		memoizeBy((_entry: Pick<Term, 'id'>) => new Map<string, T>()),
	);
	return (
		lookup: Lookup,
		term: Pick<Term, 'id' | 'en'>,
		texts: readonly string[],
		make: () => T,
	): T => {
		const known = kept(lookup)(entryOf(term, lookup));
		const name = texts.join(SEPARATOR);
		const before = known.get(name);
		if (before !== undefined) return before;
		const value = make();
		known.set(name, value);
		return value;
	};
}
