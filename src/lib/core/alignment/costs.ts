/**
 * Every number that the aligner was tuned with, in nats: a cost is a negative log probability, and evidence is a log
 * likelihood ratio against chance. Fitted by hand on 61 articles of NTREX-128, once as they are and once made hard
 * (paragraphs that don't correspond, a third of the beads n:m); the optimum is flat, so the numbers are round.
 */
export const COSTS = {
	/** Variance of the length model; see `length.ts`. */
	variance: 6.8,

	/** How often a clue that stands in a sentence, and in the other text at all, stands in its translation too. */
	hitRate: { gloss: 0.65, name: 0.9, number: 0.95 },
	/** Each match is seen from both of its ends, so each end counts half. */
	evidence: 0.5,

	/** A sentence without a counterpart, and a whole line without one. */
	orphan: 4.6,
	orphanLine: 5,
	/** A heading that translates a heading; one that is taken for the translation of prose. */
	headings: -2,
	headingWithProse: 6,
};

/** A bead by its number of sentences. `crossed` is 2:2 with the sentences in the opposite order. */
export interface Shape {
	readonly ar: number;
	readonly en: number;
	/** Cost of the shape itself. */
	readonly prior: number;
	readonly crossed?: true;
}

export const SHAPES: readonly Shape[] = [
	{ ar: 1, en: 1, prior: 0.1 },
	{ ar: 1, en: 0, prior: COSTS.orphan },
	{ ar: 0, en: 1, prior: COSTS.orphan },
	{ ar: 1, en: 2, prior: 2.3 },
	{ ar: 2, en: 1, prior: 2.6 },
	{ ar: 2, en: 2, prior: 4.5 },
	{ ar: 2, en: 2, prior: 4.5, crossed: true },
	{ ar: 1, en: 3, prior: 4 },
	{ ar: 3, en: 1, prior: 4.5 },
	{ ar: 1, en: 4, prior: 6 },
	{ ar: 4, en: 1, prior: 6 },
];

/** The most sentences that a bead has on one side. */
export const WIDEST = 4;
