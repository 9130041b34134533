import type { BreakCosts } from './breaks.ts';
import { forEachEdge } from './edges.ts';
import type { Edge, Lattice } from './lattice.ts';

/** The cheapest path through the lattice (Viterbi). */
export function cheapestPath(lattice: Lattice, breaks: BreakCosts): Edge[] {
	const { ar, en, band } = lattice;
	const cost = new Float64Array(band.size).fill(Infinity);
	// The edge by which each node is reached most cheaply: its numbers of Arabic and of English units.
	const arUnits = new Int32Array(band.size);
	const enUnits = new Int32Array(band.size);
	cost[0] = 0;
	for (let i = 0, at = 0; i <= ar.count; i++) {
		for (let j = band.low(i); j <= band.high(i); j++, at++) {
			const here = cost[at] ?? Infinity;
			if (here === Infinity) continue;
			forEachEdge(lattice, breaks, i, j, (target, own, n, m) => {
				if (here + own >= (cost[target] ?? Infinity)) return;
				cost[target] = here + own;
				arUnits[target] = n;
				enUnits[target] = m;
			});
		}
	}
	const path: Edge[] = [];
	for (let i = ar.count, j = en.count; i > 0 || j > 0;) {
		const at = band.at(i, j);
		const n = arUnits[at] ?? 0;
		const m = enUnits[at] ?? 0;
		i -= n;
		j -= m;
		path.push({ i, j, n, m });
	}
	return path.reverse();
}
