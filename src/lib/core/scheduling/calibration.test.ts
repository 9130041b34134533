import { describe, expect, it } from 'vitest';
import type { Confidence } from '../types.ts';
import { byConfidence, byUnderstanding, calibration } from './calibration.ts';
import { review } from './log.fixture.ts';

const answers = (confidence: Confidence, right: number, wrong: number) => [
	...Array.from({ length: right }, () => review('t1', 100, 3, { confidence })),
	...Array.from({ length: wrong }, () => review('t1', 100, 1, { confidence })),
];

describe('calibration', () => {
	it('counts right answers by what was stated, and others not at all', () => {
		expect(
			byConfidence([...answers('sure', 3, 1), ...answers('guess', 1, 2), review('t1', 1, 3)]),
		).toEqual([
			{ level: 'guess', right: 1, total: 3 },
			{ level: 'think', right: 0, total: 0 },
			{ level: 'sure', right: 3, total: 4 },
		]);
	});
	it('says nothing of few answers', () => {
		expect(calibration(byConfidence(answers('sure', 0, 19)))).toBe('few');
	});
	it.each([
		['over', answers('sure', 10, 10)],
		['good', answers('sure', 19, 1)],
		['under', answers('guess', 15, 5)],
		['good', [...answers('think', 13, 7), ...answers('guess', 1, 3)]],
	])('finds %s', (verdict, reviews) => {
		expect(calibration(byConfidence(reviews))).toBe(verdict);
	});
	it('holds what was understood against what was answered', () => {
		const said = [
			review('q1', 100, 1, { said: 'understood' }),
			review('q2', 100, 3, { said: 'understood' }),
			review('q3', 100, 3, { said: 'no' }),
		];
		expect(byUnderstanding(said).map(({ right, total }) => [right, total])).toEqual([
			[1, 1],
			[0, 0],
			[1, 2],
		]);
	});
});

it('counts an answer to several pairs once, and what was right in part or at the second try as not right', () => {
	const pair = { ...review('t1', 100, 3, { confidence: 'sure' }), question: 'q-match' };
	expect(byConfidence([pair, pair, { ...pair, grade: 1 }])[2]).toEqual({
		level: 'sure',
		right: 0,
		total: 1,
	});
	expect(byConfidence([review('t1', 100, 2, { confidence: 'sure' })])[2]).toMatchObject({
		right: 0,
		total: 1,
	});
});
