import type { Edge, Lattice } from './lattice.ts';

/**
 * How far the two sides break their lines in the same places. In a text whose paragraphs correspond a bead ends a line on
 * both sides or on neither; where they don't, the breaks say nothing. Which it is shows in the text itself: align once with a
 * moderate belief, count, and align again with what was counted.
 */
export interface BreakCosts {
	/** Between two beads: a line ends on both sides, on one, on neither. */
	readonly both: number;
	readonly one: number;
	readonly neither: number;
	/** A line that ends within a bead. */
	readonly inside: number;
}

/** How often each happens between two beads. */
export interface BreakCounts {
	readonly both: number;
	readonly one: number;
	readonly neither: number;
}

/** The belief to begin with: lines often correspond. */
export const MODERATE: BreakCosts = { both: -0.7, one: 1, neither: -0.2, inside: 3 };

/**
 * Costs as negative log likelihood ratios against breaks that fall independently on the two sides. Each count is one more
 * than counted (Laplace), so that a short text isn't sure of anything.
 */
export function breakCosts(counts: BreakCounts): BreakCosts {
	const both = counts.both + 1;
	const one = counts.one + 1;
	const neither = counts.neither + 1;
	const total = both + one + neither;
	const rate = (both + one / 2) / total;
	const cost = (count: number, chance: number): number => -Math.log(count / total / chance);
	const oneSided = cost(one, 2 * rate * (1 - rate));
	return {
		both: cost(both, rate * rate),
		one: oneSided,
		neither: cost(neither, (1 - rate) ** 2),
		inside: Math.max(0.5, oneSided + 1),
	};
}

/** How often the lines of the two sides end together between the beads of a path. */
export function countBreaks({ ar, en }: Lattice, path: readonly Edge[]): BreakCounts {
	const counts = [0, 0, 0];
	for (const { i, j } of path.slice(1)) {
		const kind = (ar.breaks[i] ?? 0) + (en.breaks[j] ?? 0);
		counts[kind] = (counts[kind] ?? 0) + 1;
	}
	const [neither = 0, one = 0, both = 0] = counts;
	return { both, one, neither };
}
