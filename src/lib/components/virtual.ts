/** Rows beyond each edge of the screen: what a flick needs before the next frame, and where Tab goes on. */
const BEYOND = 8;
/** The window moves by so many rows at once, so that most frames of a scroll change nothing. */
const STEP = 4;
/** As many rows as any screen shows, for the first moment, when nothing is measured yet. */
const FIRST = 24;

interface Scrolled {
	readonly count: number;
	/** Pixels of the list above the screen's upper edge; negative where it begins below. */
	readonly above: number;
	/** The screen's height in pixels. */
	readonly screen: number;
	/** A row's height in pixels; 0 where it isn't known yet. */
	readonly height: number;
	/** A row that stays in any case. */
	readonly keep?: number | undefined;
}

/** The rows to be in the document, in order: those on the screen, some beyond its edges, and the one to keep. */
export function windowOf({ count, above, screen, height, keep }: Scrolled): number[] {
	const step = (row: number) => Math.floor(row / STEP) * STEP;
	const last = step(Math.max(0, count - 1));
	const from = height > 0 ? Math.min(last, Math.max(0, step(above / height - BEYOND))) : 0;
	const to = height > 0 ? step((above + screen) / height + BEYOND) + STEP : FIRST;
	const rows = Array.from({ length: Math.max(0, Math.min(count, to) - from) }, (_, i) => from + i);
	if (keep === undefined || keep >= count || rows.includes(keep)) return rows;
	return keep < from ? [keep, ...rows] : [...rows, keep];
}
