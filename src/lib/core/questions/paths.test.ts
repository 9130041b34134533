import { describe, expect, it } from 'vitest';
import { countPaths } from './paths.ts';

const all = (count: number, value: boolean) => Array.from({ length: count }, () => value);
const whole = (count: number) => Array.from({ length: count }, () => all(count, true));
const row = (...next: readonly number[]) => [0, 1, 2].map((index) => next.includes(index));
const firstOnly = [true, false, false];

describe('countPaths', () => {
	it('counts every order where all may follow all, and no more than it is asked to', () => {
		const free = { follows: whole(4), starts: all(4, true), ends: all(4, true) };
		expect(countPaths(free, 100)).toBe(24);
		expect(countPaths(free)).toBe(2);
	});

	it('counts one order of a chain, and none where a link is missing', () => {
		const chain = [row(1), row(2), row()];
		expect(countPaths({ follows: chain, starts: firstOnly, ends: all(3, true) })).toBe(1);
		const broken = [row(1), row(), row()];
		expect(countPaths({ follows: broken, starts: firstOnly, ends: all(3, true) })).toBe(0);
	});

	it('keeps to where an order may start and end', () => {
		const follows = whole(3);
		expect(countPaths({ follows, starts: firstOnly, ends: [false, false, true] }, 9)).toBe(1);
		expect(countPaths({ follows, starts: all(3, false), ends: all(3, true) })).toBe(0);
		expect(countPaths({ follows, starts: all(3, true), ends: all(3, false) })).toBe(0);
	});
});
