import type { Band } from './band.ts';
import type { BreakCosts } from './breaks.ts';
import { COSTS, SHAPES, type Shape } from './costs.ts';
import type { Evidence } from './evidence.ts';
import { lengthCost, lengthRatio } from './length.ts';
import { lineBreaks, type Unit } from './units.ts';

/**
 * The lattice of all alignments. A node (i, j) lies before Arabic unit i and English unit j; an edge is a bead, and a
 * path from (0, 0) to (A, E) an alignment. What a bead costs by itself is computed once; what line breaks cost
 * depends on how far they are trusted, and is added when the lattice is searched.
 */
export interface Lattice {
	readonly ar: Side;
	readonly en: Side;
	readonly band: Band;
	/** Cost of each shape at each node, by `band.at(i, j) × SHAPES.length + shape`; Infinity where it can't be. */
	readonly costs: Float32Array;
}

interface Side {
	readonly count: number;
	/** See `lineBreaks`. */
	readonly breaks: Uint8Array;
	/** How many lines have ended before each unit. */
	readonly ended: Int32Array;
}

/** A bead as an edge: `n` Arabic units from `i` on, and `m` English ones from `j` on. */
export interface Edge {
	readonly i: number;
	readonly j: number;
	readonly n: number;
	readonly m: number;
}

export function buildLattice(
	ar: readonly Unit[],
	en: readonly Unit[],
	evidence: Evidence,
	band: Band,
): Lattice {
	const arSums = lengthSums(ar);
	const enSums = lengthSums(en);
	const ratio = lengthRatio(arSums[ar.length] ?? 0, enSums[en.length] ?? 0);
	const between = (sums: Float64Array, from: number, count: number): number =>
		(sums[from + count] ?? 0) - (sums[from] ?? 0);

	/** Length and words: what `n` from `i` cost against `m` from `j`. */
	const likeness = (i: number, j: number, n: number, m: number): number => {
		let cost = lengthCost(between(arSums, i, n), between(enSums, j, m), ratio);
		for (let x = i; x < i + n; x++) cost -= evidence.ar(x, j, m);
		for (let y = j; y < j + m; y++) cost -= evidence.en(i, y, n);
		return cost;
	};
	const costOf = (i: number, j: number, { ar: n, en: m, prior, crossed }: Shape): number => {
		if (i + n > ar.length || j + m > en.length) return Infinity;
		if (n === 0 || m === 0) return prior;
		const cost = prior + headingCost(ar, i, n, en, j, m);
		if (cost === Infinity) return cost;
		if (crossed === undefined) return cost + likeness(i, j, n, m);
		return cost + likeness(i, j + 1, 1, 1) + likeness(i + 1, j, 1, 1);
	};

	const costs = new Float32Array(band.size * SHAPES.length);
	let at = 0;
	for (let i = 0; i <= ar.length; i++) {
		for (let j = band.low(i); j <= band.high(i); j++) {
			for (const shape of SHAPES) costs[at++] = costOf(i, j, shape);
		}
	}
	return { ar: sideOf(ar), en: sideOf(en), band, costs };
}

function headingCost(
	ar: readonly Unit[],
	i: number,
	n: number,
	en: readonly Unit[],
	j: number,
	m: number,
): number {
	const arHeadings = headingsIn(ar, i, n);
	const enHeadings = headingsIn(en, j, m);
	// A heading isn't joined with anything of its own side.
	if ((arHeadings > 0 && n > 1) || (enHeadings > 0 && m > 1)) return Infinity;
	if (arHeadings > 0 && enHeadings > 0) return COSTS.headings;
	return arHeadings > 0 || enHeadings > 0 ? COSTS.headingWithProse : 0;
}

function headingsIn(units: readonly Unit[], from: number, count: number): number {
	let headings = 0;
	for (let k = from; k < from + count; k++) if (units[k]?.heading === true) headings++;
	return headings;
}

function lengthSums(units: readonly Unit[]): Float64Array {
	const sums = new Float64Array(units.length + 1);
	units.forEach((unit, k) => (sums[k + 1] = (sums[k] ?? 0) + unit.length));
	return sums;
}

function sideOf(units: readonly Unit[]): Side {
	const breaks = lineBreaks(units);
	const ended = new Int32Array(breaks.length);
	for (let k = 1; k < breaks.length; k++) ended[k] = (ended[k - 1] ?? 0) + (breaks[k] ?? 0);
	return { count: units.length, breaks, ended };
}

/** Line ends strictly within the units `from` … `from + count`. */
const endsInside = (side: Side, from: number, count: number): number =>
	count < 2 ? 0 : (side.ended[from + count - 1] ?? 0) - (side.ended[from] ?? 0);

/**
 * Calls `visit` for each edge that leaves node (i, j), with its cost; a whole line without a counterpart is one edge.
 * That of a node where a line ends is part of the edge that leads to it.
 */
export function forEachEdge(
	{ ar, en, band, costs }: Lattice,
	breaks: BreakCosts,
	i: number,
	j: number,
	visit: (target: number, cost: number, n: number, m: number) => void,
): void {
	const first = band.at(i, j) * SHAPES.length;
	SHAPES.forEach(({ ar: n, en: m }, shape) => {
		const own = costs[first + shape] ?? Infinity;
		if (own === Infinity) return;
		const target = band.at(i + n, j + m);
		if (target < 0) return;
		const inside = endsInside(ar, i, n) + endsInside(en, j, m);
		const kind = (ar.breaks[i + n] ?? 0) + (en.breaks[j + m] ?? 0);
		const between = kind === 2 ? breaks.both : kind === 1 ? breaks.one : breaks.neither;
		visit(target, own + inside * breaks.inside + between, n, m);
	});
	if (ar.breaks[i] !== 1 || en.breaks[j] !== 1) return;
	const n = lineLength(ar, i);
	const m = lineLength(en, j);
	const arTarget = n > 0 ? band.at(i + n, j) : -1;
	const enTarget = m > 0 ? band.at(i, j + m) : -1;
	if (arTarget >= 0) visit(arTarget, COSTS.orphanLine, n, 0);
	if (enTarget >= 0) visit(enTarget, COSTS.orphanLine, 0, m);
}

/** Units in the line that begins at `from`. */
function lineLength(side: Side, from: number): number {
	let to = from;
	while (to < side.count && (to === from || side.breaks[to] === 0)) to++;
	return to - from;
}
