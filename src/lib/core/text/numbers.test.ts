import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';
import type { Lang } from '../types.ts';
import { numberKeys } from './numbers.ts';

const keys = (text: string, lang: Lang) => numberKeys(tokenize(text), lang).flat();

describe('numberKeys', () => {
	it.each([
		['٣٥٠٬٠٠٠ صوت', '350,000 votes', ['350000']],
		['نسبة ٧٫١ بالمئة', '7.1 percent', ['7.1', 'percent']],
		['ثلاثة وثلاثون عاماً', 'thirty-three years', ['33']],
		['بثلاث عشرة دولة', 'by thirteen states', ['13']],
		['أحد عشر شخصا', 'eleven people', ['11']],
		['إحدى عشرة دولة', '11 states', ['11']],
		['بواحد وعشرين صوتا', 'by twenty-one votes', ['21']],
		['إحدى وثلاثون قتيلا', 'thirty-one dead', ['31']],
		['مئة يوم', 'a hundred days', ['100']],
		['مائة يوم', 'one hundred days', ['100']],
		['مئة بالمئة', '100 percent', ['100', 'percent']],
		['5 مئة', '5 hundred', ['5', 'hundred']],
		['مئات القتلى', 'hundreds of dead', ['hundred']],
		['ستون قرية', 'sixty villages', ['60']],
		['2.5 مليون', '2.5 million', ['2.5', 'million']],
		['يوم السبت 5 أيار', 'Saturday, 5 May', ['saturday', '5', 'may']],
		['عام 2014/2015', 'in 2014/2015', ['2014', '2015', '2014.2015']],
		['الساعة 07:30', 'at 7:30', ['7', '30', '7.30']],
	])('%s and %s', (ar, en, wanted) => {
		expect(keys(ar, 'ar')).toEqual(wanted);
		expect(keys(en, 'en')).toEqual(wanted);
	});

	it('leaves out what only looks like a number or a date', () => {
		expect(keys('one may march on', 'en')).toEqual([]);
		expect(keys('no one of them, in one day', 'en')).toEqual([]);
		expect(keys('أحد القادة وإحدى الدول', 'ar')).toEqual([]);
		expect(keys('واحد منهم', 'ar')).toEqual([]);
	});
});

/** Each number from 1 to 100 as Arabic writes it: either gender, either case, the word for hundred spelled either way. */
function inArabic(value: number): string[] {
	const units = UNIT_WORDS[(value % 10) - 1] ?? [];
	if (value === 100) return ['مئة', 'مائة'];
	if (value < 10) return units;
	if (value === 10) return ['عشرة', 'عشر'];
	if (value < 20) return teens(value);
	const tens = TEN_WORDS[Math.floor(value / 10) - 2] ?? '';
	const cases = [`${tens}ون`, `${tens}ين`];
	if (value % 10 === 0) return cases;
	const first = value % 10 === 1 ? ['واحد', 'واحدة', 'أحد', 'إحدى'] : units;
	return first.flatMap((unit) => cases.map((ten) => `${unit} و${ten}`));
}
const UNIT_WORDS = [
	['واحد', 'واحدة'],
	['اثنان', 'اثنين', 'اثنتان', 'اثنتين'],
	['ثلاثة', 'ثلاث'],
	['أربعة', 'أربع'],
	['خمسة', 'خمس'],
	['ستة', 'ست'],
	['سبعة', 'سبع'],
	['ثمانية', 'ثماني', 'ثمان'],
	['تسعة', 'تسع'],
];
const TEN_WORDS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
function teens(value: number): string[] {
	if (value === 11) return ['أحد عشر', 'إحدى عشرة'];
	if (value === 12) return ['اثنا عشر', 'اثني عشر', 'اثنتا عشرة', 'اثنتي عشرة'];
	const [counting = '', ...others] = UNIT_WORDS[value - 11] ?? [];
	return [`${counting} عشر`, ...others.map((word) => `${word} عشرة`)];
}

const SMALL =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
function inEnglish(value: number): string[] {
	if (value === 100) return ['one hundred', 'a hundred'];
	if (value < 20) return [SMALL[value - 1] ?? ''];
	const tens = ENGLISH_TENS[Math.floor(value / 10) - 2] ?? '';
	const unit = SMALL[(value % 10) - 1];
	return unit === undefined ? [tens] : [`${tens}-${unit}`, `${tens} ${unit}`];
}

describe('a number up to a hundred', () => {
	const numbers = Array.from({ length: 100 }, (_, k) => k + 1);

	it.each(numbers)('has one key in words and in digits: %i', (value) => {
		const wanted = [String(value)];
		const arabicDigits = value.toLocaleString('ar-EG');
		expect(keys(`نحو ${value} منهم`, 'ar')).toEqual(wanted);
		expect(keys(`نحو ${arabicDigits} منهم`, 'ar')).toEqual(wanted);
		expect(keys(`about ${value} of them`, 'en')).toEqual(wanted);
		// A lone "one" is mostly something else.
		const inWords = value === 1 ? [] : wanted;
		for (const words of inArabic(value)) {
			for (const before of ['', 'و', 'ب', 'ل']) {
				expect(keys(`نحو ${before}${words} منهم`, 'ar'), words).toEqual(inWords);
			}
		}
		for (const words of inEnglish(value)) {
			expect(keys(`about ${words} of them`, 'en'), words).toEqual(inWords);
		}
	});
});
