import type { Letter } from '../lexicon/letters.ts';
import type { Reason } from './graded.ts';

/**
 * What loose Arabic spelling leaves out or mixes up, letter against letter: ا is written for أ, and for final ى, but أ never for
 * final ى. So letters are compared by pairs; the fold, which throws all of them together, is for finding candidates.
 */

const CLASSES = [
	{ rule: 'hamza', letters: 'اأإآٱ', final: false },
	{ rule: 'hamza', letters: 'ءؤئ', final: false },
	{ rule: 'ta-marbuta', letters: 'ةه', final: true },
	{ rule: 'alif-maqsura', letters: 'ىيا', final: true },
] as const;

/** Before a long ū, hamza has two or three seats in use: مسؤول، مسئول; رؤوس، رءوس. */
const SEATED_BEFORE_WAW = /(?<=.)[ئء](?=و)/gu;
export const oneSeat = (letters: string): string => letters.replace(SEATED_BEFORE_WAW, 'ؤ');

/** Without the seats of hamza. */
export const foldSeats = (letters: string): string =>
	letters.replace(/[أإآٱ]/gu, 'ا').replace(/[ؤئ]/gu, 'ء');

/** A key that spellings of one word share; so do some words of different spelling. Of one word, without marks. */
export const foldSpelling = (letters: string): string =>
	foldSeats(letters).replace(/ة$/u, 'ه').replace(/[ىا]$/u, 'ي');

/** How one letter comes to be written for another; undefined where it never does. */
function mixedUp(typed: string, expected: string, last: boolean): Reason | undefined {
	const found = CLASSES.find(
		({ letters, final }) =>
			letters.includes(typed) && letters.includes(expected) && (last || !final),
	);
	return found && { rule: found.rule, typed, expected };
}

const isKasra = (letter: Letter | undefined) => letter?.marks.includes('\u0650') ?? false;

/**
 * Every letter of a word that is spelled otherwise than expected, by its rule; undefined where one is another letter
 * altogether, or there are more or fewer.
 */
export function misspellings(
	typed: readonly Letter[],
	expected: readonly Letter[],
): Reason[] | undefined {
	if (typed.length !== expected.length) return undefined;
	const reasons: Reason[] = [];
	for (const [i, { base }] of expected.entries()) {
		const own = typed[i]?.base ?? '';
		if (own === base) continue;
		const reason = mixedUp(own, base, i === expected.length - 1);
		if (!reason) return undefined;
		// مِئَوِيّ has one seat only, and so has قَارِئُون.
		const variant =
			i > 0 &&
			'ؤئء'.includes(base) &&
			expected[i + 1]?.base === 'و' &&
			expected[i + 1]?.marks === '' &&
			!/[\u064e\u0650]/u.test(expected[i]?.marks ?? '') &&
			!isKasra(expected[i - 1]);
		reasons.push(variant ? { rule: 'variant', typed: own, expected: base } : reason);
	}
	return reasons;
}

/** How many letters two spellings of one fold differ in; Infinity where they aren't spellings of one word. */
export function spellingDistance(typed: string, expected: string): number {
	const letters = (word: string) => Array.from(oneSeat(word), (base) => ({ base, marks: '' }));
	return misspellings(letters(typed), letters(expected))?.length ?? Infinity;
}
