import { clauseSplits, type ClauseSplit } from './clauses.ts';
import { keysOf, waysOf, wordsOf, type GlossesOf } from './ways.ts';

/** What a word counts that stands on the side of a cut on which no English word answers it, in nats. */
const MISPLACED = 3;

/**
 * The same cuts as `clauseSplits` gives, ordered by length, marks and words: each Arabic word that only one of the English
 * sentences answers — by its gloss, as a name or as a number — should stand in the part that answers that sentence.
 */
export function clausesByWords(
	ar: string,
	en: readonly string[],
	glossesOf: GlossesOf,
): ClauseSplit[] {
	const keys = en.map(keysOf);
	const memo = new Map<string, number[]>();
	/** The English sentences that answer a word. */
	const answersIn = (text: string): readonly number[][] =>
		wordsOf(text).map((word) => {
			const name = `${word.text} ${word.exact.join(' ')}`;
			let found = memo.get(name);
			if (!found) {
				const ways = waysOf(word, glossesOf);
				found = keys.flatMap((own, k) =>
					ways.some((way) => way.keys.every((key) => own.has(key))) ? [k] : [],
				);
				memo.set(name, found);
			}
			return found;
		});
	const misplaced = (text: string, isHere: (sentence: number) => boolean): number =>
		answersIn(text).filter((found) => found.length > 0 && !found.some(isHere)).length;
	return clauseSplits(ar, en)
		.map((split) => ({
			...split,
			cost:
				split.cost +
				MISPLACED *
					(misplaced(ar.slice(0, split.at), (k) => k < split.en) +
						misplaced(ar.slice(split.at), (k) => k >= split.en)),
		}))
		.sort((a, b) => a.cost - b.cost || a.at - b.at);
}
