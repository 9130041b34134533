import { describe, expect, it } from 'vitest';
import { formatIssues } from '../result.ts';
import type { Term } from '../types.ts';
import { checkPlurals } from './check-plurals.ts';

/** `lemma root pattern` with plurals, all parted by bars; no root and pattern for loanwords. */
function noun(row: string): Term {
	const [ar = '', root = '', pattern = '', ...plural] = row.normalize('NFC').split('|');
	return {
		id: 't',
		ar,
		en: ['x'],
		topic: 'general',
		pos: 'noun',
		...(root && { root, pattern }),
		plural,
	};
}

describe('checkPlurals', () => {
	it.each([
		// Broken, strong and weak.
		'حَرْب|ح ر ب|فَعْل|حُرُوب',
		'بَيْت|ب ي ت|فَعْل|بُيُوت|أَبْيَات',
		'جَوّ|ج و و|فَعْل|أَجْوَاء',
		'كِتَاب|ك ت ب|فِعَال|كُتُب',
		'لِوَاء|ل و ي|فِعَال|أَلْوِيَة',
		'قَائِد|ق و د|فَاعِل|قَادَة',
		'قَاضٍ|ق ض ي|فَاعِل|قُضَاة',
		'جَائِزَة|ج و ز|فَاعِلَة|جَوَائِز',
		'مَادَّة|م د د|فَاعِلَة|مَوَادّ',
		'قَضِيَّة|ق ض ي|فَعِيلَة|قَضَايَا',
		'ذُرْوَة|ذ ر و|فُعْلَة|ذُرَى',
		'نَار|ن و ر|فَعَل|نِيرَان',
		'شَقِيق|ش ق ق|فَعِيل|أَشِقَّاء',
		'سُؤَال|س ء ل|فُعَال|أَسْئِلَة',
		'أُفُق|ء ف ق|فُعُل|آفَاق',
		'مِيثَاق|و ث ق|مِفْعَال|مَوَاثِيق',
		'أُغْنِيَة|غ ن ي|أُفْعِلَة|أَغَانٍ',
		'عُنْصُر|ع ن ص ر|فُعْلُل|عَنَاصِر',
		'صَيْدَلِيّ|ص ي د ل|فَعْلَلِيّ|صَيَادِلَة',
		// Of loanwords, by their consonants.
		'بَنْك|||بُنُوك',
		'جُمْرُك|||جَمَارِك',
		'فَاتُورَة|||فَوَاتِير',
		'دُكْتُور|||دَكَاتِرَة',
		'رُوسِيّ|||رُوس',
		'تُرْكِيّ|||أَتْرَاك',
		'إِفْرِيقِيّ|||أَفَارِقَة',
		// Sound.
		'أَزْمَة|ء ز م|فَعْلَة|أَزَمَات',
		'دَوْرَة|د و ر|فَعْلَة|دَوْرَات',
		'خُطْوَة|خ ط و|فُعْلَة|خُطُوَات',
		'سَنَة|س ن و|فَعْلَة|سَنَوَات',
		'قَنَاة|ق ن و|فَعَلَة|قَنَوَات',
		'مُبَارَاة|ب ر ي|مُفَاعَلَة|مُبَارَيَات',
		'مُسْتَوَى|س و ي|مُفْتَعَل|مُسْتَوَيَات',
		'إِجْرَاء|ج ر ي|إِفْعَال|إِجْرَاءَات',
		'صَحْرَاء|ص ح ر|فَعْلَاء|صَحْرَاوَات|صَحَارَى',
		'تَحَدٍّ|ح د و|تَفَعُّل|تَحَدِّيَات',
		'مُكَافَأَة|ك ف ء|مُفَاعَلَة|مُكَافَآت',
		'سِينَارْيُو|||سِينَارْيُوهَات',
		'مِيلِيشْيَا|||مِيلِيشْيَات',
		'مُغَنٍّ|غ ن ي|مُفَعِّل|مُغَنُّون',
		'مُتَوَفَّى|و ف ي|مُتَفَعَّل|مُتَوَفَّوْن',
		'سِيَاسِيّ|س و س|فِعَالِيّ|سِيَاسِيُّون',
		// By usage.
		'امْرَأَة|م ر ء|افْعَلَة|نِسَاء',
	])('%s', (row) => {
		expect(formatIssues(checkPlurals(noun(row)))).toBe('');
	});

	it.each([
		['كِتَاب|ك ت ب|فِعَال|مُكَاتَبَة', 'another word of the root'],
		['كِتَاب|ك ت ب|فِعَال|كُتَّاب', 'the plural of كَاتِب'],
		['قُنْبُلَة|||حُرُوب', 'the plural of another loanword’s root'],
		['صِرَاع|ص ر ع|فِعَال|صَارِع', 'no plural at all'],
		['حَرْب|ح ر ب|فَعْل|نُصُور', 'another root'],
		['حَرْب|ح ر ب|فَعْل|حَرُوب', 'a wrong vowel at the beginning'],
		['وَزِير|و ز ر|فَعِيل|وُزُرَاء', 'a wrong vowel in the middle'],
		['وَزِير|و ز ر|فَعِيل|تُزَرَاء', 'ت for و'],
		['بَيْت|ب ي ت|فَعْل|أَبَات', 'a glide that has gone'],
		['حِصَّة|ح ص ص|فِعْلَة|حِصّ', 'like radicals drawn together'],
		['شَقِيق|ش ق ق|فَعِيل|أَشْقِقَاء', 'like radicals not drawn together'],
		['قَاضٍ|ق ض ي|فَاعِل|قَوَاضِي', 'ي where tanwīn belongs'],
		['أَزْمَة|ء ز م|فَعْلَة|أَزْمَات', 'a sukūn in a sound plural'],
		['دَوْرَة|د و ر|فَعْلَة|دَوَرَات', 'a vowel on a glide'],
		['مُسْتَوَى|س و ي|مُفْتَعَل|مُسْتَوَات', 'a ى that is lost'],
		['مُبَارَاة|ب ر ي|مُفَاعَلَة|مُبَارَات', 'an ا that is lost'],
		['صِرَاع|ص ر ع|فِعَال|صِرَاعُون', 'ون of a thing'],
		['مُفَاوَضَة|ف و ض|مُفَاعَلَة|مُفَاوَضُون', 'ون of a word in ة'],
		['حَرْب|ح ر ب|فَعْل|حَرْبَات', 'ات of a bare pattern'],
		['مُغَنٍّ|غ ن ي|مُفَعِّل|مُغَنِّيُون', 'ي before ون'],
		['بَنْك|||بَنَاك', 'a pattern that is none'],
		['رَجُل|ر ج ل|فَعُل|نِسَاء', 'an exception of another word'],
	])('%s is %s', (row) => {
		expect(checkPlurals(noun(row)).map(({ code }) => code)).toEqual(['plural']);
	});

	it('says what would be right', () => {
		const [found] = checkPlurals(noun('جِسْر|ج س ر|فِعْل|جِسَارَة'));
		expect(found?.message).toContain('أَجْسَار, جُسُور, جِسَار'.normalize('NFC'));
	});

	it('knows no plural of what isn’t a noun', () => {
		const verb: Term = { ...noun('كَتَبَ|ك ت ب|فَعَلَ|كُتُب'), pos: 'verb' };
		expect(checkPlurals(verb).map(({ code }) => code)).toEqual(['plural']);
	});
});
