import { hasArticle } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { nounsAt } from './arabic-phrases.ts';
import { isSaidBy } from './sayers.ts';

/** Whether one of these nouns has a gloss. */
const isOf = (nouns: readonly Term[], gloss: string): boolean =>
	nouns.some((noun) => isSaidBy(noun, gloss));

/** A term of two nouns as English may turn it round: conflict management, management of conflict, management of the conflict. */
export function ofOrders({ ar, pos, en }: Term, lookup: Lookup): string[] {
	const words = ar.split(' ');
	if (pos !== 'phrase' || words.length !== 2) return [];
	const [heads = [], owners = []] = words.map((word) => nounsAt(word, lookup));
	const articles = hasArticle(words[1] ?? '') ? ['', 'the '] : [''];
	return en.flatMap((gloss) => {
		const [first = '', second = '', ...more] = gloss.split(' ');
		return more.length === 0 && isOf(owners, first) && isOf(heads, second)
			? articles.map((article) => `${second} of ${article}${first}`)
			: [];
	});
}
