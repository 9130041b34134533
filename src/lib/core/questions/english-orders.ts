import { ingOf } from '../lexicon/english-inflect.ts';
import { hasArticle } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { nounsAt } from './arabic-phrases.ts';
import { isSaidBy, sayersOf } from './sayers.ts';

/** Whether one of these nouns has a gloss. */
const isOf = (nouns: readonly Term[], gloss: string): boolean =>
	nouns.some((noun) => isSaidBy(noun, gloss));

/**
 * A term of two nouns as English may turn it round: conflict management, management of conflict, management of the conflict; and
 * lines of communication, communication lines.
 */
export function ofOrders({ ar, pos, en }: Term, lookup: Lookup): string[] {
	const words = ar.split(' ');
	if (pos !== 'phrase' || words.length !== 2) return [];
	const [heads = [], owners = []] = words.map((word) => nounsAt(word, lookup));
	const articles = hasArticle(words[1] ?? '') ? ['', 'the '] : [''];
	return en.flatMap((gloss) => {
		const [first = '', second = '', ...more] = gloss.split(' ');
		if (second === 'of' && more.length === 1)
			return isOf(owners, more[0] ?? '') ? [`${more[0] ?? ''} ${first}`] : [];
		return more.length === 0 && isOf(owners, first) && isOf(heads, second)
			? articles.map((article) => `${second} of ${article}${first}`)
			: [];
	});
}

/** A term that is named by what one does, by the verb's base form: buying time, buy time. */
export function baseForms({ pos, en }: Term, lookup: Lookup): string[] {
	if (pos !== 'phrase') return [];
	return en.flatMap((gloss) => {
		const [verb = '', ...rest] = gloss.split(' ');
		const stem = verb.replace(/ing$/u, '');
		if (stem === verb || rest.length === 0) return [];
		return [stem, `${stem}e`, stem.slice(0, -1)]
			.filter(
				(base) => ingOf(base) === verb && sayersOf(base, lookup).some((one) => one.pos === 'verb'),
			)
			.slice(0, 1)
			.map((base) => [base, ...rest].join(' '));
	});
}
