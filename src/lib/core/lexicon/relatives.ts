import type { Term } from '../types.ts';
import { pluralsOf } from './derived.ts';
import { withoutArticle } from './letters.ts';

/** Whether an entry has several words. */
export const isPhrase = ({ ar }: Pick<Term, 'ar'>): boolean => ar.includes(' ');

const bare = (word: string): string => withoutArticle(word.normalize('NFC'));

/** The entries of the same root, without the term itself, in the order given. */
export const familyOf = <T extends Term>(term: Term, terms: readonly T[]): T[] =>
	term.root === undefined
		? []
		: terms.filter(({ id, root }) => root === term.root && id !== term.id);

/** The feminine of an adjective: أَهْلِيّ, أَهْلِيَّة; جَارٍ, جَارِيَة. */
const feminine = (ar: string): string =>
	`${ar.normalize('NFC').replace(/\u064d$/u, 'ِي')}َة`.normalize('NFC');

/**
 * The forms by which a word is found in a phrase, without the article: its lemma, a plural, a verbal noun, a sound plural,
 * of adjectives the feminine and what is listed.
 */
function formsIn(term: Term): Set<string> {
	const { ar, pos, plural = [], masdar = [], forms = [] } = term;
	const agreeing = pos === 'adjective' ? [feminine(ar), ...forms] : [];
	const sound = pos === 'noun' && plural.length === 0 ? pluralsOf(ar) : [];
	return new Set([ar, ...plural, ...masdar, ...agreeing, ...sound].map(bare));
}

/** A word of a phrase, and what it is without و or a preposition of one letter. */
const readings = (word: string): string[] => [bare(word), bare(word.replace(/^(?:وَ|بِ|لِ|كَ)/u, ''))];

/**
 * The entries of several words that a term stands in. Compared with vowels and without the article, so that قُوَى doesn't
 * bring what belongs to قَوِيّ. A phrase has none.
 */
export function collocationsOf<T extends Term>(term: Term, terms: readonly T[]): T[] {
	if (isPhrase(term)) return [];
	const own = formsIn(term);
	return terms.filter(
		(other) =>
			isPhrase(other) &&
			other.ar.split(' ').some((word) => readings(word).some((one) => own.has(one))),
	);
}

/** The other way round: the entries that a term of several words is made of, in its order. A word has none. */
export function wordsOf<T extends Term>(term: Term, terms: readonly T[]): T[] {
	if (!isPhrase(term)) return [];
	const words = term.ar.split(' ').map(readings);
	const place = (one: T): number => {
		const forms = formsIn(one);
		return words.findIndex((word) => word.some((one) => forms.has(one)));
	};
	return terms
		.filter((one) => !isPhrase(one))
		.map((one) => ({ one, at: place(one) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}
