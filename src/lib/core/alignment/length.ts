import { COSTS } from './costs.ts';

/**
 * The length model of Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (Computational Linguistics
 * 19:1, 1993): each character of one language gives rise to a random number of characters in the other, with mean
 * `ratio` and a constant variance, so that the difference is normal with a variance that grows with length.
 */

/** Complementary error function for x ≥ 0; Abramowitz and Stegun 7.1.26, absolute error below 1.5e-7. */
function erfc(x: number): number {
	const t = 1 / (1 + 0.3275911 * x);
	const series =
		0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)));
	return t * series * Math.exp(-x * x);
}

/** Cost by deviation, in sixty-fourths of a standard deviation; beyond seven of them length can't tell more. */
const STEPS = 64;
const TAIL = Float64Array.from(
	{ length: 7 * STEPS + 1 },
	(_, step) => -Math.log(erfc(step / STEPS / Math.SQRT2)),
);

/**
 * What it costs, in nats, that `en` characters translate `ar` characters: the negative log probability of a deviation
 * at least as large. 0 where `en` is `ar × ratio`.
 */
export function lengthCost(ar: number, en: number, ratio: number): number {
	const mean = (ar + en / ratio) / 2;
	if (mean === 0) return 0;
	const deviations = Math.abs(en - ar * ratio) / Math.sqrt(mean * COSTS.variance);
	return TAIL[Math.min(TAIL.length - 1, Math.round(deviations * STEPS))] ?? 0;
}

/** Characters of either side: of a whole text, or of a bead. */
export interface Lengths {
	readonly ar: number;
	readonly en: number;
}

/** The ratio that whole texts suggest; bounded, since one of them may lack much. */
export const roughRatio = ({ ar, en }: Lengths): number => Math.min(1.6, Math.max(0.8, en / ar));

/**
 * The ratio that beads show, which some wrong ones don't move: that of all beads together whose own lies within a third of
 * the median.
 */
export function ratioOf(beads: readonly Lengths[], rough: number): number {
	if (beads.length < 5) return rough;
	const ratios = beads.map(({ ar, en }) => en / ar).sort((a, b) => a - b);
	const median = ratios[ratios.length >> 1] ?? rough;
	let all = { ar: 0, en: 0 };
	for (const { ar, en } of beads) {
		if (Math.abs(Math.log(en / ar / median)) < 1 / 3) all = { ar: all.ar + ar, en: all.en + en };
	}
	return all.en / all.ar;
}
