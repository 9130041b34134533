import { findAnchors } from './anchors.ts';
import { bandAlong, FOUND, type Band } from './band.ts';
import { breakCosts, countBreaks, MODERATE, type BreakCosts } from './breaks.ts';
import { gatherClues } from './clues.ts';
import { confidenceOf } from './confidence.ts';
import { weigh } from './evidence.ts';
import { buildLattice, type Edge } from './lattice.ts';
import { ratioOf, roughRatio, type Lengths } from './length.ts';
import { posteriors } from './posterior.ts';
import type { Unit } from './units.ts';
import type { stagesOf, Tick } from './progress.ts';
import { cheapestPath } from './viterbi.ts';
import type { GlossesOf } from './ways.ts';

/** A bead of units, with how sure it is. */
export interface UnitBead extends Edge {
	/** In (0, 1): how probable it is that the bead is right. */
	readonly confidence: number;
}

export interface Alignment {
	/** In order; they hold every unit once. */
	readonly beads: readonly UnitBead[];
	/** What was learned of the line breaks of this text. */
	readonly breaks: BreakCosts;
}

/**
 * Aligns the units of two texts: over the whole text at once, with line breaks as one kind of evidence beside length and
 * words. A first pass believes moderately that lines correspond, and that whole texts are as long as each other; a second
 * takes both as the first found them, so that it pairs paragraphs where they pair and ignores them where they don't.
 */
export function alignUnits(
	ar: readonly Unit[],
	en: readonly Unit[],
	glossesOf: GlossesOf,
	stage: ReturnType<typeof stagesOf>,
): Alignment {
	const clues = gatherClues(ar, en, glossesOf, stage(0, 0.3));
	const latticeIn = (band: Band, ratio: number, tick: Tick) =>
		buildLattice(ar, en, weigh(clues, band), band, ratio, tick);

	const rough = roughRatio({ ar: lengthOf(ar), en: lengthOf(en) });
	const draft = latticeIn(bandAlong(ar, en, findAnchors(clues)), rough, stage(0.3, 0.6));
	const first = cheapestPath(draft, MODERATE);
	const breaks = breakCosts(countBreaks(draft, first));

	const course = first.slice(1).map(({ i, j }) => ({ ar: i, en: j }));
	const band = bandAlong(ar, en, course, FOUND);
	const lattice = latticeIn(band, ratioOf(pairs(ar, en, first), rough), stage(0.6, 0.85));
	const path = cheapestPath(lattice, breaks);
	const probable = posteriors(lattice, breaks, path, stage(0.85, 1));
	const beads = path.map((edge, k) => ({
		...edge,
		confidence: confidenceOf(probable[k] ?? 0, edge),
	}));
	return { beads, breaks };
}

/** Lengths of the beads that have both sides. */
const pairs = (ar: readonly Unit[], en: readonly Unit[], path: readonly Edge[]): Lengths[] =>
	path
		.filter(({ n, m }) => n > 0 && m > 0)
		.map(({ i, j, n, m }) => ({
			ar: lengthOf(ar.slice(i, i + n)),
			en: lengthOf(en.slice(j, j + m)),
		}));

const lengthOf = (units: readonly Unit[]): number =>
	units.reduce((sum, unit) => sum + unit.length, 0);
