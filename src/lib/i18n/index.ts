import { resolve } from '$app/paths';
import { otherLang } from '#lib/core/lang.ts';
import type { Bilingual, Lang } from '#lib/core/types.ts';
import { getLocale, setLocale } from '#lib/paraglide/runtime.js';

export * as m from '#lib/paraglide/messages.js';
export { otherLang };

/** The interface's language. It belongs to the document: changing it loads the other language's page. */
export const locale = (): Lang => getLocale();

export const dirOf = (lang: Lang): 'rtl' | 'ltr' => (lang === 'ar' ? 'rtl' : 'ltr');

/** Called by the root layout before anything is rendered. */
export function useLocale(lang: Lang): void {
	if (getLocale() !== lang) void setLocale(lang, { reload: false });
}

const tag = (): string => (locale() === 'ar' ? 'ar-u-nu-arab' : 'en-GB');

/** The language of the page at a path, base path included: Arabic lives under `/ar/`, and is found without that slash, too. */
export const langOf = (pathname: string): Lang =>
	`${pathname}/`.startsWith(`${resolve('/')}ar/`) ? 'ar' : 'en';

/** A formatter is dear to make and cheap to use: each is made once. */
function once<Options, Formatter>(make: (tag: string, options?: Options) => Formatter) {
	const made = new Map<string, Formatter>();
	return (options?: Options): Formatter => {
		const key = `${tag()} ${options ? JSON.stringify(options) : ''}`;
		const known = made.get(key) ?? make(tag(), options);
		made.set(key, known);
		return known;
	};
}
const numbers = once(
	(tag, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
const dates = once(
	(tag, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);

const ARABIC_ZERO = 0x660;

/**
 * A count, which has nothing but digits in threes. As the platform writes it; but the first formatter of numbers keeps a phone busy
 * for longer than a whole page does.
 */
function count(value: number): string {
	const isArabic = locale() === 'ar';
	const digits = String(value).replace(/\B(?=(?:\d{3})+$)/gu, isArabic ? '\u066c' : ',');
	return isArabic
		? digits.replace(/\d/gu, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)))
		: digits;
}

/** A number in the interface's digits. */
export const num = (value: number, options?: Intl.NumberFormatOptions): string =>
	!options && Number.isSafeInteger(value) && !Object.is(value, -0) && value >= 0
		? count(value)
		: numbers(options).format(value);

/** What arithmetic loses: .29 × 100 is less than 29. */
const TINY = 1e-9;

/** A share of 1 as a percentage, rounded down: all but one is not all. */
export const percent = (share: number): string =>
	count(Math.floor(share * 100 + TINY)) + (locale() === 'ar' ? '\u066a\u061c' : '%');

/** A time in the interface's language and calendar. */
export const date = (at: number, options: Intl.DateTimeFormatOptions): string =>
	dates(options).format(at);

/** The address of a page in the interface's language (or in another), under the base path. */
export function href(path: `/${string}`, lang: Lang = locale()): string {
	const home = resolve('/[[lang=lang]]', lang === 'ar' ? { lang } : {});
	return home.replace(/\/$/u, '') + path;
}

/** A bilingual text in the interface's language, or in the other one where this side is empty. */
export function inLocale(text: Bilingual): { lang: Lang; text: string } {
	const lang = locale();
	return text[lang]
		? { lang, text: text[lang] }
		: { lang: otherLang(lang), text: text[otherLang(lang)] };
}
