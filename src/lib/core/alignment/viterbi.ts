import type { BreakCosts } from './breaks.ts';
import { forEachEdge } from './edges.ts';
import type { Edge, Lattice } from './lattice.ts';

/** The cheapest path through the lattice (Viterbi). */
export function cheapestPath(lattice: Lattice, breaks: BreakCosts): Edge[] {
	const { ar, en, band } = lattice;
	const cost = new Float64Array(band.size).fill(Infinity);
	const back: (Edge | undefined)[] = new Array(band.size);
	cost[0] = 0;
	for (let i = 0, at = 0; i <= ar.count; i++) {
		for (let j = band.low(i); j <= band.high(i); j++, at++) {
			const here = cost[at] ?? Infinity;
			if (here === Infinity) continue;
			forEachEdge(lattice, breaks, i, j, (target, own, n, m) => {
				if (here + own >= (cost[target] ?? Infinity)) return;
				cost[target] = here + own;
				back[target] = { i, j, n, m };
			});
		}
	}
	const path: Edge[] = [];
	for (let edge = back[band.at(ar.count, en.count)]; edge !== undefined;) {
		path.push(edge);
		edge = back[band.at(edge.i, edge.j)];
	}
	return path.reverse();
}
