/** Keeps a probability away from certainty, which no alignment has. */
export const confidenceOf = (posterior: number): number =>
	Math.min(0.999, Math.max(0.001, posterior));
