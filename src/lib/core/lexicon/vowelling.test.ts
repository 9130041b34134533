import { describe, expect, it } from 'vitest';
import { vowellingFaults, type Kind } from './vowelling.ts';

const faults = (word: string, kind: Kind = 'nominal', foreign = false) =>
	vowellingFaults(word, { kind, foreign });

describe('vowellingFaults', () => {
	it.each(
		`مُفَاوَضَة سِيَادَة حُدُود كَبِير بَيْن مَوْقِف الأَمْن القِرْم السَّلَام اسْتِقْلَال اتِّفَاق حَقّ مُهِمّ سِيَاسِيّ دَاعٍ مُسْتَوَى
		قُرْآن شَيْء نَفْي عُضْو نُمُوّ قَضَايَا مُبَارَاة رُؤَسَاء اللَّاجِئ لُغَة الالْتِزَام مَسْؤُول مَسْئُول لِلأُمَم بِالنِّسْبَة وَالتَّعَاوُن بِاسْتِثْنَاء كَافَّة
		وَالِد بِئْر كَأْس لِأَوَّل بِأَكْمَل مِائَة مِائَتَان مِائَتَيْ ائْتِلَاف تَحَدٍّ مَبْدَأ`.split(/\s+/u),
	)('finds nothing wrong with the noun %s', (word) => {
		expect(faults(word)).toEqual([]);
	});

	it.each([
		['فَاوَضَ', 'past'],
		['أَصَرَّ', 'past'],
		['بَقِيَ', 'past'],
		['سَعَى', 'past'],
		['دَعَا', 'past'],
		['آمَنَ', 'past'],
		['يُفَاوِض', 'present'],
		['يُصِرّ', 'present'],
		['يَدْعُو', 'present'],
		['يَسْعَى', 'present'],
		['ثُمَّ', 'particle'],
		['لَكِنَّ', 'particle'],
		['مِنْ', 'particle'],
		['فِي', 'particle'],
		['عَلَى', 'particle'],
		['لِأَنَّ', 'particle'],
		['بِسَبَب', 'particle'],
		['أَيْضًا', 'any'],
		['جِدًّا', 'any'],
	] as const)('nor with %s (%s)', (word, kind) => {
		expect(faults(word, kind)).toEqual([]);
	});

	it('lets foreign names begin with a cluster', () => {
		expect(faults('فْلَادِيمِير', 'nominal', true)).toEqual([]);
		expect(faults('فْلَادِيمِير')).not.toEqual([]);
	});

	it.each([
		['أِبِيب', 'hamza is written إ here, not أ'],
		['أِنَان', 'hamza is written إ here, not أ'],
		['إَنْتِر', 'hamza is written أ here, not إ'],
		['إُوسْلُو', 'hamza is written أ here, not إ'],
		['ؤُوسْلُو', 'hamza is written أ here, not ؤ'],
	])('but not with a hamza on no seat of its own: %s', (word, fault) => {
		expect(faults(word, 'nominal', true)).toEqual([fault]);
	});

	it.each('أَبِيب أُوسْلُو إِنْتِر آيْس كِيِيف إِسْرَائِيل'.split(' '))('nor against %s', (word) => {
		expect(faults(word, 'nominal', true)).toEqual([]);
	});

	it.each([
		['مفَاوَضَة', 'nominal', 'م has no vowel mark'],
		['بِأْر', 'nominal', 'hamza is written ئ here, not أ'],
		['مُفَاوضَة', 'nominal', 'و has no vowel mark'],
		['مُفَاوَضة', 'nominal', 'ض needs fatḥa before ة'],
		['مُفَاوَضَةٌ', 'nominal', 'ة bears no mark'],
		['حدُود', 'nominal', 'ح has no vowel mark'],
		['حُدُودٌ', 'nominal', 'د at the end bears no case ending: take its mark away'],
		['حُدُودُ', 'nominal', 'د at the end bears no case ending: take its mark away'],
		['حُدُوْد', 'nominal', 'و of a long vowel bears no sukūn'],
		['بَين', 'nominal', 'ي has no vowel mark'],
		['كِتاب', 'nominal', 'ت needs fatḥa before ا'],
		['اِسْتِقْلَال', 'nominal', 'ا bears no mark: the marks stand on the letter before it'],
		['أَمن', 'nominal', 'م has no vowel mark'],
		['إَمْن', 'nominal', 'hamza is written أ here, not إ'],
		['أِدَارَة', 'nominal', 'hamza is written إ here, not أ'],
		['مُئْتَمَر', 'nominal', 'hamza is written ؤ here, not ئ'],
		['هَيْأَة', 'nominal', 'hamza is written ئ here, not أ'],
		['قِرَاأَة', 'nominal', 'hamza is written ء here, not أ'],
		['السَلَام', 'nominal', 'س needs a shadda after the article'],
		['القِّرْم', 'nominal', 'ق takes no shadda after the article'],
		['مُؤَسّسَة', 'nominal', 'س needs a vowel with its shadda'],
		['سُّلْطَة', 'nominal', 'س takes no shadda at the beginning'],
		['مَرْكْز', 'nominal', "ك and the letter before it can't both have sukūn"],
		['مُسْتَوًى', 'nominal', 'و needs fatḥa before ى'],
		['هَٰذَا', 'any', "ه has marks that don't go together"],
		['فَاوَض', 'past', 'ض at the end of a past tense needs its vowel'],
		['يُفَاوِضُ', 'present', 'ض at the end of a present tense stands without its vowel'],
		['مِن', 'particle', 'ن at the end needs its vowel or sukūn'],
		['كتُبَ', 'past', 'ك has no vowel mark'],
		['بِصَوْتِهُ', 'any', 'ه of a pronoun is written هِ here'],
		['حَتْفَهِ', 'any', 'ه of a pronoun is written هُ here'],
	] as const)('%s (%s): %s', (word, kind, fault) => {
		expect(faults(word, kind)).toContain(fault);
	});
});
