/** Rows beyond each edge of the screen. */
const BEYOND = 5;

/** How high rows are, in pixels: as measured, or as guessed from their text. */
export type HeightOf = (index: number) => number;

/** Pixels from one row to another. */
export function heightFrom(heightOf: HeightOf, start: number, end: number): number {
	let sum = 0;
	for (let index = start; index < end; index++) sum += heightOf(index);
	return sum;
}

/**
 * The rows that are to be in the document, the end exclusive.
 *
 * @param above pixels of the list above the screen's upper edge; negative where it begins below
 * @param screen the screen's height in pixels
 */
export function windowOf(
	count: number,
	heightOf: HeightOf,
	above: number,
	screen: number,
): { readonly start: number; readonly end: number } {
	let top = 0;
	let start = 0;
	while (start < count && top + heightOf(start) <= above) top += heightOf(start++);
	let end = start;
	while (end < count && top < above + screen) top += heightOf(end++);
	// Of a list wholly above or below the screen its nearest end is there: Tab leads into it.
	return {
		start: Math.max(0, Math.min(start, count - 1) - BEYOND),
		end: Math.min(count, end + BEYOND),
	};
}
