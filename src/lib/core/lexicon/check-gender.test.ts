import { describe, expect, it } from 'vitest';
import type { Term } from '../types.ts';
import { checkGender } from './check-gender.ts';

function noun(row: string): Term {
	const [ar = '', gender = '', root = '', pattern = ''] = row.normalize('NFC').split('|');
	return {
		id: 't',
		ar,
		en: ['x'],
		topic: 'general',
		pos: 'noun',
		...(gender && { gender: gender as 'm' | 'f' | 'both' }),
		...(root && { root, pattern }),
	};
}

describe('checkGender', () => {
	it.each([
		'كِتَاب|m|ك ت ب|فِعَال',
		'دَوْلَة|f|د و ل|فَعْلَة',
		'خَلِيفَة|m|خ ل ف|فَعِيلَة',
		'خَمْسَة|both|خ م س|فَعْلَة',
		'صَحْرَاء|f|ص ح ر|فَعْلَاء',
		'بَقَاء|m|ب ق ي|فَعَال',
		'شَكْوَى|f|ش ك و|فَعْلَى',
		'مُسْتَوَى|m|س و ي|مُفْتَعَل',
		'نَبَات|m|ن ب ت|فَعَال',
		'مُخَدِّرَات|f|خ د ر|مُفَعِّلَات',
		'كَامِيرَا|f',
		'بَابَا|m',
		'حَرْب|f|ح ر ب|فَعْل',
		'طَرِيق|both|ط ر ق|فَعِيل',
		'القِيَادَة|f|ق و د|فِعَالَة',
	])('%s', (row) => {
		expect(checkGender(noun(row))).toEqual([]);
	});

	it.each([
		['كِتَاب|f|ك ت ب|فِعَال', 'gender'],
		['كِتَاب|both|ك ت ب|فِعَال', 'gender'],
		['دَوْلَة|m|د و ل|فَعْلَة', 'gender'],
		['دَوْلَة|both|د و ل|فَعْلَة', 'gender'],
		['خَلِيفَة|f|خ ل ف|فَعِيلَة', 'gender'],
		['صَحْرَاء|m|ص ح ر|فَعْلَاء', 'gender'],
		['بَقَاء|f|ب ق ي|فَعَال', 'gender'],
		['شَكْوَى|m|ش ك و|فَعْلَى', 'gender'],
		['مُسْتَوَى|f|س و ي|مُفْتَعَل', 'gender'],
		['نَبَات|f|ن ب ت|فَعَال', 'gender'],
		['كَامِيرَا|m', 'gender'],
		['حَرْب|m|ح ر ب|فَعْل', 'gender'],
		['كِتَاب', 'missing-gender'],
	])('%s: %s', (row, code) => {
		expect(checkGender(noun(row)).map((issue) => issue.code)).toEqual([code]);
	});
});
