import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Lang } from '../types.ts';
import { differenceOf, gradeTyped } from './index.ts';
import { outlinesOf } from './arabic-text.ts';
import { readEnglish } from './english-text.ts';

/** What an expression that tries every way to part a text would take for ever with, or run out of stack. */
const piece = fc.constantFrom(
	...[
		'ا',
		'ال',
		'سلام ',
		'سَ',
		'ا ',
		'\u064e',
		'ab ',
		'ab-',
		'a',
		'a.',
		"a'",
		'1,',
		'1-',
		'1 ',
		' ',
	],
	...['-', '.', '!', '\u0640', '\u0654', 'ﷺ', 'to ', 'the '],
);
const tail = fc.constantFrom('', '!', 'x', ' ', '\u064e', 'ا', '1');
const repetitive = fc
	.tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 5e4 }), tail)
	.map(([pieces, times, end]) => pieces.join('').repeat(times) + end);
const lang = fc.constantFrom<Lang>('ar', 'en');
/** Milliseconds: many long texts on a busy machine. */
const LONG = 60_000;

it(
	'grades what is long and repetitive at once, whatever is known',
	() => {
		fc.assert(
			fc.property(
				repetitive,
				fc.array(repetitive, { maxLength: 2 }),
				fc.array(repetitive, { maxLength: 2 }),
				lang,
				(answer, others, known, lang) => {
					const start = performance.now();
					const accepted = lang === 'ar' ? ['سَلَام', ...others] : ['peace', ...others];
					const { verdict } = gradeTyped(answer, accepted, { lang, known: [...known, answer] });
					const letters = answer.replace(/[\s\u0640.!-]/gu, '');
					if (letters.length > 1000 && !accepted.includes(answer)) expect(verdict).toBe('wrong');
					expect(performance.now() - start).toBeLessThan(5000);
				},
			),
			{ numRuns: 200 },
		);
	},
	LONG,
);

it(
	'reads known words of any length in one go',
	() => {
		const run = 'ا'.repeat(40);
		for (const word of [`${run}!`, `${'ا '.repeat(40)}!`, `${'سَ'.repeat(40)} `, `${run}\u200f`]) {
			expect(gradeTyped('حرب', ['حَرْب'], { lang: 'ar', known: [word] }).verdict).toBe('right');
		}
		for (const word of ['ab ', 'ab-', 'ا ', 'سَ']) {
			const long = word.repeat(1e5);
			expect(() => [readEnglish(long), outlinesOf(long), outlinesOf(`${long}!`)]).not.toThrow();
		}
	},
	LONG,
);

it(
	'compares a very long answer with none, and takes it for right only where it is just what is accepted',
	() => {
		const long = 'ab '.repeat(4e6).trim();
		const options = { lang: 'en', known: [long] } as const;
		expect(gradeTyped(long, ['peace'], options)).toEqual({
			verdict: 'wrong',
			tier: 'wrong',
			expected: 'peace',
		});
		expect(gradeTyped('peace', [long, 'peace'], options).verdict).toBe('right');
		expect(gradeTyped(long, ['peace', long], options)).toEqual({
			verdict: 'right',
			tier: 'exact',
			expected: long,
		});
	},
	LONG,
);

it(
	'shows how a very long answer differs without looking into it',
	() => {
		const word = 'سَ'.repeat(1e4);
		const answer = `${word}ا `.repeat(20);
		const segments = differenceOf(answer, `${word} `.repeat(20), 'ar');
		expect(segments.every(({ state }) => state === 'extra' || state === 'missing')).toBe(true);
		expect(() => differenceOf('ab-'.repeat(1e5), 'peace', 'en')).not.toThrow();
	},
	LONG,
);
