import { expect, it } from 'vitest';
import { studyDay } from './day.ts';

const at = (iso: string) => Date.parse(iso);

it('starts a day at 04:00 local time', () => {
	const monday = studyDay(at('2026-03-02T12:00:00+03:00'), 180);
	expect(studyDay(at('2026-03-03T03:59:59.999+03:00'), 180)).toBe(monday);
	expect(studyDay(at('2026-03-03T04:00:00+03:00'), 180)).toBe(monday + 1);
});

it('keeps an evening that crosses midnight UTC in one day', () => {
	expect(studyDay(at('2026-03-02T19:30:00-05:00'), -300)).toBe(
		studyDay(at('2026-03-02T18:30:00-05:00'), -300),
	);
});

it('counts from 1970-01-01, in zones with odd minutes and before the epoch too', () => {
	expect(studyDay(at('1970-01-01T04:00:00Z'), 0)).toBe(0);
	expect(studyDay(at('1970-01-01T03:59:00Z'), 0)).toBe(-1);
	expect(studyDay(at('1970-01-02T04:00:00+05:45'), 345)).toBe(1);
});
