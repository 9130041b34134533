/** The value that so many of the others don’t exceed. @param share from 0 to 1 */
export const quantile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[
		Math.min(values.length - 1, Math.max(0, Math.ceil(values.length * share) - 1))
	] ?? NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);
