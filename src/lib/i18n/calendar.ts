import { m, num } from './index.ts';

const WEEKDAYS = {
	long: m.calendar_weekdays_long,
	short: m.calendar_weekdays_short,
	narrow: m.calendar_weekdays_narrow,
};

const nth = (names: string, index: number): string => names.split(' ')[index] ?? '';

/**
 * A day of the week in the interface's language, from 0, which is Sunday. As the platform names it; but to make its formatter of
 * dates keeps a phone busy for longer than all else on a page.
 */
export const weekday = (day: number, style: keyof typeof WEEKDAYS): string =>
	nth(WEEKDAYS[style](), day);

/** The day on which a time is in UTC, with its weekday and its month. */
export function longDay(at: number): string {
	const date = new Date(at);
	return m.calendar_day({
		weekday: weekday(date.getUTCDay(), 'long'),
		day: num(date.getUTCDate()),
		month: nth(m.calendar_months(), date.getUTCMonth()),
	});
}
