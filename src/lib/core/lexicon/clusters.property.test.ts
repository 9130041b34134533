import { expect, it } from 'vitest';
import fc from 'fast-check';
import { fold } from '../text/fold.ts';
import { lettersOf, unfoldRange } from './clusters.ts';

const letter = fc.constantFrom(...'اأإآبةتسصعفلمنهويىئؤء', 'ﻻ', 'ا\u0654', 'ی');
const marks = fc.constantFrom(
	'',
	'',
	'\u064e',
	'\u0651\u0650',
	'\u064b',
	'\u0640',
	'\u0640\u0640',
	'\u200f',
);
const word = fc
	.array(fc.tuple(letter, marks), { minLength: 1, maxLength: 8 })
	.map((letters) => letters.flat().join(''));

it('whatever is cut out of a word folds to what was cut out of its fold, or to more where a ligature was cut', () => {
	fc.assert(
		fc.property(word, fc.nat(8), fc.nat(8), (text, a, b) => {
			const folded = fold(text);
			const [from, to] = [Math.min(a, b, folded.length), Math.min(Math.max(a, b), folded.length)];
			fc.pre(from < to);
			const { start, end } = unfoldRange(text, from, to);
			const cut = fold(text.slice(start, end));
			if (text.includes('ﻻ')) expect(cut).toContain(folded.slice(from, to));
			else expect(cut).toBe(folded.slice(from, to));
		}),
	);
});

it('never parts a letter from its marks', () => {
	fc.assert(
		fc.property(word, fc.nat(8), fc.nat(8), (text, from, to) => {
			const { start, end } = unfoldRange(text, Math.min(from, to), Math.max(from, to));
			expect(text.slice(start)).not.toMatch(/^[\p{M}\u0640\u200f]/u);
			expect(text.slice(end)).not.toMatch(/^[\p{M}\u0640\u200f]/u);
		}),
	);
});

it('gives a letter as written for every folded letter', () => {
	expect(lettersOf('إِدَارَةٌ', fold('إِدَارَةٌ'))).toBe('إدارة');
	fc.assert(
		fc.property(word, (text) => {
			const folded = fold(text);
			const letters = lettersOf(text, folded);
			expect(letters).toHaveLength(folded.length);
			expect(fold(letters)).toBe(folded);
		}),
	);
});
