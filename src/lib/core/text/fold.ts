import { memoize } from '../memo.ts';

/**
 * The loose fold, for search and for matching words in text; recall matters here. Never for display, and
 * never for grading, which has tighter rules of its own.
 *
 * Rules: Apache Lucene `ArabicNormalizer` and CAMeL Tools `normalize`, with NFKC first so that a
 * decomposed hamza (ا + U+0654) folds as the composed letter does.
 */

/** Harakat, madda and hamza marks, dagger alef, Quranic annotation signs. */
const MARKS =
	/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;
/** Tatweel, bidi controls, zero-width characters, soft hyphen. */
const INVISIBLE = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const LETTERS: Readonly<Record<string, string>> = {
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ة: 'ه',
	ى: 'ي',
	ؤ: 'ء',
	ئ: 'ء',
	ی: 'ي',
	ک: 'ك',
};
const LETTER = /[أإآٱةىؤئیک]/gu;

/** Arabic-Indic (U+0660…) and Persian (U+06F0…) digits as ASCII. */
export const foldDigits = (text: string): string =>
	text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
		String((digit.codePointAt(0) ?? 0) & 0xf),
	);

/** Takes harakat, tatweel and invisible controls away and leaves every letter as it was written. */
export const stripMarks = (text: string): string =>
	text.normalize('NFC').replace(MARKS, '').replace(INVISIBLE, '');

const ASCII = /^[ -~]*$/u;

/** Longer texts are sentences, which are seldom folded twice. */
const LONGEST_KEPT = 40;

function foldWhole(text: string): string {
	const plain = text.normalize('NFKC').replace(MARKS, '').replace(INVISIBLE, '');
	return foldDigits(plain.replace(LETTER, (letter) => LETTERS[letter] ?? letter))
		.toLowerCase()
		.normalize('NFKC')
		.replace(MARKS, '');
}

const foldKept = memoize(foldWhole);

/** Folds text of either language to the form by which it is searched and matched. Idempotent. */
export const fold = (text: string): string =>
	ASCII.test(text)
		? text.toLowerCase()
		: text.length <= LONGEST_KEPT
			? foldKept(text)
			: foldWhole(text);
