import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lang } from '#lib/core/types.ts';
import { longDay, weekday } from './calendar.ts';
import { useLocale } from './index.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const DAY = 86_400_000;
const TAGS: readonly (readonly [Lang, string])[] = [
	['en', 'en-GB'],
	['ar', 'ar-u-nu-arab'],
];

describe.each(TAGS)('days in %s', (lang, tag) => {
	afterEach(() => useLocale('en'));

	it('are named as the platform names them, all year', () => {
		useLocale(lang);
		const format = (options: Intl.DateTimeFormatOptions) =>
			new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
		const long = format({ weekday: 'long', day: 'numeric', month: 'long' });
		const styles = (['long', 'short', 'narrow'] as const).map(
			(style) => [style, format({ weekday: style })] as const,
		);
		for (let day = 20_000; day < 20_370; day++) {
			const at = day * DAY + DAY / 2;
			expect(longDay(at)).toBe(long.format(at));
			for (const [style, platform] of styles) {
				expect(weekday(new Date(at).getUTCDay(), style)).toBe(platform.format(at));
			}
		}
	});
});
