import type { Pack, PackTerm, Term, TermId } from '../types.ts';

/** What the owner of an article made of its terms. */
export interface TermChoices {
	/** Terms and glosses of one's own; one with the id of an entry stands in its place. */
	readonly own: readonly Term[];
	/** Terms that aren't asked from this article. */
	readonly dropped: readonly TermId[];
}

export const NO_CHOICES: TermChoices = { own: [], dropped: [] };

/** Entries with one's own terms: each in the place of the entry whose id it has, the others behind them. */
export function withOwn(terms: readonly Term[], own: readonly Term[]): readonly Term[] {
	if (own.length === 0) return terms;
	const mine = new Map(own.map((term) => [term.id, term]));
	const known = new Set(terms.map(({ id }) => id));
	return [
		...terms.map((term) => mine.get(term.id) ?? term),
		...[...mine.values()].filter(({ id }) => !known.has(id)),
	];
}

/**
 * Those of one's own terms that are looked up in another text, too. Not those that stand for another entry: which of its
 * forms they have nobody knows, so there it is found itself.
 */
export function ownElsewhere(terms: readonly Term[], own: readonly Term[]): readonly Term[] {
	const known = new Set(terms.map(({ id }) => id));
	return own.filter(({ was = [] }) => !was.some((id) => known.has(id)));
}

/** A term without what an article says of it. */
export function bareTerm(term: Term | PackTerm): Term {
	const { occurrences: _o, gloss: _g, ...bare }: Term & Partial<PackTerm> = term;
	return bare;
}

/** The choices that a pack was made with. */
export const choicesOf = ({
	terms,
	dropped = [],
}: Pick<Pack, 'terms' | 'dropped'>): TermChoices => ({
	own: terms.filter(({ origin }) => origin === 'own').map(bareTerm),
	dropped,
});
