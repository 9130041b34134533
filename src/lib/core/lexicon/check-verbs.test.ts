import { describe, expect, it } from 'vitest';
import { formatIssues } from '../result.ts';
import type { Term, VerbForm } from '../types.ts';
import { checkGoverned, checkVerb } from './check-verbs.ts';

/** `past present root form masdar…`, parted by bars. */
function verb(row: string): Term {
	const [ar = '', present = '', root = '', form = '', ...masdar] = row.normalize('NFC').split('|');
	return {
		id: 't',
		ar,
		en: ['x'],
		topic: 'general',
		pos: 'verb',
		...(present && { present }),
		...(root && { root }),
		...(form && { form: form as VerbForm }),
		...(masdar.length > 0 && { masdar }),
	};
}

describe('checkVerb', () => {
	it.each([
		'نَهَبَ|يَنْهَب|ن ه ب|I|نَهْب',
		'وَصَلَ|يَصِل|و ص ل|I|وُصُول',
		'وَثِقَ|يَثِق|و ث ق|I|ثِقَة',
		'زَارَ|يَزُور|ز و ر|I|زِيَارَة',
		'رَضِيَ|يَرْضَى|ر ض و|I|رِضَا',
		'حَالَ|يَحُول|ح و ل|I|حَيْلُولَة',
		'سَخِرَ|يَسْخَر|س خ ر|I|سُخْرِيَة',
		'أَبَى|يَأْبَى|ء ب ي|I|إِبَاء',
		'سَعَى|يَسْعَى|س ع ي|I|سَعْي',
		'ظَلَّ|يَظَلّ|ظ ل ل|I|ظُلُول',
		'نَالَ|يَنَال|ن ي ل|I|نَيْل',
		'بَنَى|يَبْنِي|ب ن ي|I|بِنَاء',
		'رَوَى|يَرْوِي|ر و ي|I|رِوَايَة',
		'دَلَّ|يَدُلّ|د ل ل|I|دَلَالَة',
		'سَأَلَ|يَسْأَل|س ء ل|I|سُؤَال',
		'نَظَّمَ|يُنَظِّم|ن ظ م|II|تَنْظِيم',
		'سَوَّى|يُسَوِّي|س و ي|II|تَسْوِيَة',
		'هَنَّأَ|يُهَنِّئ|ه ن ء|II|تَهْنِئَة',
		'أَدَارَ|يُدِير|د و ر|IV|إِدَارَة',
		'اسْتَقَالَ|يَسْتَقِيل|ق ي ل|X|اسْتِقَالَة',
		// By usage.
		'سَافَرَ|يُسَافِر|س ف ر|III|سَفَر|مُسَافَرَة',
		'جَرَّبَ|يُجَرِّب|ج ر ب|II|تَجْرِبَة',
		'صَلَّى|يُصَلِّي|ص ل و|II|صَلَاة',
		'كَادَ|يَكَاد|ك و د|I',
		'لَيْسَ',
		'وُلِدَ|يُولَد|و ل د|I|وِلَادَة',
		'تُوُفِّيَ|يُتَوَفَّى|و ف ي|V|وَفَاة',
	])('%s', (row) => {
		expect(formatIssues(checkVerb(verb(row)))).toBe('');
	});

	it.each([
		['نَهَبَ|يَنْهَب|ن ه ب|I|نَصْر', ['masdar'], 'another root'],
		['نَهَبَ|يَنْهَب|ن ه ب|I|نَهْبَانَة', ['masdar'], 'a pattern that is none'],
		['نَهَبَ|يَنْهَب|ن ه ب|I|نَهْب|نَصْر', ['masdar'], 'a second one that is wrong'],
		['وَصَلَ|يَصِل|و ص ل|I|تُصُول', ['masdar'], 'ت for و'],
		['زَارَ|يَزُور|ز و ر|I|زِوَارَة', ['masdar'], 'a glide that should have changed'],
		['دَلَّ|يَدُلّ|د ل ل|I|دَلْل', ['masdar'], 'like radicals written twice'],
		['نَظَّمَ|يُنَظِّم|ن ظ م|II|تَنْظِمَة', ['masdar'], 'تَفْعِلَة of a strong verb'],
		['سَوَّى|يُسَوِّي|س و ي|II|تَسْوِيّ', ['masdar'], 'تَفْعِيل of a weak one'],
		['أَعْلَنَ|يُعْلِن|ع ل ن|IV|إِعْلَانَة', ['masdar'], 'إِفْعَالَة of a strong verb'],
		['أَدَارَ|يُدِير|د و ر|IV|إِدَار', ['masdar'], 'a hollow one without its ة'],
		['كَتَبَ|يَكْتَب|ك ت ب|I|كِتَابَة', ['vowels'], 'a in both tenses without a guttural'],
		['رَمَى|يَرْمَى|ر م ي|I|رَمْي', ['vowels'], 'the same of a weak one'],
		['نَهَبَ||ن ه ب|I|نَهْب', ['missing-present'], 'no present'],
		['نَهَبَ|يَنْهَب|ن ه ب', ['missing-form'], 'no form'],
		['نَهَبَ|يَنْهَب||I', ['missing-root'], 'no root'],
		['نَهَبَ', ['missing-root', 'missing-form', 'missing-present'], 'nothing'],
		['نَهَبَ|يَنْهَب|ن ه ب|I', ['missing-masdar'], 'no verbal noun'],
		['وُلِدَ|يُولَد|و ل د|I', ['missing-masdar'], 'a passive without one'],
		['كَادَ|يَكَاد|ك و د|I|كَوْد', ['masdar'], 'one that is in no use'],
		['وُلِدَ|يَلِد|و ل د|I|وِلَادَة', ['present'], 'an active present of a passive'],
		['تُوُفِّيَ|يُتَوَفَّى|و ف ي|II|وَفَاة', ['form'], 'another form of a passive'],
		['كُتِبَ|يُكْتَب|ك ت ب|I|كِتَابَة', ['form'], 'a passive of a verb that has an active'],
		['وُلِدَ|يُولَد|و ل د|I|تَقْلِيص', ['masdar'], 'another root of a passive'],
	])('%s: %s, %s', (row, codes) => {
		expect(checkVerb(verb(row)).map(({ code }) => code)).toEqual(codes);
	});

	it('finds what only verbs have on other words', () => {
		const noun: Term = { ...verb('نَهْب|يَنْهَب|ن ه ب|I|نَهْب'), pos: 'noun' };
		expect(checkVerb(noun).map(({ code, path }) => [code, path])).toEqual([
			['not-a-verb', 'form'],
			['not-a-verb', 'present'],
			['not-a-verb', 'masdar'],
		]);
	});
});

describe('the pattern of a hollow verb', () => {
	const faults = (row: string, pattern: string) =>
		checkVerb({ ...verb(row), pattern: pattern.normalize('NFC') })
			.filter(({ path }) => path === 'pattern')
			.map(({ code }) => code);
	it.each([
		['قَالَ|يَقُول|ق و ل|I|قَوْل', 'فَعَلَ'],
		['بَاعَ|يَبِيع|ب ي ع|I|بَيْع', 'فَعَلَ'],
		['نَامَ|يَنَام|ن و م|I|نَوْم', 'فَعِلَ'],
		['طَالَ|يَطُول|ط و ل|I|طُول', 'فَعُلَ'],
		// It isn't hollow.
		['كَتَبَ|يَكْتُب|ك ت ب|I|كِتَابَة', 'فَعَلَ'],
	])('%s is %s', (row, pattern) => {
		expect(faults(row, pattern)).toEqual([]);
	});
	it.each([
		['هَاشَ|يَهُوش|ه و ش|I|هَوْش', 'فَعِلَ'],
		['بَاعَ|يَبِيع|ب ي ع|I|بَيْع', 'فَعِلَ'],
		['نَامَ|يَنَام|ن و م|I|نَوْم', 'فَعَلَ'],
		['قَالَ|يَقُول|ق و ل|I|قَوْل', 'فَعِلَ'],
	])('%s is no %s', (row, pattern) => {
		expect(faults(row, pattern)).toEqual(['vowels']);
	});
});

describe('checkGoverned', () => {
	it.each([
		['عَلَى', []],
		['بِ', []],
		['كَلْب', ['governs']],
		['عَلي', ['governs']],
		['ب', ['governs']],
	])('%s: %j', (one, codes) => {
		const term = { ...verb('أَصَرَّ|يُصِرّ|ص ر ر|IV'), governs: [one.normalize('NFC')] };
		expect(checkGoverned(term).map(({ code }) => code)).toEqual(codes);
	});
});
