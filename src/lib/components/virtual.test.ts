import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf, windowEnd, windowStart, type Scrolled } from './virtual.ts';

const windowOf = (state: Scrolled) => rowsOf(windowStart(state), windowEnd(state), undefined);

const scrolled = fc.record({
	count: fc.integer({ min: 0, max: 10_000 }),
	above: fc.double({ min: -5_000, max: 1_000_000, noNaN: true }),
	screen: fc.double({ min: 200, max: 3_000, noNaN: true }),
	height: fc.double({ min: 20, max: 200, noNaN: true }),
});

it('has every row that is on the screen, in order, and each once', () => {
	fc.assert(
		fc.property(scrolled, (state) => {
			const rows = windowOf(state);
			const { count, above, screen, height } = state;
			const first = Math.max(0, Math.floor(above / height));
			const last = Math.min(count - 1, Math.floor((above + screen) / height));
			for (let row = first; row <= last; row++) expect(rows).toContain(row);
			expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
			expect(rows.every((row) => row >= 0 && row < count)).toBe(true);
		}),
	);
});

it('has few rows beyond the screen, however long the list', () => {
	fc.assert(
		fc.property(scrolled, (state) => {
			const onScreen = state.screen / state.height;
			expect(windowOf(state).length).toBeLessThanOrEqual(onScreen + 22);
		}),
	);
});

it('keeps the row that has the focus, in its place', () => {
	expect(rowsOf(10, 13, undefined)).toEqual([10, 11, 12]);
	expect(rowsOf(10, 13, 3)).toEqual([3, 10, 11, 12]);
	expect(rowsOf(10, 13, 11)).toEqual([10, 11, 12]);
	expect(rowsOf(10, 13, 40)).toEqual([10, 11, 12, 40]);
});

it('shows the beginning before anything is measured', () => {
	expect(windowOf({ count: 500, above: 0, screen: 0, height: 0 })).toHaveLength(12);
	expect(windowOf({ count: 2, above: 0, screen: 0, height: 0 })).toEqual([0, 1]);
	expect(windowOf({ count: 0, above: 0, screen: 0, height: 0 })).toEqual([]);
});
