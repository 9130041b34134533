import { fold } from './fold.ts';
import type { Lang } from '../types.ts';

/** Words for numbers, magnitudes, months and weekdays, as both languages write them; see `numbers.ts` for what is made of them. */

type Words<T> = Readonly<Record<Lang, ReadonlyMap<string, T>>>;

/** One row a value: the Arabic words, then the English ones. */
function table<T>(rows: readonly (readonly [value: T, ar: string, en: string])[]): Words<T> {
	const side = (lang: 1 | 2) =>
		new Map(
			rows.flatMap((row) =>
				fold(row[lang])
					.split(' ')
					.filter(Boolean)
					.map((word) => [word, row[0]] as const),
			),
		);
	return { ar: side(1), en: side(2) };
}

/** By itself it is mostly something else, in both languages; of a longer number it is a part: أحد عشر, twenty-one. */
export const ONE = table<number>([[1, 'واحد واحدة أحد إحدى', 'one']]);

/** Without `ONE`. Arabic makes 11–19 of these and `TEN`. */
export const UNITS = table<number>([
	[2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي', 'two'],
	[3, 'ثلاثة ثلاث', 'three'],
	[4, 'أربعة أربع', 'four'],
	[5, 'خمسة خمس', 'five'],
	[6, 'ستة ست', 'six'],
	[7, 'سبعة سبع', 'seven'],
	[8, 'ثمانية ثماني ثمان', 'eight'],
	[9, 'تسعة تسع', 'nine'],
	[10, 'عشرة عشر', 'ten'],
	[11, '', 'eleven'],
	[12, '', 'twelve dozen'],
	[13, '', 'thirteen'],
	[14, '', 'fourteen'],
	[15, '', 'fifteen'],
	[16, '', 'sixteen'],
	[17, '', 'seventeen'],
	[18, '', 'eighteen'],
	[19, '', 'nineteen'],
]);

export const TENS = table<number>([
	[20, 'عشرون عشرين', 'twenty'],
	[30, 'ثلاثون ثلاثين', 'thirty'],
	[40, 'أربعون أربعين', 'forty'],
	[50, 'خمسون خمسين', 'fifty'],
	[60, 'ستون ستين', 'sixty'],
	[70, 'سبعون سبعين', 'seventy'],
	[80, 'ثمانون ثمانين', 'eighty'],
	[90, 'تسعون تسعين', 'ninety'],
]);

/** One of them is a number; of two or more it is a magnitude. */
export const HUNDRED = table<number>([[100, 'مئة مائة', 'hundred']]);

/** What has no value by itself: "2.5 million" is `2.5` and `million`. */
export const MAGNITUDES = table<string>([
	['hundred', 'مئة مائة مئات', 'hundred hundreds'],
	['thousand', 'ألف آلاف', 'thousand thousands'],
	['million', 'مليون مليوني ملايين', 'million millions'],
	['billion', 'مليار ملياري مليارات بليون', 'billion billions'],
	['percent', 'المئة المائة بالمئة بالمائة', 'percent cent'],
]);

/** Months by their Western and Levantine names, and weekdays. English writes them with a capital: may and May, march and March. */
export const DATES = table<string>([
	['january', 'يناير', 'january jan'],
	['february', 'فبراير شباط', 'february feb'],
	['march', 'مارس آذار', 'march'],
	['april', 'أبريل إبريل نيسان', 'april apr'],
	['may', 'مايو أيار', 'may'],
	['june', 'يونيو يونيه حزيران', 'june'],
	['july', 'يوليو يوليه تموز', 'july'],
	['august', 'أغسطس آب', 'august aug'],
	['september', 'سبتمبر أيلول', 'september sept'],
	['october', 'أكتوبر', 'october oct'],
	['november', 'نوفمبر', 'november nov'],
	['december', 'ديسمبر', 'december dec'],
	['monday', 'الاثنين الإثنين', 'monday'],
	['tuesday', 'الثلاثاء', 'tuesday'],
	['wednesday', 'الأربعاء', 'wednesday'],
	['thursday', 'الخميس', 'thursday'],
	['friday', 'الجمعة', 'friday'],
	['saturday', 'السبت', 'saturday'],
	['sunday', 'الأحد', 'sunday'],
]);
