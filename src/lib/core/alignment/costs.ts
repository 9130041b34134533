/**
 * The numbers that the aligner was tuned with, in nats: a cost is a negative log probability (or ratio of two), and
 * evidence counts against it. Set on 61 articles of NTREX-128, each as it is and in a version made hard (paragraphs that
 * don't correspond, a quarter of the beads n:m, sentences missing); the optimum is flat, so they are round.
 */
export const COSTS = {
	/** Of the length model; see `length.ts`. Gale and Church measured 6.8 on parliamentary debates, news here 2.6–4.7. */
	variance: 5,

	/** How often a clue that the other text has at all stands in the sentence's translation: measured. */
	hitRate: { exact: 0.95, gloss: 0.7, name: 0.94, sound: 0.6 },
	/** A match is seen from both of its ends, so each end counts half. */
	perSide: 0.5,
	/** How many sentences can't be recognised by their words at all. */
	opaque: 0.05,

	/** A sentence without a counterpart. */
	orphan: 4.5,
	/** A whole line without one, and each line more that follows it; so many in one step. */
	orphanLine: 6,
	nextOrphanLine: 2,
	orphanLines: 8,

	/** A heading that translates a heading, and one that is taken for a translation of prose. */
	headings: -2,
	headingWithProse: 6,
} as const;

/** What a bead may be made of: numbers of sentences. */
export interface Shape {
	readonly ar: number;
	readonly en: number;
	/** Cost of the shape itself. */
	readonly prior: number;
	/** The two sentences stand in the opposite order on the other side: one bead of two crossed pairs. */
	readonly crossed?: true;
}

export const SHAPES: readonly Shape[] = [
	{ ar: 1, en: 1, prior: 0.1 },
	{ ar: 1, en: 0, prior: COSTS.orphan },
	{ ar: 0, en: 1, prior: COSTS.orphan },
	{ ar: 1, en: 2, prior: 2.2 },
	{ ar: 2, en: 1, prior: 2 },
	{ ar: 2, en: 2, prior: 4.5 },
	{ ar: 2, en: 2, prior: 3.5, crossed: true },
	{ ar: 1, en: 3, prior: 4 },
	{ ar: 3, en: 1, prior: 4.5 },
	{ ar: 1, en: 4, prior: 6 },
	{ ar: 4, en: 1, prior: 6 },
];

/** The most sentences that a bead has on one side. */
export const WIDEST = 4;
