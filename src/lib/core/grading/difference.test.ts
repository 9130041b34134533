import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf, type Segment } from './index.ts';

const show = (segments: readonly Segment[]) =>
	segments.map(
		({ text, state }) => `${{ same: '', wrong: '!', missing: '+', extra: '-' }[state]}${text}`,
	);

it.each([
	['مجلس الأمن', 'مَجْلِس الأَمْن', ['مجلس', 'الأمن']],
	['مجلس أمن', 'مَجْلِس الأَمْن', ['مجلس', '!أمن', '+الأَمْن']],
	['الأمن', 'مَجْلِس الأَمْن', ['+مَجْلِس', 'الأمن']],
	['مجلس الأمن الدولي', 'مَجْلِس الأَمْن', ['مجلس', 'الأمن', '-الدولي']],
	['سُيادة', 'سِيَادَة', ['!سُيادة', '+سِيَادَة']],
	['اداره', 'إِدَارَة', ['!اداره', '+إِدَارَة']],
	['', 'إِدَارَة', ['+إِدَارَة']],
	['قمة ٢٠', 'قِمَّة 20', ['قمة', '٢٠']],
])('Arabic: %s for %s', (answer, expected, words) => {
	expect(show(differenceOf(answer, expected, 'ar'))).toEqual(words);
});

it.each([
	['the security counsil', 'Security Council', ['-the', 'security', '!counsil', '+Council']],
	['Erdogan’s party', "Erdoğan's party", ['Erdogan’s', 'party']],
	['council security', 'security council', ['!council', '+security', '!security', '+council']],
])('English: %s for %s', (answer, expected, words) => {
	expect(show(differenceOf(answer, expected, 'en'))).toEqual(words);
});

it('holds every word that was typed and every word that was expected, as they stand, in their order', () => {
	const text = fc
		.array(fc.constantFrom('مجلس', 'الأمن', 'أمن', 'الدَّوْلِيّ', 'دولي', 'G7'), { maxLength: 6 })
		.map((words) => words.join(' '));
	fc.assert(
		fc.property(
			text,
			text,
			fc.constantFrom('ar' as const, 'en' as const),
			(answer, expected, lang) => {
				const found = differenceOf(answer, expected, lang);
				const typed = found.filter(({ state }) => state !== 'missing');
				expect(typed.map(({ text }) => text).join(' ')).toBe(answer);
				const count = found.filter(({ state }) => state === 'same' || state === 'missing').length;
				expect(count).toBe(expected.split(' ').filter(Boolean).length);
				for (const [i, { state }] of found.entries()) {
					if (state === 'wrong') expect(found[i + 1]?.state).toBe('missing');
				}
			},
		),
	);
});

it('never throws, and does not compare what is very long', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
			expect(() => [
				...differenceOf(one, other, 'ar'),
				...differenceOf(other, one, 'en'),
			]).not.toThrow();
		}),
	);
	const long = 'كلمة '.repeat(20_000);
	expect(differenceOf(long, 'كلمة', 'ar')).toHaveLength(20_001);
});
