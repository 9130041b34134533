import { describe, expect, it } from 'vitest';
import { arabicSkeletons, englishSkeletons } from './name-sounds.ts';

const match = (ar: string, en: string) => {
	const known = new Set(englishSkeletons(en).map(({ consonants }) => consonants));
	return arabicSkeletons(ar).some(({ consonants }) => known.has(consonants));
};

describe('skeletons', () => {
	it.each([
		['واشنطن', 'Washington'],
		['وواشنطن', 'Washington’s'],
		['لدونباس', 'Donbas'],
		['جونسون', 'Johnson'],
		['غوتيريش', 'Guterres'],
		['تشيلسي', 'Chelsea'],
		['فرانسيس', 'Francis'],
		['خرطوم', 'Khartoum'],
		['للكرملين', 'Kremlin'],
		['إيران', 'Iran'],
		['كوريا', 'Korea'],
	])('%s sounds like %s', (ar, en) => {
		expect(match(ar, en)).toBe(true);
	});

	it.each([
		['واشنطن', 'washington', 'a word without a capital is no name'],
		['موسكو', 'Kyiv', 'other consonants'],
		['التي', 'Aldi', 'function words are no names'],
		['ما', 'May', 'too short to tell'],
	])('%s does not sound like %s: %s', (ar, en) => {
		expect(match(ar, en)).toBe(false);
	});
});
