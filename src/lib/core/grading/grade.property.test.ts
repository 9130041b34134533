import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MINIMAL_PAIRS } from '../lexicon/minimal-pairs.ts';
import type { Lang } from '../types.ts';
import { ENGLISH_PAIRS } from './english-pairs.ts';
import { gradeTyped } from './index.ts';
import { normalise } from './normalise.ts';
import { oneSpelling } from './english-spelling.ts';
import { foldSpelling } from './spelling.ts';

const MARKS = ['\u064b', '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652'];
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤءأإآٱ'];
/** Whatever a keyboard, a clipboard or a broken program can put into a field. */
const arabicMix = fc.string({
	unit: fc.oneof(
		fc.constantFrom(...LETTERS),
		fc.constantFrom(...MARKS, '\u0640', '\u0653', '\u0654', '\u0655', '\u0670', '\u06e1'),
		fc.constantFrom(...' \t\n\u00a0\u200b\u200c\u200f\u202b\u2067،؟«».-٠١۴aZİﻻﷲﹶ\ud800\udc00'),
	),
});
const anything = fc.oneof(
	arabicMix,
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...MARKS) }),
	fc.string({ unit: fc.constantFrom('ا', 'ل', ' ') }),
	fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'é', "'", '-', '.', ' ', 'a', 'the ') }),
);
const lang = fc.constantFrom<Lang>('ar', 'en');

it('never throws, names one of the accepted, and has a tier that goes with its verdict', () => {
	fc.assert(
		fc.property(
			anything,
			fc.array(anything, { maxLength: 4 }),
			fc.array(anything, { maxLength: 6 }),
			lang,
			(answer, accepted, known, lang) => {
				const graded = gradeTyped(answer, accepted, { lang, known });
				expect(accepted.length === 0 ? [''] : accepted).toContain(graded.expected);
				expect(graded.tier === 'wrong').toBe(graded.verdict === 'wrong');
				if (graded.tier === 'exact') expect(graded.verdict).toBe('right');
				if (graded.tier === 'slip') expect(graded.verdict).toBe('almost');
				if (graded.note) expect(graded.note.length).toBeGreaterThan(0);
			},
		),
		{ numRuns: 1000 },
	);
});

it('takes every accepted answer for exactly right, whatever it is and whatever is known', () => {
	fc.assert(
		fc.property(anything, fc.array(anything, { maxLength: 4 }), lang, (answer, known, lang) => {
			fc.pre(normalise(answer) !== '');
			expect(gradeTyped(answer, [answer], { lang, known })).toEqual({
				verdict: 'right',
				tier: 'exact',
				expected: answer,
			});
		}),
	);
});

it('normalises once and for all, and grades what is normalised as it grades what was typed', () => {
	fc.assert(
		fc.property(anything, anything, lang, (answer, accepted, lang) => {
			const plain = normalise(answer);
			expect(normalise(plain)).toBe(plain);
			const options = { lang, known: [] };
			expect(gradeTyped(plain, [accepted], options)).toEqual(
				gradeTyped(answer, [accepted], options),
			);
		}),
		{ numRuns: 1000 },
	);
});

it('is quick with what is very long', () => {
	const long = [
		'ا'.repeat(1e5),
		' '.repeat(1e5),
		`${'.'.repeat(1e5)}x.`,
		'\u064e'.repeat(1e5),
		'سلام '.repeat(2e4),
	];
	const start = performance.now();
	for (const answer of long) {
		for (const accepted of ['سِيَادَة', `${answer}ب`]) {
			for (const lang of ['ar', 'en'] as const) {
				expect(gradeTyped(answer, [accepted], { lang, known: ['حَرْب'] }).tier).not.toBe('exact');
			}
		}
	}
	// A quadratic step would take minutes.
	expect(performance.now() - start).toBeLessThan(10_000);
});

it('takes no word of a minimal pair for the other one, ± article, with no word known', () => {
	const options = { lang: 'ar' as const, known: [] };
	for (const pair of MINIMAL_PAIRS) {
		for (const [one, other] of [pair, [pair[1], pair[0]]] as const) {
			for (const answer of [one, `ال${one}`]) {
				for (const accepted of [other, `ال${other}`]) {
					expect(gradeTyped(answer, [accepted], options)).toMatchObject({
						verdict: 'wrong',
						note: [{ rule: 'other-word' }],
					});
				}
			}
		}
	}
});

it('takes no one edit of a long word for right', () => {
	const long = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 6, maxLength: 12 });
	const edit = fc.record({ kind: fc.nat(3), place: fc.nat(), letter: fc.constantFrom(...LETTERS) });
	const words = ENGLISH_PAIRS.flat().filter(({ length }) => length >= 6);
	const english = fc.constantFrom(...words);
	const latin = fc.record({
		kind: fc.nat(3),
		place: fc.nat(),
		letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
	});
	const edited = (
		word: string,
		{ kind, place, letter }: { kind: number; place: number; letter: string },
	) => {
		const at = place % (word.length - 1);
		const [before, here, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
		const tail = [letter + here + next, next, letter + next, next + here][kind] ?? '';
		return before + tail + word.slice(at + 2);
	};
	fc.assert(
		fc.property(long, edit, (word, change) => {
			const answer = edited(word, change);
			fc.pre(foldSpelling(answer) !== foldSpelling(word));
			fc.pre(answer !== `ال${word}` && word !== `ال${answer}`);
			expect(gradeTyped(answer, [word], { lang: 'ar', known: [] }).verdict).not.toBe('right');
		}),
		{ numRuns: 500 },
	);
	fc.assert(
		fc.property(english, latin, (word, change) => {
			const answer = edited(word, change);
			fc.pre(oneSpelling(answer) !== oneSpelling(word));
			expect(gradeTyped(answer, [word], { lang: 'en', known: [] }).verdict).not.toBe('right');
		}),
		{ numRuns: 500 },
	);
});

it('reads eight thousand known words once', () => {
	const known = Array.from({ length: 8000 }, (_, i) => `كلمة${i}`);
	gradeTyped('حرب', ['حَرْب'], { lang: 'ar', known });
	const start = performance.now();
	for (let i = 0; i < 200; i++) gradeTyped('حرب', ['حَرْب'], { lang: 'ar', known });
	// Reading them takes a tenth of a second.
	expect(performance.now() - start).toBeLessThan(5000);
	expect(gradeTyped('حرب', ['حَرْب'], { lang: 'ar', known: known.values() }).verdict).toBe('right');
});
