import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestFirst } from './best-first.ts';

it('gives every place once, in the order of a stable sort', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 80 }), (scores) => {
			const sorted = scores
				.map((score, place) => ({ score, place }))
				.sort((a, b) => b.score - a.score)
				.map(({ place }) => place);
			expect([...bestFirst(Float64Array.from(scores))]).toEqual(sorted);
		}),
	);
});
