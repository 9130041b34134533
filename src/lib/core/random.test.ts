import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createRandom } from './random.ts';

describe('createRandom', () => {
	it('repeats itself for the same seed and differs for another', () => {
		const draw = (seed: string) => Array.from({ length: 8 }, createRandom(seed).next);
		expect(draw('a')).toEqual(draw('a'));
		expect(draw('a')).not.toEqual(draw('b'));
	});

	it('shuffles to a permutation and leaves its input alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
				const before = [...items];
				const after = createRandom(seed).shuffle(items);
				expect(items).toEqual(before);
				expect([...after].sort()).toEqual([...items].sort());
			}),
		);
	});

	it('puts every item in every place about equally often', () => {
		const places = [0, 0, 0, 0];
		for (let seed = 0; seed < 2000; seed++) {
			const at = createRandom(seed).shuffle([0, 1, 2, 3]).indexOf(0);
			places[at] = (places[at] ?? 0) + 1;
		}
		for (const n of places) expect(n).toBeGreaterThan(400);
	});
});
