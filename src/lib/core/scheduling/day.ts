const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ROLLOVER = 4 * 60 * MINUTE;

/**
 * The study day of a moment: days since 1970-01-01 in local time, where a day starts at 04:00, so that an evening that
 * runs past midnight is one day.
 *
 * @param at epoch milliseconds
 * @param offset minutes east of UTC at that moment (`-new Date(at).getTimezoneOffset()`)
 */
export const studyDay = (at: number, offset: number): number =>
	Math.floor((at + offset * MINUTE - ROLLOVER) / DAY);
