import { describe, expect, it, vi } from 'vitest';
import { memoize, memoizeAs, memoizeBy } from './memo.ts';

describe('memoize', () => {
	it('makes each answer once, undefined too', () => {
		const make = vi.fn((text: string) => (text === '' ? undefined : text.length));
		const lengthOf = memoize(make);
		expect([lengthOf('ab'), lengthOf(''), lengthOf('ab'), lengthOf('')]).toEqual([
			2,
			undefined,
			2,
			undefined,
		]);
		expect(make).toHaveBeenCalledTimes(2);
	});

	it('forgets the oldest, and keeps what is asked again and again', () => {
		const make = vi.fn((text: string) => text);
		const same = memoize(make);
		for (let i = 0; i < 90_000; i++) {
			same(String(i));
			same('kept');
		}
		expect(make).toHaveBeenCalledTimes(90_001);
		same('0');
		expect(make).toHaveBeenCalledTimes(90_002);
	});
});

describe('memoizeAs', () => {
	it('makes one answer for all that have one text, of as many as it may keep', () => {
		const make = vi.fn(({ size }: { name: string; size: number }) => size);
		const sizeOf = memoizeAs(({ name }) => name, make, 2);
		expect(['a', 'a', 'b', 'c', 'a'].map((name, size) => sizeOf({ name, size }))).toEqual([
			0, 0, 2, 3, 4,
		]);
		expect(make).toHaveBeenCalledTimes(4);
	});
});

describe('memoizeBy', () => {
	it('makes an answer once for each object', () => {
		const make = vi.fn(({ size }: { size: number }) => size);
		const sizeOf = memoizeBy(make);
		const [a, b] = [{ size: 0 }, { size: 0 }];
		expect([sizeOf(a), sizeOf(a), sizeOf(b)]).toEqual([0, 0, 0]);
		expect(make).toHaveBeenCalledTimes(2);
	});
});
