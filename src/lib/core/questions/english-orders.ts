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

/** Verbal nouns of verbs that the lexicon hasn't. */
const VERBAL: ReadonlySet<string> = new Set(
	'خَفْض فَرْز أَدَاء إِنْفَاذ تَصْفِيَة اتِّجَار ازْدِرَاء'.normalize('NFC').split(' '),
);

/** A verbal noun of a defective verb as it stands before what it belongs to: تَوَلٍّ, تَوَلِّي. */
const inConstruct = (masdar: string): string =>
	masdar.replace(/\u064d(\u0651?)$/u, '$1\u0650ي').normalize('NFC');

/** Nouns that say what one does. */
export const deedsIn = memoizeBy(
	({ terms }: Lookup): ReadonlySet<string> =>
		new Set([...VERBAL, ...terms.flatMap(({ masdar = [] }) => masdar.map(inConstruct))]),
);

/** What is named by what it is of before itself, too: lines of communication, communication lines. */
const TURNED: ReadonlySet<string> = new Set(
	'balance commission committee line lines minister ministry price prices rate rates'.split(' '),
);

/** What is named by what it is of behind itself, too: energy ministry, ministry of energy. */
const TITLES: ReadonlySet<string> = new Set('department minister ministry secretary'.split(' '));

/** What has no other order: nobody speaks of a trust lack. */
const FIXED: ReadonlySet<string> = new Set(['attack', 'attempt', 'lack']);

/** A term turned round, and whether it is said so. */
interface Order {
	readonly text: string;
	readonly isSaid: boolean;
}

/** A term of two nouns as English might turn it round. */
function ordersOf({ ar, pos, en }: Term, lookup: Lookup): Order[] {
	const words = ar.split(' ');
	if (pos !== 'phrase' || words.length !== 2) return [];
	const [heads = [], owners = []] = words.map((word) => nounsAt(word, lookup));
	const isDeed = deedsIn(lookup).has(words[0] ?? '');
	const articles = isDeed && hasArticle(words[1] ?? '') ? ['', 'the '] : [''];
	return en.flatMap((gloss): Order[] => {
		const [first = '', second = '', ...more] = gloss.split(' ');
		if (FIXED.has(first) || FIXED.has(second)) return [];
		if (second === 'of' && more.length === 1)
			return isOf(owners, more[0] ?? '')
				? [{ text: `${more[0] ?? ''} ${first}`, isSaid: TURNED.has(first) }]
				: [];
		return more.length === 0 && isOf(owners, first) && isOf(heads, second)
			? articles.map((article) => ({
					text: `${second} of ${article}${first}`,
					isSaid: isDeed || TITLES.has(second),
				}))
			: [];
	});
}

/**
 * A term of two nouns as English turns it round: what is done (conflict management, management of the conflict), and what is
 * listed: lines of communication, communication lines.
 */
export const ofOrders = (term: Term, lookup: Lookup): string[] =>
	ordersOf(term, lookup).flatMap(({ text, isSaid }) => (isSaid ? [text] : []));

/** What is understood, and isn't said: plan of peace, influence sphere. */
export const oddOrders = (term: Term, lookup: Lookup): string[] =>
	ordersOf(term, lookup).flatMap(({ text, isSaid }) => (isSaid ? [] : [text]));

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
