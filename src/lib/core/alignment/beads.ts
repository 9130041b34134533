import { findAnchors } from './anchors.ts';
import { bandAlong } from './band.ts';
import { breakCosts, countBreaks, MODERATE, type BreakCounts } from './breaks.ts';
import { gatherClues, type GlossesOf } from './clues.ts';
import { confidenceOf } from './confidence.ts';
import { weigh } from './evidence.ts';
import { buildLattice, type Edge } from './lattice.ts';
import { posteriors } from './posterior.ts';
import type { Unit } from './units.ts';
import { cheapestPath } from './viterbi.ts';

/** A bead of units, with how sure it is. */
export interface UnitBead extends Edge {
	/** In (0, 1); see `confidence.ts`. */
	readonly confidence: number;
}

export interface Alignment {
	readonly beads: readonly UnitBead[];
	/** How often the lines of the two sides end together. */
	readonly breaks: BreakCounts;
}

/**
 * Aligns the units of two texts. Sentences are aligned over the whole text at once, with line ends as evidence: first with a
 * moderate belief that paragraphs correspond, then with what the first alignment shows of it.
 */
export function alignUnits(
	ar: readonly Unit[],
	en: readonly Unit[],
	glossesOf: GlossesOf,
): Alignment {
	const clues = gatherClues(ar, en, glossesOf);
	const band = bandAlong(ar, en, findAnchors(clues));
	const lattice = buildLattice(ar, en, weigh(clues, band), band);
	const learned = breakCosts(countBreaks(lattice, cheapestPath(lattice, MODERATE)));
	const path = cheapestPath(lattice, learned);
	const probable = posteriors(lattice, learned, path);
	return {
		beads: path.map((edge, k) => ({ ...edge, confidence: confidenceOf(probable[k] ?? 0) })),
		breaks: countBreaks(lattice, path),
	};
}
