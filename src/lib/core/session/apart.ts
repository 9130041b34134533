/** So many pairs of neighbours are looked at for orders that are better: it takes a moment at most where there is none. */
const MOST_LOOKS = 100_000;

interface Order<T> {
	/** How many are wanted at most: of those that come first. */
	readonly length: number;
	readonly areKin: (a: T, b: T) => boolean;
	/** Whether an order may be, apart from who stands next to whom; every beginning of one that may be may be, too. */
	readonly mayBe: (order: readonly T[]) => boolean;
}

/**
 * The first of a list, in its order as far as that may be without two kin side by side: what is kin to the one before waits for the
 * next that isn't; what is left over in the end goes further up, or another is moved between. Orders are tried
 * for that until none is better or it takes too long: then two kin stay side by side.
 */
export function keptApart<T>(items: readonly T[], order: Order<T>): T[] {
	const { length, areKin, mayBe } = order;
	const left = [...items];
	const out: T[] = [];
	while (left.length > 0 && out.length < length) {
		const before = out.at(-1);
		const isApart = (one: T) => before === undefined || !areKin(before, one);
		const fits = (one: T) => mayBe([...out, one]);
		const next = [left.findIndex((one) => isApart(one) && fits(one)), left.findIndex(fits)].find(
			(place) => place >= 0,
		);
		if (next === undefined) break;
		out.push(...left.splice(next, 1));
	}
	return parted(out, order);
}

/** The places from one on, the nearest first, before it first. */
const around = (place: number, length: number): number[] =>
	[...Array(length).keys()].sort((a, b) => Math.abs(a - place) - Math.abs(b - place) || a - b);

/**
 * The orders that could part two that stand side by side, the later one at this place: by a move of it, of the other, of a third
 * between them; then by one that turns round what lies between two places.
 */
function* ordersFor<T>(items: readonly T[], place: number): Generator<T[], void> {
	const moved = (from: number, to: number) => {
		const others = items.filter((_, i) => i !== from);
		return [...others.slice(0, to), items[from] as T, ...others.slice(to)];
	};
	const places = around(place, items.length);
	for (const to of places) yield moved(place, to);
	for (const to of places) yield moved(place - 1, to);
	for (const from of places) yield moved(from, from < place ? place - 1 : place);
	for (const other of places) {
		const [from, to] = other < place ? [other, place] : [place, other + 1];
		yield [...items.slice(0, from), ...items.slice(from, to).reverse(), ...items.slice(to)];
	}
}

/** An order with fewer kin side by side, through such as have no more of them; the same, where none is found. */
function parted<T>(items: readonly T[], { areKin, mayBe }: Order<T>): T[] {
	let looks = 0;
	/** The places of those that are kin to the one before. */
	const meetings = (order: readonly T[]) => {
		looks += order.length;
		return [...order.keys()].filter((i) => i > 0 && areKin(order[i - 1] as T, order[i] as T));
	};
	const number = new Map(items.map((item, i) => [item, i]));
	const keyOf = (order: readonly T[]) => order.map((item) => number.get(item)).join();
	let best = { order: [...items], left: meetings(items) };
	let tried = [best];
	const seen = new Set([keyOf(items)]);
	for (let next = tried.shift(); next; next = tried.shift()) {
		for (const place of next.left) {
			for (const order of ordersFor(next.order, place)) {
				if (looks > MOST_LOOKS) return best.order;
				const left = meetings(order);
				if (left.length > best.left.length || seen.has(keyOf(order)) || !mayBe(order)) continue;
				seen.add(keyOf(order));
				if (left.length < best.left.length) {
					best = { order, left };
					tried = [];
				}
				tried.push({ order, left });
			}
			if (best.left.length < next.left.length) break;
		}
	}
	return best.order;
}
