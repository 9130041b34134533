import type { BreakCosts } from './breaks.ts';
import { COSTS, SHAPES } from './costs.ts';
import type { Lattice, Side } from './lattice.ts';

/** Gets the target of an edge as an index of the band, its cost, and its numbers of Arabic and English units. */
export type Visit = (target: number, cost: number, n: number, m: number) => void;

/**
 * Visits the edges that leave node (i, j): the beads of every shape, with the cost of the line breaks that they hold
 * and end at; and, where both sides are at the beginning of a line, whole lines without a counterpart.
 */
export function forEachEdge(
	{ band, ar, en, costs }: Lattice,
	breaks: BreakCosts,
	i: number,
	j: number,
	visit: Visit,
): void {
	const first = band.at(i, j) * SHAPES.length;
	for (let shape = 0; shape < SHAPES.length; shape++) {
		const { ar: n = 0, en: m = 0 } = SHAPES[shape] ?? {};
		const own = costs[first + shape] ?? Infinity;
		const target = own === Infinity ? -1 : band.at(i + n, j + m);
		if (target < 0) continue;
		const inside = breaks.inside * (breaksInside(ar, i, n) + breaksInside(en, j, m));
		const sides = (ar.breaks[i + n] ?? 0) + (en.breaks[j + m] ?? 0);
		const between = sides === 2 ? breaks.both : sides === 1 ? breaks.one : breaks.neither;
		visit(target, own + inside + between, n, m);
	}
	if (!ar.breaks[i] || !en.breaks[j]) return;
	forEachRunOfLines(ar, i, (n, cost) => {
		const target = band.at(i + n, j);
		if (target >= 0) visit(target, cost, n, 0);
	});
	forEachRunOfLines(en, j, (m, cost) => {
		const target = band.at(i, j + m);
		if (target >= 0) visit(target, cost, 0, m);
	});
}

/** Line ends strictly within `count` units from `from` on. */
const breaksInside = (side: Side, from: number, count: number): number =>
	count < 2 ? 0 : (side.linesBefore[from + count - 1] ?? 0) - (side.linesBefore[from] ?? 0);

/** One line, two lines … that begin at `from`: how many units they hold, and what it costs that they have no counterpart. */
function forEachRunOfLines(
	side: Side,
	from: number,
	visit: (units: number, cost: number) => void,
): void {
	let cost: number = COSTS.orphanLine;
	for (let to = from, lines = 0; to < side.count && lines < COSTS.orphanLines; lines++) {
		do to++;
		while (!side.breaks[to]);
		visit(to - from, cost);
		cost += COSTS.nextOrphanLine;
	}
}
