import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightFrom, windowOf } from './window.ts';

it('has every row that is on the screen, and few others, wherever one is', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 1, maxLength: 200 }),
			fc.integer({ min: -2000, max: 60_000 }),
			(heights, above) => {
				const heightOf = (index: number) => heights[index] ?? 0;
				const { start, end } = windowOf(heights.length, heightOf, above, 800);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(heights.length);
				expect(end - start).toBeLessThanOrEqual(800 / 40 + 12);
				let top = 0;
				heights.forEach((height, index) => {
					const onScreen = top + height > above && top < above + 800;
					if (onScreen) expect(index >= start && index < end).toBe(true);
					top += height;
				});
				expect(heightFrom(heightOf, 0, heights.length)).toBe(top);
			},
		),
	);
});

it('has nothing of an empty list', () => {
	expect(windowOf(0, () => 50, 0, 800)).toEqual({ start: 0, end: 0 });
});
