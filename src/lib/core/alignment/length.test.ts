import { expect, it } from 'vitest';
import fc from 'fast-check';
import { lengthCost, ratioOf } from './length.ts';

const length = fc.integer({ min: 1, max: 600 });

it('costs nothing at the expected length, and more the farther from it', () => {
	expect(lengthCost(100, 120, 1.2)).toBeCloseTo(0);
	fc.assert(
		fc.property(length, fc.integer({ min: 0, max: 200 }), (ar, more) => {
			expect(lengthCost(ar, ar + more + 1, 1)).toBeGreaterThanOrEqual(lengthCost(ar, ar + more, 1));
			expect(lengthCost(ar, ar + more, 1)).toBeGreaterThanOrEqual(0);
		}),
	);
});

it('costs the log of one in three at a standard deviation', () => {
	// Of a normal variable, .3173 lies beyond one standard deviation; variance 5 per character makes √(5 × 125) = 25.
	expect(lengthCost(112.5, 137.5, 1)).toBeCloseTo(-Math.log(0.3173), 3);
});

it('finds the ratio of a text in spite of a few wrong pairs', () => {
	const right = Array.from({ length: 12 }, (_, k) => ({ ar: 80 + k, en: 1.4 * (80 + k) }));
	expect(ratioOf([...right, { ar: 20, en: 300 }, { ar: 300, en: 20 }], 1)).toBeCloseTo(1.4);
	expect(ratioOf(right.slice(0, 3), 1.1)).toBe(1.1);
});
