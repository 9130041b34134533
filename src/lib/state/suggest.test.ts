import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const of = (...shares: number[]) => suggest(shares.map((known) => ({ item: known, known })));

it('suggests a fitting article, the one with the most left to learn', () => {
	expect(of(0.5, 0.97, 0.91, 1)).toEqual({ item: 0.91, known: 0.91, fit: 'fitting' });
});

it('suggests the best known where all are too hard, and the least known where all are too easy', () => {
	expect(of(0.2, 0.6, 0.4, 0.99)).toEqual({ item: 0.6, known: 0.6, fit: 'hard' });
	expect(of(1, 0.99)).toEqual({ item: 0.99, known: 0.99, fit: 'easy' });
});

it('suggests the first where nothing is known of anything, and nothing where there is none', () => {
	expect(of(0, 0)).toEqual({ item: 0, known: 0, fit: 'new' });
	expect(of()).toBeUndefined();
});

it('never passes over a fitting one, and says truly how it fits', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
			const found = of(...shares);
			const fits = shares.some((share) => share >= 0.9 && share <= 0.98);
			expect(found?.fit === 'fitting').toBe(fits);
			if (found?.fit === 'hard') expect(found.known).toBeLessThan(0.9);
			if (found?.fit === 'easy') expect(found.known).toBeGreaterThan(0.98);
		}),
	);
});
