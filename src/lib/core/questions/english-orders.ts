import { ingOf } from '../lexicon/english-inflect.ts';
import { hasArticle } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';
import { nounsAt } from './arabic-phrases.ts';
import { takesObject } from './english-frames.ts';
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

/** Verbal nouns of verbs that the lexicon hasn't. */
const VERBAL: ReadonlySet<string> = new Set(
	'خَفْض فَرْز أَدَاء إِنْفَاذ تَصْفِيَة اتِّجَار ازْدِرَاء'.normalize('NFC').split(' '),
);

/** A verbal noun of a defective verb as it stands before what it belongs to: تَوَلٍّ, تَوَلِّي. */
const inConstruct = (masdar: string): string =>
	masdar.replace(/\u064d(\u0651?)$/u, '$1\u0650ي').normalize('NFC');

/** Nouns that say what one does. */
const deedsIn = memoizeBy(
	({ terms }: Lookup): ReadonlySet<string> =>
		new Set([...VERBAL, ...terms.flatMap(({ masdar = [] }) => masdar.map(inConstruct))]),
);

/** Whether a verb may go on so, with an object or a preposition: prices don't rise anything, and nobody lifts of immunity. */
const goesOn = (verb: string, [next = '']: readonly string[]): boolean =>
	/^(?:for|in|into|to)$/u.test(next) || (next !== 'of' && takesObject(verb));

/** A term that is named by what one does, by the verb's base form: buying time, buy time. A turning point is a point. */
export function baseForms({ ar, pos, en }: Term, lookup: Lookup): string[] {
	const [head = ''] = ar.split(' ');
	if (pos !== 'phrase' || !deedsIn(lookup).has(head)) return [];
	const nouns = nounsAt(head, lookup);
	return en.flatMap((gloss) => {
		const [verb = '', ...rest] = gloss.split(' ');
		const stem = verb.replace(/ing$/u, '');
		const last = rest.at(-1) ?? '';
		if (stem === verb || last === '') return [];
		if ([last, last.replace(/s$/u, '')].some((one) => isOf(nouns, one))) return [];
		return [stem, `${stem}e`, stem.slice(0, -1)]
			.filter(
				(base) =>
					ingOf(base) === verb &&
					goesOn(base, rest) &&
					sayersOf(base, lookup).some((one) => one.pos === 'verb'),
			)
			.slice(0, 1)
			.map((base) => [base, ...rest].join(' '));
	});
}
