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
		expect(keys('واحد منهم', 'ar')).toEqual([]);
	});
});
