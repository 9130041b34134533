import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Lang } from '../types.ts';

/**
 * Numbers are the best evidence that two sentences say the same: they survive translation, in either digit system or in
 * words. A number is known by a key (`33`, `7.1`, `million`), the same key in both languages.
 */

const table = (...rows: (readonly [value: number, forms: string])[]): ReadonlyMap<string, number> =>
	new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));

/** Folded forms. "One" is left out on both sides: it's mostly a pronoun or an article. */
const UNITS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
	ar: table(
		[2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
		[3, 'ثلاثه ثلاث'],
		[4, 'اربعه اربع'],
		[5, 'خمسه خمس'],
		[6, 'سته ست'],
		[7, 'سبعه سبع'],
		[8, 'ثمانيه ثماني ثمان'],
		[9, 'تسعه تسع'],
		[10, 'عشره عشر'],
	),
	en: table(
		[2, 'two'],
		[3, 'three'],
		[4, 'four'],
		[5, 'five'],
		[6, 'six'],
		[7, 'seven'],
		[8, 'eight'],
		[9, 'nine'],
		[10, 'ten'],
		[11, 'eleven'],
		[12, 'twelve dozen'],
		[13, 'thirteen'],
		[14, 'fourteen'],
		[15, 'fifteen'],
		[16, 'sixteen'],
		[17, 'seventeen'],
		[18, 'eighteen'],
		[19, 'nineteen'],
	),
};

const TENS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
	ar: table(
		[20, 'عشرون عشرين'],
		[30, 'ثلاثون ثلاثين'],
		[40, 'اربعون اربعين'],
		[50, 'خمسون خمسين'],
		[60, 'ستون ستين'],
		[70, 'سبعون سبعين'],
		[80, 'ثمانون ثمانين'],
		[90, 'تسعون تسعين'],
	),
	en: table(
		[20, 'twenty'],
		[30, 'thirty'],
		[40, 'forty'],
		[50, 'fifty'],
		[60, 'sixty'],
		[70, 'seventy'],
		[80, 'eighty'],
		[90, 'ninety'],
	),
};

/** Magnitudes carry no value of their own here: "2.5 million" gives `2.5` and `million`. */
const MAGNITUDES: ReadonlyMap<string, string> = new Map(
	[
		['hundred', 'hundred hundreds مءه ماءه مءات'],
		['thousand', 'thousand thousands الف الاف'],
		['million', 'million millions مليون مليوني ملايين'],
		['billion', 'billion billions مليار ملياري مليارات بليون'],
	].flatMap(([key = '', forms = '']) => forms.split(' ').map((form) => [form, key] as const)),
);

/** و, ف, ب, ل, ك and the article before a numeral: وثلاثون, بأربعة, الخمسة. */
const PROCLITICS = /^[وف]?[بلك]?(?:ال)?(?=\p{L}{2})/u;

const THOUSANDS = /^\d{1,3}(?:[,٬]\d{3})+(?=$|[.٫])/u;

/** `350,000` and `٣٥٠٬٠٠٠` are 350000; `19:30` is 19, 30 and 19.30, which is how another paper writes it. */
function digitKeys(text: string): string[] {
	const folded = fold(text).replace(/٫/gu, '.');
	const whole = THOUSANDS.test(folded) ? folded.replace(/[,٬]/gu, '') : folded;
	const parts = whole.split(/[:/,٬]/u);
	const keys = parts.length > 1 ? [...parts, parts.join('.')] : parts;
	return keys.map((key) => key.replace(/^0+(?=\d)/u, ''));
}

/** Looks a folded word up as it stands, and in Arabic without its proclitics. */
function find<T>(forms: ReadonlyMap<string, T>, word: string, lang: Lang): T | undefined {
	return forms.get(word) ?? (lang === 'ar' ? forms.get(word.replace(PROCLITICS, '')) : undefined);
}

/**
 * The number keys of each token (mostly none). Number words make one number with their neighbours: "thirty-three" and
 * ثلاثة وثلاثون are both `33`, on the token where the number begins; ثلاثة عشر is `13`.
 */
export function numberKeys(tokens: readonly Token[], lang: Lang): string[][] {
	const folded = tokens.map((token) => fold(token.text));
	const keys: string[][] = tokens.map(() => []);
	for (let at = 0; at < tokens.length; at++) {
		const word = folded[at] ?? '';
		if (tokens[at]?.kind === 'number') {
			keys[at] = digitKeys(word);
			continue;
		}
		const magnitude = find(MAGNITUDES, word, lang);
		if (magnitude !== undefined) keys[at] = [magnitude];
		const next = folded[at + 1] ?? '';
		const [first, second] = lang === 'en' ? [TENS, UNITS] : [UNITS, TENS];
		const value = find(first[lang], word, lang);
		if (value === undefined) {
			const alone = find(second[lang], word, lang);
			if (alone !== undefined) keys[at] = [String(alone)];
			continue;
		}
		const more =
			find(second[lang], next, lang) ?? (/^عشره?$/u.test(next) && value < 10 ? 10 : undefined);
		const joins = more !== undefined && (lang === 'ar' ? true : more < 10);
		keys[at] = [String(joins ? value + more : value)];
		if (joins) at++;
	}
	return keys;
}
