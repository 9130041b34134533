import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createRandom } from '../random.ts';
import { drawOptions, MAX_OPTIONS } from './options.ts';

const draw = (
	candidates: number[],
	seed: string | number,
	fit = (a: number, b: number) => a !== b,
) =>
	drawOptions(
		{
			key: 0,
			candidates,
			score: (n: number) => n,
			optionOf: (n: number) => (n === 5 ? undefined : n),
			fit,
		},
		createRandom(seed),
	);

describe('drawOptions', () => {
	it('takes the best that may be options and fit together', () => {
		expect(draw([1, 2, 3, 4, 5, 100, 200, 300], 1).sort((a, b) => a - b)).toEqual([
			0, 100, 200, 300,
		]);
		expect(draw([5], 1)).toEqual([0]);
		const even = (a: number, b: number) => (a + b) % 2 === 0 && a !== b;
		expect(draw([101, 201, 302], 1, even).sort((a, b) => a - b)).toEqual([0, 302]);
	});

	it('keeps the key, repeats nothing, and is the same for the same seed', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 1 })), fc.string(), (candidates, seed) => {
				const options = draw(candidates, seed);
				expect(options).toContain(0);
				expect(new Set(options).size).toBe(options.length);
				expect(options.length).toBeLessThanOrEqual(MAX_OPTIONS);
				expect(draw(candidates, seed)).toEqual(options);
			}),
		);
	});

	it('lets chance choose among equals', () => {
		const taken = new Set(
			Array.from({ length: 50 }, (_, seed) => draw([1.1, 1.2, 1.3, 1.4, 1.5, 1.6], seed)).flat(),
		);
		expect(taken.size).toBe(7);
	});
});
