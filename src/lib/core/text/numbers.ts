import { fold } from './fold.ts';
import type { Token } from './tokens.ts';
import type { Lang } from '../types.ts';
import { DATES, HUNDRED, MAGNITUDES, ONE, TENS, UNITS } from './numerals.ts';

/** و, ف, ب, ل, ك and the article before a numeral: وثلاثون, بأربعة, الخمسة. */
const PROCLITICS = /^[وف]?[بلك]?(?:ال)?(?=\p{L}{2})/u;
/** و, ف, ب, ل, ك before a word that keeps its article: والسبت, بالمئة. */
const CONJUNCTION = /^[وفبلك](?=\p{L}{2})/u;

/** 350,000 and ٣٥٠٬٠٠٠, with decimals or without. */
const THOUSANDS = /^\d{1,3}(?:[,٬]\d{3})+(?=$|[.٫])/u;
const SEPARATORS = /[:/,٬]/u;

/**
 * The numbers, months and weekdays that the tokens of a sentence name: for each token its keys, mostly none. The same
 * key in both languages and both digit systems (`33`, `7.1`, `million`, `may`): what has one is the best evidence there is.
 *
 * Number words make one number with their neighbours: "thirty-three" and ثلاثة وثلاثون are both `33`, on the token where
 * the number begins; ثلاثة عشر is `13`. Up to a hundred every number has one key; a lone "one" has none.
 */
export function numberKeys(tokens: readonly Token[], lang: Lang): string[][] {
	const words = tokens.map((token) => fold(token.text));
	const keys: string[][] = tokens.map(() => []);
	for (let at = 0; at < tokens.length; at++) {
		const word = words[at] ?? '';
		const { text = '', kind = 'word' } = tokens[at] ?? {};
		const hundred = hundredAt(words, at, lang);
		const named = hundred ? undefined : nameIn(text, word, lang);
		if (kind === 'number') keys[at] = digitKeys(word);
		else if (named !== undefined) keys[at] = [named];
		else {
			const number = hundred ?? numberFrom(words, at, lang);
			if (number === undefined) continue;
			keys[at] = [String(number.value)];
			at += number.length - 1;
		}
	}
	return keys;
}

/** `19:30` is 19, 30 and 19.30, which is how another newsroom writes it; `2014/15` is 2014, 15 and 2014.15. */
function digitKeys(folded: string): string[] {
	const plain = folded.replace(/٫/gu, '.');
	const whole = THOUSANDS.test(plain) ? plain.replace(/[,٬]/gu, '') : plain;
	const parts = whole.split(SEPARATORS);
	const keys = parts.length > 1 ? [...parts, parts.join('.')] : parts;
	return keys.map((key) => key.replace(/^0+(?=\d)/u, ''));
}

/** The key of a magnitude, a month or a weekday. */
function nameIn(text: string, word: string, lang: Lang): string | undefined {
	if (lang === 'en')
		return MAGNITUDES.en.get(word) ?? (/^\p{Lu}/u.test(text) ? DATES.en.get(word) : undefined);
	const bare = word.replace(CONJUNCTION, '');
	const names = [word, bare].map((w) => MAGNITUDES.ar.get(w) ?? DATES.ar.get(w));
	return (
		names.find((name) => name !== undefined) ?? MAGNITUDES.ar.get(word.replace(PROCLITICS, ''))
	);
}

const valueIn = (values: typeof UNITS, word: string, lang: Lang): number | undefined =>
	values[lang].get(word) ??
	(lang === 'ar' ? values.ar.get(word.replace(PROCLITICS, '')) : undefined);

interface Found {
	readonly value: number;
	/** In words. */
	readonly length: number;
}

/** A hundred, one hundred, مئة: but in two hundred, ثلاث مئة and 5 hundred it is a magnitude. */
function hundredAt(words: readonly string[], at: number, lang: Lang): Found | undefined {
	const isHundred = (word = ''): boolean =>
		HUNDRED[lang].has(lang === 'ar' ? word.replace(CONJUNCTION, '') : word);
	if (lang === 'en' && ONE.en.has(words[at] ?? '') && isHundred(words[at + 1])) {
		return { value: 100, length: 2 };
	}
	const before = words[at - 1] ?? '';
	const counted =
		/^\p{Nd}/u.test(before) || [ONE, UNITS, TENS].some((values) => valueIn(values, before, lang));
	return isHundred(words[at]) && !counted ? { value: 100, length: 1 } : undefined;
}

/** The number that begins with a word: English says the tens first, Arabic the units. */
function numberFrom(words: readonly string[], at: number, lang: Lang): Found | undefined {
	const word = words[at] ?? '';
	const next = words[at + 1] ?? '';
	const units = valueIn(UNITS, word, lang);
	const tens = valueIn(TENS, word, lang);
	if (lang === 'en') {
		const more = tens === undefined ? undefined : (UNITS.en.get(next) ?? ONE.en.get(next));
		if (tens !== undefined && more !== undefined && more < 10) {
			return { value: tens + more, length: 2 };
		}
	} else {
		const first = units ?? valueIn(ONE, word, lang);
		const more = next.startsWith('و') ? valueIn(TENS, next, lang) : undefined;
		const added = more ?? (UNITS.ar.get(next) === 10 ? 10 : undefined);
		if (first !== undefined && first < 10 && added !== undefined) {
			return { value: first + added, length: 2 };
		}
	}
	const value = units ?? tens;
	return value === undefined ? undefined : { value, length: 1 };
}
