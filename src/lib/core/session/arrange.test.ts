import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type Arranging } from './arrange.ts';

const base: Arranging = {
	queue: [],
	spans: new Map(),
	fillers: [],
	before: 'z',
	areSiblings: () => false,
};
/** Siblings begin alike. */
const alike = (a: string, b: string) => a[0] === b[0];

describe('arrange', () => {
	it('keeps the order where nothing speaks against it', () => {
		expect(arrange({ ...base, queue: ['a', 'b', 'c'] })).toEqual(['a', 'b', 'c']);
	});

	it('puts what was missed within its span, and nothing next to a sibling', () => {
		const spans = new Map([['a1', { from: 3, to: 6 }]]);
		const queue = ['a2', 'b', 'a3', 'c', 'a1'];
		expect(arrange({ ...base, queue, spans, areSiblings: alike })).toEqual([
			'a2',
			'b',
			'a3',
			'c',
			'a1',
		]);
		const tight = { ...base, queue: ['b', 'a2', 'a1'], spans, areSiblings: alike };
		expect(arrange(tight)).toBeUndefined();
		expect(arrange({ ...tight, fillers: ['c'] })).toEqual(['b', 'a2', 'c', 'a1']);
	});

	it('asks a sibling of what was missed once more, only not right before it', () => {
		const spans = new Map([['a1', { from: 3, to: 6 }]]);
		const order = arrange({
			...base,
			queue: ['b', 'a1'],
			spans,
			fillers: ['a2', 'c'],
			before: 'a1',
			areSiblings: alike,
		});
		expect(order).toEqual(['b', 'a2', 'c', 'a1']);
	});

	it('gives an order of all that is to be asked, or none', () => {
		const letters = fc.uniqueArray(fc.stringMatching(/^[abc][0-9]$/u), { maxLength: 8 });
		fc.assert(
			fc.property(letters, fc.nat(4), (queue, from) => {
				const missed = queue.at(-1);
				const spans = new Map(missed === undefined ? [] : [[missed, { from, to: from + 3 }]]);
				const order = arrange({ ...base, queue, spans, areSiblings: alike });
				if (!order) return;
				expect([...order].sort()).toEqual([...queue].sort());
				order.forEach((one, i) => {
					expect(i > 0 && alike(order[i - 1] ?? '', one)).toBe(false);
				});
				const place = missed === undefined ? from : order.indexOf(missed);
				expect(place >= from && place <= from + 3).toBe(true);
			}),
		);
	});
});
