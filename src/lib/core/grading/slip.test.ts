import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneEdit, wordsAt } from './slip.ts';

it.each([
	['abc', 'abc', undefined],
	['abcd', 'abc', 'insert'],
	['ac', 'abc', 'delete'],
	['axc', 'abc', 'replace'],
	['acb', 'abc', 'swap'],
	['aabc', 'abc', 'insert'],
	['cba', 'abc', undefined],
	['abcde', 'abc', undefined],
	['xbcx', 'abcd', undefined],
	['', 'a', 'delete'],
	['', '', undefined],
])('%s and %s', (typed, expected, kind) => {
	expect(oneEdit(typed, expected)?.kind).toBe(kind);
});

it('makes the expected of the typed text by its edit, and is the same in the other direction', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
	fc.assert(
		fc.property(text, text, (typed, expected) => {
			const edit = oneEdit(typed, expected);
			expect(edit === undefined).toBe(oneEdit(expected, typed) === undefined);
			if (!edit) return;
			const { from, typedEnd, expectedEnd } = edit;
			const made = typed.slice(0, from) + expected.slice(from, expectedEnd) + typed.slice(typedEnd);
			expect(made).toBe(expected);
		}),
	);
});

it('finds the words that an edit touches', () => {
	const words = ['ab', 'cd', 'ef'];
	expect(wordsAt(words, 0, 1)).toEqual([0]);
	expect(wordsAt(words, 2, 2)).toEqual([0]);
	expect(wordsAt(words, 2, 3)).toEqual([0, 1]);
	expect(wordsAt(words, 6, 8)).toEqual([2]);
});
