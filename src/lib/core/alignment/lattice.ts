import type { Band } from './band.ts';
import { COSTS, SHAPES, type Shape } from './costs.ts';
import type { Evidence } from './evidence.ts';
import { lengthCost } from './length.ts';
import { SILENT } from './progress.ts';
import { lineBreaks, type Unit } from './units.ts';

/** A bead as an edge of the lattice: `n` Arabic units from `i` on, and `m` English ones from `j` on. */
export interface Edge {
	readonly i: number;
	readonly j: number;
	readonly n: number;
	readonly m: number;
}

/**
 * The lattice of all alignments. A node (i, j) lies before Arabic unit i and English unit j; an edge is a bead, and a path
 * from (0, 0) to the end an alignment. What a bead costs by itself is computed once; what line breaks cost depends on
 * how far they are trusted, and is added as the lattice is searched (see `edges.ts`).
 */
export interface Lattice {
	readonly band: Band;
	readonly ar: Side;
	readonly en: Side;
	/** Cost of each shape from each node on, by `band.at(i, j) × SHAPES.length + shape`; Infinity where it can't be. */
	readonly costs: Float32Array;
}

export interface Side {
	/** Units. */
	readonly count: number;
	/** See `lineBreaks`. */
	readonly breaks: Uint8Array;
	/** How many lines have ended before each unit. */
	readonly linesBefore: Int32Array;
}

/** Costs every bead within the band. `ratio` is English characters to one Arabic. */
export function buildLattice(
	ar: readonly Unit[],
	en: readonly Unit[],
	evidence: Evidence,
	band: Band,
	ratio: number,
	tick = SILENT,
): Lattice {
	const arLengths = lengthSums(ar);
	const enLengths = lengthSums(en);

	/** What length and words say against `n` units from `i` on being `m` from `j` on. */
	const unlikeness = (i: number, j: number, n: number, m: number): number => {
		let cost = lengthCost(run(arLengths, i, n), run(enLengths, j, m), ratio);
		for (let x = i; x < i + n; x++) cost -= evidence.ar(x, j, m);
		for (let y = j; y < j + m; y++) cost -= evidence.en(i, y, n);
		return cost;
	};
	const costOf = (i: number, j: number, { ar: n, en: m, prior, crossed }: Shape): number => {
		if (i + n > ar.length || j + m > en.length) return Infinity;
		if (n === 0 || m === 0) return prior;
		const heading = headingCost(headingsIn(ar, i, n), n, headingsIn(en, j, m), m);
		if (heading === Infinity) return Infinity;
		return (
			prior +
			heading +
			(crossed ? unlikeness(i, j + 1, 1, 1) + unlikeness(i + 1, j, 1, 1) : unlikeness(i, j, n, m))
		);
	};

	const costs = new Float32Array(band.size * SHAPES.length);
	let at = 0;
	for (let i = 0; i <= ar.length; i++) {
		tick(i / ar.length);
		for (let j = band.low(i); j <= band.high(i); j++) {
			for (const shape of SHAPES) costs[at++] = costOf(i, j, shape);
		}
	}
	return { band, ar: sideOf(ar), en: sideOf(en), costs };
}

/** A heading is never joined with anything of its own language. */
function headingCost(arHeadings: number, n: number, enHeadings: number, m: number): number {
	if (arHeadings === 0 && enHeadings === 0) return 0;
	if ((arHeadings > 0 && n > 1) || (enHeadings > 0 && m > 1)) return Infinity;
	return arHeadings === enHeadings ? COSTS.headings : COSTS.headingWithProse;
}

function headingsIn(units: readonly Unit[], from: number, count: number): number {
	let headings = 0;
	for (let k = from; k < from + count; k++) if (units[k]?.heading) headings++;
	return headings;
}

/** Sum of the lengths of the units before each. */
function lengthSums(units: readonly Unit[]): Float64Array {
	const sums = new Float64Array(units.length + 1);
	units.forEach((unit, k) => (sums[k + 1] = (sums[k] ?? 0) + unit.length));
	return sums;
}

const run = (sums: Float64Array, from: number, count: number): number =>
	(sums[from + count] ?? 0) - (sums[from] ?? 0);

function sideOf(units: readonly Unit[]): Side {
	const breaks = lineBreaks(units);
	const linesBefore = new Int32Array(breaks.length);
	for (let k = 1; k < breaks.length; k++) {
		linesBefore[k] = (linesBefore[k - 1] ?? 0) + (breaks[k] ?? 0);
	}
	return { count: units.length, breaks, linesBefore };
}
