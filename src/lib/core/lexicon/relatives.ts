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

/** The forms by which a word is found in a phrase: its lemma, a plural, a verbal noun, without the article. */
const formsIn = ({ ar, plural, masdar }: Term): Set<string> =>
	new Set([ar, ...(plural ?? []), ...(masdar ?? [])].map(bare));

/**
 * The entries of several words that a term stands in. Compared with vowels and without the article, so that قُوَى doesn't
 * bring what belongs to قَوِيّ. A phrase has none.
 */
export function collocationsOf<T extends Term>(term: Term, terms: readonly T[]): T[] {
	if (isPhrase(term)) return [];
	const own = formsIn(term);
	return terms.filter(
		(other) => isPhrase(other) && other.ar.split(' ').some((word) => own.has(bare(word))),
	);
}

/** The other way round: the entries that a term of several words is made of, in its order. A word has none. */
export function wordsOf<T extends Term>(term: Term, terms: readonly T[]): T[] {
	if (!isPhrase(term)) return [];
	const words = term.ar.split(' ').map(bare);
	const place = (one: T): number => {
		const forms = formsIn(one);
		return words.findIndex((word) => forms.has(word));
	};
	return terms
		.filter((one) => !isPhrase(one))
		.map((one) => ({ one, at: place(one) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}
