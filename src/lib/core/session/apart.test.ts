import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptApart } from './apart.ts';

/** An item, and what it has in common with its kin. */
interface Item {
	readonly id: number;
	readonly beads: readonly number[];
}
const areKin = (a: Item, b: Item) => a.beads.some((bead) => b.beads.includes(bead));
const anyOrder = { areKin, mayBe: () => true };
const itemsOf = (...beads: readonly (readonly number[])[]): Item[] =>
	beads.map((own, id) => ({ id, beads: own }));
const order = (items: readonly Item[], length = items.length) =>
	keptApart(items, { ...anyOrder, length }).map(({ id }) => id);
const meetings = (items: readonly Item[]) =>
	items.filter((item, i) => i > 0 && areKin(items[i - 1] as Item, item)).length;

/** Whether any order of the items has no two kin side by side. */
function isPossible(left: readonly Item[], before?: Item): boolean {
	return (
		left.length === 0 ||
		left.some(
			(item) =>
				!(before && areKin(before, item)) &&
				isPossible(
					left.filter((other) => other !== item),
					item,
				),
		)
	);
}

const items = (maxLength: number) =>
	fc
		.array(fc.array(fc.nat(4), { minLength: 1, maxLength: 2 }), { maxLength })
		.map((beads) => itemsOf(...beads));

describe('keptApart', () => {
	it('keeps the order where none are kin, and takes the first', () => {
		expect(order(itemsOf([1], [2], [3], [4]), 3)).toEqual([0, 1, 2]);
	});
	it('lets what is kin wait for the next that isn’t', () => {
		expect(order(itemsOf([1], [1], [2], [3]))).toEqual([0, 2, 1, 3]);
		expect(order(itemsOf([1], [1], [2], [3]), 2)).toEqual([0, 2]);
	});
	it('moves what is left over in the end further up, or another between', () => {
		expect(order(itemsOf([2], [3], [1], [1]))).toEqual([0, 3, 1, 2]);
		expect([
			[1, 3, 0, 2],
			[2, 0, 3, 1],
		]).toContainEqual(order(itemsOf([1], [1, 2], [2, 3], [3])));
	});
	it('keeps to what may be', () => {
		const given = itemsOf([1], [1], [2]);
		const mayBe = (some: readonly Item[]) => some.findIndex(({ id }) => id === 2) !== 1;
		expect(keptApart(given, { areKin, mayBe, length: 3 }).map(({ id }) => id)).toEqual([0, 1, 2]);
	});

	it('loses nothing, and takes as many as are wanted', () => {
		fc.assert(
			fc.property(items(30), fc.nat(30), (given, length) => {
				const some = order(given, length);
				expect(some.length).toBe(Math.min(length, given.length));
				expect(new Set(some).size).toBe(some.length);
			}),
			{ numRuns: 50 },
		);
	});

	it('has no two kin side by side where any order has none', () => {
		fc.assert(
			fc.property(items(7), (given) => {
				fc.pre(isPossible(given));
				expect(meetings(keptApart(given, { ...anyOrder, length: given.length }))).toBe(0);
			}),
			{ numRuns: 300 },
		);
	});

	it('parts many that rest on one each, as long as none are more than half', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(5), { maxLength: 60 }), (beads) => {
				const most = Math.max(
					0,
					...beads.map((one) => beads.filter((bead) => bead === one).length),
				);
				fc.pre(most <= Math.ceil(beads.length / 2));
				const given = itemsOf(...beads.map((bead) => [bead]));
				expect(meetings(keptApart(given, { ...anyOrder, length: given.length }))).toBe(0);
			}),
			{ numRuns: 50 },
		);
	});
});
