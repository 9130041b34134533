import { expect, it } from 'vitest';
import fc from 'fast-check';
import { confusability, oneEditApart } from './confusable.ts';
import { context, idOf } from './questions.fixture.ts';

const score = (a: string, b: string) => {
	const [x, y] = [context.word(idOf(a)), context.word(idOf(b))];
	return x && y ? confusability(x, y, 'ar') : NaN;
};

it('ranks a dot apart and one root above one topic, and that above nothing', () => {
	expect(score('حَرْب', 'حِزْب')).toBeGreaterThan(score('حَرْب', 'انْسِحَاب'));
	expect(score('حُكُومَة', 'مَحْكَمَة')).toBeGreaterThan(score('حُكُومَة', 'عَاصِمَة'));
	expect(score('حَرْب', 'انْسِحَاب')).toBeGreaterThan(score('حَرْب', 'شَهْر'));
});

it.each([
	['truce', 'truces', true],
	['party', 'parity', true],
	['trail', 'trial', true],
	['war', 'bar', true],
	['war', 'wars of', false],
	['war', 'raw', false],
	['trial', 'train', false],
])('%s and %s are one edit apart: %s', (a, b, expected) => {
	expect(oneEditApart(a, b)).toBe(expected);
	expect(oneEditApart(b, a)).toBe(expected);
});

it('finds every single edit', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(word, fc.nat(8), fc.constantFrom(...'abcd'), (text, at, letter) => {
			const i = at % text.length;
			const [before, after] = [text.slice(0, i), text.slice(i + 1)];
			expect(oneEditApart(text, before + after)).toBe(true);
			expect(oneEditApart(text, before + letter + after)).toBe(true);
			expect(oneEditApart(text, before + letter + text.slice(i))).toBe(true);
		}),
	);
});
