import { describe, expect, it } from 'vitest';
import { bandAlong } from './band.ts';
import { gatherClues } from './clues.ts';
import { weigh } from './evidence.ts';
import type { Unit } from './units.ts';

const units = (texts: readonly string[]): Unit[] =>
	texts.map((text, line) => ({ text, line, heading: false, length: text.length }));

const ar = units([
	'وصل الوفد إلى جنيف أمس.',
	'وغادر واشنطن قبل ذلك بيوم.',
	'وعاش في البلدة 4500 شخص.',
	'ثم عاد الوفد.',
]);
const en = units([
	'The delegation came to Geneva yesterday.',
	'It had left Washington a day before.',
	'4,500 people lived in the town.',
	'Then the delegation went back.',
]);
const glossesOf = (token: string) => (token === 'الوفد' ? ['delegation', 'peace mission'] : []);

describe('gatherClues', () => {
	const clues = gatherClues(ar, en, glossesOf);

	it('finds numbers, names and glosses from either side', () => {
		expect(clues.ar.map((own) => own.map(({ kind, hits }) => [kind, hits]))).toEqual([
			[
				['gloss', [0, 3]],
				['name', [0]],
			],
			[['name', [1]]],
			[['exact', [2]]],
			[['gloss', [0, 3]]],
		]);
		expect(clues.en.map((own) => own.map(({ kind, hits }) => [kind, hits]))).toEqual([
			[
				['gloss', [0, 3]],
				['name', [0]],
			],
			[['name', [1]]],
			[['exact', [2]]],
			[['gloss', [0, 3]]],
		]);
	});

	it('speaks for the sentences that share a word, most where it is rare, and against others', () => {
		const evidence = weigh(clues, bandAlong(ar, en, []));
		expect(evidence.ar(2, 2, 1)).toBeGreaterThan(evidence.ar(3, 3, 1));
		expect(evidence.ar(3, 3, 1)).toBeGreaterThan(0);
		expect(evidence.ar(2, 0, 1)).toBeLessThan(0);
		expect(evidence.en(2, 2, 1)).toBeCloseTo(evidence.ar(2, 2, 1));
		// A wider look sees more by chance, so that it says less.
		expect(evidence.ar(2, 1, 2)).toBeLessThan(evidence.ar(2, 2, 1));
		expect(evidence.ar(2, 1, 2)).toBeGreaterThan(0);
	});
});
