import type { BreakCosts } from './breaks.ts';
import { forEachEdge } from './edges.ts';
import type { Edge, Lattice } from './lattice.ts';
import { SILENT } from './progress.ts';

/**
 * How probable each edge of `path` is among all paths, by the forward–backward algorithm: the share of the probability
 * mass e^(−cost) that goes through it. For a unit without a counterpart that is the share of all paths on which it has
 * none, whichever way they go; where an edge leaves out a whole line, the least of its units'.
 */
export function posteriors(
	lattice: Lattice,
	breaks: BreakCosts,
	path: readonly Edge[],
	tick = SILENT,
): number[] {
	const { ar, en, band } = lattice;
	const forward = forwardMass(lattice, breaks);
	const total = forward[band.size - 1] ?? 0;
	const backward = new Float64Array(band.size).fill(-Infinity);
	backward[band.size - 1] = 0;

	const share = new Map(path.map((edge) => [band.at(edge.i, edge.j), 0]));
	const edgeFrom = new Map(path.map((edge) => [band.at(edge.i, edge.j), edge]));
	const arOrphans = new Float64Array(ar.count);
	const enOrphans = new Float64Array(en.count);
	for (let i = ar.count, at = band.size - 1; i >= 0; i--) {
		tick(1 - i / ar.count);
		for (let j = band.high(i); j >= band.low(i); j--, at--) {
			const here = forward[at] ?? -Infinity;
			const chosen = edgeFrom.get(at);
			forEachEdge(lattice, breaks, i, j, (target, cost, n, m) => {
				const beyond = (backward[target] ?? -Infinity) - cost;
				backward[at] = logAdd(backward[at] ?? -Infinity, beyond);
				const mass = Math.exp(here + beyond - total);
				if (m === 0) for (let k = i; k < i + n; k++) arOrphans[k] = (arOrphans[k] ?? 0) + mass;
				if (n === 0) for (let k = j; k < j + m; k++) enOrphans[k] = (enOrphans[k] ?? 0) + mass;
				if (chosen?.n === n && chosen.m === m) share.set(at, (share.get(at) ?? 0) + mass);
			});
		}
	}
	return path.map(({ i, j, n, m }) => {
		if (m === 0) return Math.min(...arOrphans.subarray(i, i + n));
		if (n === 0) return Math.min(...enOrphans.subarray(j, j + m));
		return share.get(band.at(i, j)) ?? 0;
	});
}

/** Log of the mass of all paths from the start to each node. */
function forwardMass(lattice: Lattice, breaks: BreakCosts): Float64Array {
	const { ar, band } = lattice;
	const mass = new Float64Array(band.size).fill(-Infinity);
	mass[0] = 0;
	for (let i = 0, at = 0; i <= ar.count; i++) {
		for (let j = band.low(i); j <= band.high(i); j++, at++) {
			const here = mass[at] ?? -Infinity;
			if (here === -Infinity) continue;
			forEachEdge(lattice, breaks, i, j, (target, cost) => {
				mass[target] = logAdd(mass[target] ?? -Infinity, here - cost);
			});
		}
	}
	return mass;
}

/** log(e^a + e^b) without overflow. */
function logAdd(a: number, b: number): number {
	const more = Math.max(a, b);
	const less = Math.min(a, b);
	// Below the precision of a double the lesser adds nothing.
	return less < more - 40 ? more : more + Math.log1p(Math.exp(less - more));
}
