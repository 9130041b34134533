import type { Term } from '../types.ts';
import { withoutArticle } from './letters.ts';

/** Whether an entry has several words. */
export const isPhrase = ({ ar }: Pick<Term, 'ar'>): boolean => ar.includes(' ');

const bare = (word: string): string => withoutArticle(word.normalize('NFC'));

/** The entries of the same root, without the term itself, in the order given. */
export const familyOf = <T extends Term>(term: Term, terms: readonly T[]): T[] =>
	term.root === undefined
		? []
		: terms.filter(({ id, root }) => root === term.root && id !== term.id);

/**
 * The entries of several words that one of a term's own stands in: its lemma, a plural, a verbal noun. Compared with vowels
 * and without the article, so that قُوَى doesn't bring what belongs to قَوِيّ. A phrase has none.
 */
export function collocationsOf<T extends Term>(term: Term, terms: readonly T[]): T[] {
	if (isPhrase(term)) return [];
	const own = new Set([term.ar, ...(term.plural ?? []), ...(term.masdar ?? [])].map(bare));
	return terms.filter(
		(other) =>
			other.id !== term.id &&
			isPhrase(other) &&
			other.ar.split(' ').some((word) => own.has(bare(word))),
	);
}
