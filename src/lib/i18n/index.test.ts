import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lang } from '#lib/core/types.ts';
import { date, num, percent, useLocale } from './index.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const TAGS: readonly (readonly [Lang, string])[] = [
	['en', 'en-GB'],
	['ar', 'ar-u-nu-arab'],
];

describe.each(TAGS)('numbers and dates in %s', (lang, tag) => {
	afterEach(() => useLocale('en'));

	it('are those that the platform writes, small ones too', () => {
		useLocale(lang);
		const platform = new Intl.NumberFormat(tag);
		for (let n = -3; n <= 1_200; n++) expect(num(n)).toBe(platform.format(n));
		for (const n of [-0, 0.5, 12.25, 2 ** 60]) expect(num(n)).toBe(platform.format(n));
		fc.assert(
			fc.property(fc.maxSafeNat(), (n) => {
				expect(num(n)).toBe(platform.format(n));
			}),
		);
	});

	it('of counts need no formatter: the first one keeps a phone busy', () => {
		useLocale(lang);
		const made = vi.spyOn(Intl, 'NumberFormat');
		for (const n of [0, 8_591, 1_234_567]) num(n);
		expect(made).not.toHaveBeenCalled();
		made.mockRestore();
	});

	it('keep each to its own options', () => {
		useLocale(lang);
		for (const options of [
			{ weekday: 'long' },
			{ weekday: 'narrow' },
			{ month: 'long' },
		] as const) {
			expect(date(0, options)).toBe(new Intl.DateTimeFormat(tag, options).format(0));
		}
		const shares = new Intl.NumberFormat(tag, { style: 'percent' });
		for (let n = 0; n <= 100; n++) {
			expect(percent((n + 0.4) / 100)).toBe(shares.format(n / 100));
			expect(percent(n / 100)).toBe(shares.format(n / 100));
		}
	});
});
