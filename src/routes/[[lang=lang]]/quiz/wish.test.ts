import { expect, it } from 'vitest';
import fc from 'fast-check';
import { LENGTHS, readWish } from './wish.ts';

const read = (query: string) => readWish(new URLSearchParams(query));

it('reads what an address asks for', () => {
	expect(read('article=x&kind=vocabulary&section=2&length=24')).toEqual({
		article: 'x',
		kind: 'vocabulary',
		section: 1,
		length: 24,
	});
	expect(read('kind=due')).toEqual({ kind: 'due', length: 12 });
});

it('takes what it can’t read as not there', () => {
	expect(read('kind=nonsense&section=-1&length=7')).toEqual({ kind: 'mixed', length: 12 });
	expect(read('section=1.5')).toEqual({ kind: 'mixed', length: 12 });
});

it('is a wish that can be met, whatever the address says', () => {
	fc.assert(
		fc.property(fc.webQueryParameters(), (query) => {
			const wish = read(query);
			expect(LENGTHS).toContain(wish.length);
			expect(wish.section ?? 0).toBeGreaterThanOrEqual(0);
		}),
	);
});
