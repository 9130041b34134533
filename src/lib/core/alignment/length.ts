import { COSTS } from './costs.ts';

/**
 * The length model of Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (Computational Linguistics
 * 19:1, 1993): each character of one language gives rise to a random number of characters in the other, with mean
 * `ratio` and a constant variance, so that the difference is normal with a variance that grows with length.
 */

/** A cost beyond which length can't tell more: 6.5 standard deviations. */
const MOST = 24;

/** Complementary error function for x ≥ 0; Abramowitz and Stegun 7.1.26, absolute error below 1.5e-7. */
function erfc(x: number): number {
	const t = 1 / (1 + 0.3275911 * x);
	const series =
		0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)));
	return t * series * Math.exp(-x * x);
}

/**
 * What it costs, in nats, that `en` characters translate `ar` characters: the negative log probability of a deviation
 * at least as large. 0 where `en` is `ar × ratio`.
 */
export function lengthCost(ar: number, en: number, ratio: number): number {
	const mean = (ar + en / ratio) / 2;
	if (mean === 0) return 0;
	const deviations = Math.abs(en - ar * ratio) / Math.sqrt(mean * COSTS.variance);
	return Math.min(MOST, -Math.log(erfc(deviations / Math.SQRT2)));
}

/** English characters to one Arabic one, over the whole text. Bounded, since a text may lack much on one side. */
export function lengthRatio(ar: number, en: number): number {
	return ar === 0 ? 1 : Math.min(1.6, Math.max(0.8, en / ar));
}
