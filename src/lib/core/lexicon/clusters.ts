import { fold, stripMarks } from '../text/fold.ts';

/** Characters that the fold takes one for one, so that offsets stay what they are. */
const PLAIN = /^[\u0621-\u063a\u0641-\u064a\u0671\u06a9\u06cc]*$/u;
/** A letter with everything that belongs to it: marks, tatweel, invisible controls. */
const CLUSTER = /[^\p{M}\u0640\p{Cf}][\p{M}\u0640\p{Cf}]*|^[\p{M}\u0640\p{Cf}]+/gu;

/**
 * From offsets in `fold(word)` to offsets in `word`, cutting only between whole letters: a mark or
 * a tatweel never parts from the letter that it stands on. `[from, to)` of the folded word in,
 * `[start, end)` of the word out. Where a ligature (ﻻ) folds to several letters, a cut inside it
 * takes the whole of it in.
 */
export function unfoldRange(
	word: string,
	from: number,
	to: number,
): { start: number; end: number } {
	if (PLAIN.test(word)) return { start: from, end: to };
	let folded = 0;
	let start = 0;
	let end = word.length;
	for (const { 0: cluster, index } of word.matchAll(CLUSTER)) {
		if (folded <= from) start = index;
		folded += fold(cluster).length;
		if (folded >= to) {
			end = index + cluster.length;
			break;
		}
	}
	return { start, end };
}

/**
 * The letters of a word as written, one for each of its folded letters: what the fold takes away (أ
 * إ, ة ه, ى ي) still shows in them. The folded word itself where the two don't go together letter
 * by letter.
 */
export function lettersOf(word: string, folded: string): string {
	if (PLAIN.test(word)) return word;
	const plain = stripMarks(word);
	return plain.length === folded.length ? plain : folded;
}
