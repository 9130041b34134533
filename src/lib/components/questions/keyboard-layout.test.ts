import { describe, expect, it } from 'vitest';
import { eraseFrom, extraRows, formsOf, letterRows } from './keyboard-layout.ts';

/** All letters of the standard layout. */
const LETTERS = [...'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ', 'لا'].sort();

describe.each([
	['wide', false, 12],
	['narrow', true, 11],
])('a %s keyboard', (_, narrow, columns) => {
	const { rows, beside } = letterRows(narrow);

	it('has every letter once', () => {
		expect([...rows.flat(), ...beside].sort()).toEqual(LETTERS);
	});
	it(`has no row of more than ${columns} keys`, () => {
		for (const row of [...rows, ...extraRows(narrow)]) {
			expect(row.length).toBeLessThanOrEqual(columns);
		}
	});
	it('begins its rows on the left, as the keys lie', () => {
		expect(rows.map(([first]) => first).slice(0, 2)).toEqual(['ض', 'ش']);
	});
	it('has the eight vowel marks and the four forms of alif', () => {
		expect(new Set(extraRows(narrow).flat()).size).toBe(12);
	});
});

it('offers Arabic forms only, each once', () => {
	for (const letter of LETTERS) {
		const forms = formsOf(letter);
		expect(new Set(forms).size).toBe(forms.length);
		expect(forms.every((form) => /^[\u0621-\u064a\u0671]+$/u.test(form))).toBe(true);
		expect(forms).not.toContain(letter);
	}
	expect(formsOf('ا')).toEqual(['أ', 'إ', 'آ', 'ٱ', 'ء']);
});

it.each([
	['سلام', 4, 4, 3],
	['سَلام', 2, 2, 1],
	['سلام', 1, 3, 1],
	['سلام', 0, 0, 0],
	['', 0, 0, 0],
	['a𝒜', 3, 3, 1],
])('erases of %j at %i–%i from %i on', (text, start, end, from) => {
	expect(eraseFrom(text, start, end)).toBe(from);
});
