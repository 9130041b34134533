import { foldDigits } from '../text/fold.ts';

/** Tatweel, bidi controls, zero-width characters, soft hyphen. */
const INVISIBLE = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Hamza and madda that no letter took in, and Quranic signs: nothing that is typed or graded. */
const SIGNS = /[\u0610-\u061a\u0653-\u065f\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;
const LETTERS: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', 'ى\u0654': 'ئ' };
const LETTER = /ى\u0654|[یک]/gu;
/** Characters, of one who types a word or a term: what is longer when condensed is compared with nothing, and guards nothing. */
export const LONGEST = 500;

const EDGE = /[\p{P}\s]/u;

/** Without the punctuation and white space around it, unless there is nothing else. Linear, as no expression is. */
function inside(text: string): string {
	const points = Array.from(text);
	const edge = (at: number) => EDGE.test(points[at] ?? '');
	let from = 0;
	let to = points.length;
	while (from < to && edge(from)) from++;
	while (to > from && edge(to - 1)) to--;
	return from === to ? text.trim() : points.slice(from, to).join('');
}

/**
 * What is long, without what `normalise` takes no notice of: spaces and direction marks are no part of an answer's length.
 * Linear, as putting thousands of marks in their order isn't.
 */
export const condensed = (text: string): string =>
	text.length > LONGEST ? inside(text.replace(INVISIBLE, '').replace(/\s+/gu, ' ')) : text;

/**
 * What the tier “exact” compares: NFKC, without bidi controls, tatweel and edge punctuation, one set of digits, ی and ک
 * as Arabic has them, white space collapsed. Letters and vowel marks stay. Idempotent; of any string.
 */
export function normalise(text: string): string {
	const plain = foldDigits(text.normalize('NFKC'))
		.replace(INVISIBLE, '')
		.replace(LETTER, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFC')
		.replace(SIGNS, '')
		// NFKC puts a space under a free-standing mark.
		.replace(/\s+/gu, ' ')
		.replace(/ (?=\p{Mn})/gu, '')
		.normalize('NFC');
	return inside(plain);
}
