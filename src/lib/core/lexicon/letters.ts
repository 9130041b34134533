import { memoize } from '../memo.ts';

/** Arabic letters and marks by name: in source text the marks are hard to see and to tell apart. */

export const FATHATAN = '\u064b';
export const KASRATAN = '\u064d';
export const FATHA = '\u064e';
export const DAMMA = '\u064f';
export const KASRA = '\u0650';
export const SHADDA = '\u0651';
export const SUKUN = '\u0652';

export const HAMZA = 'ء';
export const ALEF = 'ا';
export const MADDA = 'آ';
export const WAW = 'و';
export const YA = 'ي';
export const MAQSURA = 'ى';
export const TA = 'ت';
export const TA_MARBUTA = 'ة';
export const NUN = 'ن';

/** The letters that assimilate the article's lām: الشَّمْس. */
export const SUN_LETTERS = 'تثدذرزسشصضطظلن';

/** One letter and its marks, the marks in NFC's order (vowel, then shadda). */
export interface Letter {
	readonly base: string;
	readonly marks: string;
}

const LETTER = /([^\u064b-\u0652\u0670])([\u064b-\u0652\u0670]*)/gu;

/** A vocalised word, letter by letter. */
export const letters = memoize((word): readonly Letter[] =>
	Array.from(word.normalize('NFC').matchAll(LETTER), ([, base = '', marks = '']) => ({
		base,
		marks,
	})),
);

/**
 * Whether a definite article opens the word: bare alef, bare lām (الْتِزَام has none, its lām has
 * sukūn).
 */
export const hasArticle = (word: string): boolean =>
	/^ال(?![\u064b-\u0650\u0652])/u.test(word) && word.length > 3;

/**
 * The word without its article, and without the shadda that the article gives a sun letter: السَّلَام
 * → سَلَام, اللَّاجِئ → لَاجِئ. A word without an article is returned as it is.
 */
export function withoutArticle(word: string): string {
	if (!hasArticle(word)) return word;
	const rest = word.normalize('NFC').slice(2);
	return SUN_LETTERS.includes(rest.charAt(0))
		? rest.replace(/^(.[\u064b-\u0650\u0670]?)\u0651/u, '$1')
		: rest;
}
