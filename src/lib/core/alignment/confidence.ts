/** How many units a bead has on either side. */
interface Size {
	readonly n: number;
	readonly m: number;
}

/**
 * What a bead's posterior probability is worth. The lattice takes words for independent, so its posteriors are too sure
 * of themselves, most of all where one sentence answers three, and of sentences said to have no counterpart. Logistic
 * curves through the log odds (Platt, "Probabilistic Outputs for Support Vector Machines", 1999), fitted to 3,185 beads of
 * the development texts (61 articles, each as it is and made hard, with the lexicon and without one) and drawn a little
 * below them: those of posterior .9 were right 75 times of 100, of .99 90, of .999 96. `calibration.test.ts` holds them.
 */
const PAIRED = { base: 0.3, slope: 0.5 };
const ORPHANED = { base: -0.4, slope: 0.3 };
/** Taken from the log odds of a bead of three sentences or more on one side. */
const WIDE = 0.6;

/** Even of the surest some were wrong, mostly where the sentences had been split wrongly. */
const SUREST_PAIR = 0.985;
const SUREST_ORPHAN = 0.93;

/** Engines differ in the last digit of `Math.exp` and `Math.log`; what is stated has so many parts, and is the same in all. */
const PARTS = 1000;

/** The probability in (0, 1), in thousandths, that a bead is right, from its posterior in the lattice. */
export function confidenceOf(posterior: number, { n, m }: Size): number {
	const p = Math.min(1 - 1e-9, Math.max(1e-9, posterior));
	const orphan = n === 0 || m === 0;
	const { base, slope } = orphan ? ORPHANED : PAIRED;
	const wide = !orphan && Math.max(n, m) > 2 ? WIDE : 0;
	const odds = Math.exp(base - wide + slope * Math.log(p / (1 - p)));
	const share = Math.min(orphan ? SUREST_ORPHAN : SUREST_PAIR, odds / (1 + odds));
	return Math.max(1, Math.round(share * PARTS)) / PARTS;
}
