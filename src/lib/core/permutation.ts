/** Whether a list has each of the indices of `count` things once. */
export const isPermutation = (indices: readonly number[], count: number): boolean =>
	indices.length === count &&
	[...indices].sort((a, b) => a - b).every((index, place) => index === place);
