import { describe, expect, it } from 'vitest';
import { lexiconOf } from './questions.fixture.ts';
import { isReadBySound } from './romanised.ts';
import { wordOf } from './word.ts';

const read = (ar: string, en: string, pos = 'name') => {
	const [term] = lexiconOf({ names: `- { ar: ${ar}, en: [${en}], pos: ${pos} }\n` }).terms;
	if (!term) throw new Error(ar);
	return isReadBySound(wordOf(term, lexiconOf({})));
};

describe('isReadBySound', () => {
	it.each([
		['مُوسْكُو', 'Moscow'],
		['دُونْبَاس', 'Donbas'],
		['كِيِيف', 'Kyiv'],
		['القِرْم', 'Crimea'],
		['البَيْت الأَبْيَض فِي وَاشِنْطُن', 'Washington White House'],
		['آسِيَا', 'Asia'],
	])('reads the name %s as %s', (ar, en) => {
		expect(read(ar, en)).toBe(true);
	});

	it.each([
		['مِصْر', 'Egypt'],
		['النِّمْسَا', 'Österreich'],
		['المَجَر', 'Hungary'],
		['مَجْلِس الأَمْن', 'Security Council'],
		['الغَرْب', 'the West'],
	])('doesn’t read the name %s as %s', (ar, en) => {
		expect(read(ar, en)).toBe(false);
	});

	it('reads adjectives made of names, and words that Arabic has from elsewhere', () => {
		for (const [ar, en] of [
			['أُوكْرَانِيّ', 'Ukrainian'],
			['رُوسِيّ', 'Russian'],
			['بِرِيطَانِيّ', 'British'],
			['دِبْلُومَاسِيّ', 'diplomatic'],
		] as const) {
			expect(read(ar, en, 'adjective')).toBe(true);
		}
	});

	it('takes a few consonants in common for chance', () => {
		expect(read('رَأْس', 'raise', 'verb')).toBe(false);
		expect(read('صَعْب', 'subtle', 'adjective')).toBe(false);
	});

	it('needs the whole of a phrase that is no name', () => {
		expect(read('قَنَوَات دِبْلُومَاسِيَّة', 'diplomatic channels', 'phrase')).toBe(false);
	});
});
