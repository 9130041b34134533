/** Rows beyond each edge of the screen: what a flick needs before the next frame, and where Tab goes on. */
const BEYOND = 6;
/** The window moves by so many rows at once, so that most frames of a scroll change nothing. */
const STEP = 4;
/** As many rows as a phone shows, for the first moment, when nothing is measured yet. */
const FIRST = 12;

export interface Scrolled {
	readonly count: number;
	/** Pixels of the list above the screen's upper edge; negative where it begins below. */
	readonly above: number;
	/** The screen's height in pixels. */
	readonly screen: number;
	/** A row's height in pixels; 0 where it isn't known yet. */
	readonly height: number;
}

const step = (row: number) => Math.floor(row / STEP) * STEP;

/** The first row to be in the document. A number, so that nothing follows from a scroll that leaves it as it is. */
export const windowStart = ({ count, above, height }: Scrolled): number =>
	height > 0
		? Math.min(step(Math.max(0, count - 1)), Math.max(0, step(above / height - BEYOND)))
		: 0;

/** The end of the rows to be in the document, exclusive. */
export const windowEnd = ({ count, above, screen, height }: Scrolled): number =>
	Math.max(
		0,
		Math.min(count, height > 0 ? step((above + screen) / height + BEYOND) + STEP : FIRST),
	);

/** The rows from one to another, and the one to keep, which may lie outside, in order. */
export function rowsOf(start: number, end: number, keep: number | undefined): number[] {
	const rows = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
	if (keep === undefined || (keep >= start && keep < end)) return rows;
	return keep < start ? [keep, ...rows] : [...rows, keep];
}
