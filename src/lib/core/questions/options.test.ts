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

	it('makes the key the longest, the second and so on as often as each other', () => {
		const ranks = [0, 0, 0, 0];
		for (let seed = 0; seed < 400; seed++) {
			const options = drawOptions(
				{
					key: 50,
					candidates: [1, 2, 3, 97, 98, 99],
					score: (n: number) => n,
					optionOf: (n: number) => n,
					fit: (a: number, b: number) => a !== b,
					lengthOf: (n: number) => n,
				},
				createRandom(seed),
			);
			const longer = options.filter((n) => n > 50).length;
			ranks[longer] = (ranks[longer] ?? 0) + 1;
		}
		for (const count of ranks) expect(Math.abs(count - 100)).toBeLessThan(30);
	});

	it('takes any rank where the one that was drawn can’t be had, and the one that is wanted', () => {
		const drawn = (candidates: number[], longer: number) =>
			drawOptions(
				{
					key: 50,
					candidates,
					score: () => 0,
					optionOf: (n: number) => n,
					fit: (a: number, b: number) => a !== b,
					lengthOf: (n: number) => n,
					longer,
				},
				createRandom(1),
			).sort((a, b) => a - b);
		expect(drawn([1, 2, 3], 3)).toEqual([1, 2, 3, 50]);
		expect(drawn([1, 99, 98, 97], 3)).toEqual([50, 97, 98, 99]);
		expect(drawn([1, 2, 3, 4, 99], 1).at(-1)).toBe(99);
	});
});
