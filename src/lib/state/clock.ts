import { studyDay } from '#lib/core/scheduling/day.ts';

/** A moment as the log records it: epoch milliseconds, minutes east of UTC, and the study day. */
export interface Moment {
	readonly at: number;
	readonly offset: number;
	readonly day: number;
}

function momentOf(at: number): Moment {
	// 0 − x, so that Greenwich is 0 and not −0.
	const offset = 0 - new Date(at).getTimezoneOffset();
	return { at, offset, day: studyDay(at, offset) };
}

export const now = (): Moment => momentOf(Date.now());
