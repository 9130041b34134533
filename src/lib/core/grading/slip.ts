import type { Reason } from './graded.ts';

/** One edit between two texts: `typed[from, typedEnd)` stands for `expected[from, expectedEnd)`; UTF-16 offsets. */
export interface Edit {
	readonly kind: Extract<Reason, { rule: 'slip' }>['edit'];
	readonly from: number;
	readonly typedEnd: number;
	readonly expectedEnd: number;
}

/**
 * The one edit (Damerau 1964: insert, delete, replace, swap of neighbours) that parts two texts, undefined where it is
 * none or more. Linear in the shorter one.
 */
export function oneEdit(typed: string, expected: string): Edit | undefined {
	if (Math.abs(typed.length - expected.length) > 1 || typed === expected) return undefined;
	const shorter = Math.min(typed.length, expected.length);
	let from = 0;
	while (from < shorter && typed[from] === expected[from]) from++;
	let after = 0;
	while (after < shorter - from && typed.at(-1 - after) === expected.at(-1 - after)) after++;
	const typedEnd = typed.length - after;
	const expectedEnd = expected.length - after;
	const at = { from, typedEnd, expectedEnd };
	const [more, less] = [typedEnd - from, expectedEnd - from];
	if (more === 1 && less === 0) return { kind: 'insert', ...at };
	if (more === 0 && less === 1) return { kind: 'delete', ...at };
	if (more === 1 && less === 1) return { kind: 'replace', ...at };
	const swapped =
		more === 2 &&
		less === 2 &&
		typed[from] === expected[from + 1] &&
		typed[from + 1] === expected[from];
	return swapped ? { kind: 'swap', ...at } : undefined;
}

/** Which words, parted by single spaces, the offsets `[from, to]` lie in or touch. */
export function wordsAt(words: readonly string[], from: number, to: number): number[] {
	const touched: number[] = [];
	let start = 0;
	for (const [i, { length }] of words.entries()) {
		if (start <= to && start + length >= from) touched.push(i);
		start += length + 1;
	}
	return touched;
}
