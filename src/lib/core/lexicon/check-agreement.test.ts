import { describe, expect, it } from 'vitest';
import { checkAgreement } from './check-agreement.ts';
import { decodeLocated } from './decode.ts';

const WORDS = `
- { ar: لَجْنَة, en: [committee], pos: noun, gender: f, root: ل ج ن, pattern: فَعْلَة, plural: لِجَان }
- { ar: قَرَار, en: [decision], pos: noun, gender: m, root: ق ر ر, pattern: فَعَال, plural: قَرَارَات }
- { ar: عُقُوبَة, en: [sanction], pos: noun, gender: f, root: ع ق ب, pattern: فُعُولَة, plural: عُقُوبَات }
- { ar: حِزْب, en: [party], pos: noun, gender: m, root: ح ز ب, pattern: فِعْل, plural: أَحْزَاب }
- { ar: مُرَاقِب, en: [observer], pos: noun, gender: m, root: ر ق ب, pattern: مُفَاعِل, plural: مُرَاقِبُون }
- { ar: مَجْلِس, en: [council], pos: noun, gender: m, root: ج ل س, pattern: مَفْعِل, plural: مَجَالِس }
- { ar: أَمْن, en: [security], pos: noun, gender: m, root: ء م ن, pattern: فَعْل }
- { ar: صَارُوخ, en: [missile], pos: noun, gender: m, root: ص ر خ, pattern: فَاعُول, plural: صَوَارِيخ }
- { ar: مَدًى, en: [range], pos: noun, gender: m, root: م د ي, pattern: فَعَل, rule: defective }
- { ar: بَعِيد, en: [far], pos: adjective, root: ب ع د, pattern: فَعِيل }
- { ar: مُشْتَرَك, en: [joint], pos: adjective, root: ش ر ك, pattern: مُفْتَعَل }
- { ar: دَوْلِيّ, en: [international], pos: adjective, root: د و ل, pattern: فَعْلِيّ }
- { ar: قَوْمِيّ, en: [national], pos: adjective, root: ق و م, pattern: فَعْلِيّ }
- { ar: كَبِير, en: [big], pos: adjective, root: ك ب ر, pattern: فَعِيل, plural: كِبَار, forms: [أَكْبَر, كُبْرَى] }
`;

function issues(ar: string, pos = 'phrase'): [string, string][] {
	const text = `${WORDS}- { ar: ${ar}, en: [x], pos: ${pos} }\n`;
	const decoded = decodeLocated([{ path: 'general.yaml', text: text.normalize('NFC') }]);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	return checkAgreement(decoded.value).map(({ code, path }) => [code, path]);
}

describe('checkAgreement', () => {
	it.each([
		'لَجْنَة مُشْتَرَكَة',
		'لَجْنَتَان مُشْتَرَكَتَان',
		'اللَّجْنَة المُشْتَرَكَة',
		'لِجَان مُشْتَرَكَة',
		'قَرَار دَوْلِيّ',
		'قَرَارَات دَوْلِيَّة',
		'عُقُوبَات دَوْلِيَّة',
		'مُرَاقِبُون دَوْلِيُّون',
		'مُرَاقِبَات دَوْلِيَّات',
		'حِزْب كَبِير',
		'لَجْنَة كُبْرَى',
		'مَجْلِس الأَمْن',
		// With the first noun, with the second.
		'مَجْلِس الأَمْن القَوْمِيّ',
		'لَجْنَة أَمْن دَوْلِيَّة',
		'مَجْلِس لَجْنَة دَوْلِيَّة',
		// An adjective with a genitive of its own.
		'صَارُوخ بَعِيد المَدَى',
		// What stands behind a word that has no entry may belong to it.
		'لَجْنَة تَعْبِير مُشْتَرَك',
	])('takes %s', (ar) => {
		expect(issues(ar)).toEqual([]);
	});

	it.each([
		['لَجْنَة مُشْتَرَك', 'a masculine adjective with a feminine noun'],
		['قَرَار دَوْلِيَّة', 'a feminine adjective with a masculine noun'],
		['لَجْنَتَان مُشْتَرَكَة', 'a singular with a dual'],
		['عُقُوبَات دَوْلِيّ', 'a masculine singular with a plural of things'],
		['قَرَارَات دَوْلِيُّون', 'a plural of people with a plural of things'],
		['أَحْزَاب دَوْلِيّ', 'a masculine singular with a broken plural'],
		['مُرَاقِبُون دَوْلِيّ', 'a singular with a plural of people'],
		['مَجْلِس الأَمْن القَوْمِيَّة', 'a feminine adjective with two masculine nouns'],
		['اللَّجْنَة مُشْتَرَكَة', 'no article on the adjective'],
		['لَجْنَة المُشْتَرَكَة', 'no article on the noun'],
		['المَجْلِس الأَمْن', 'a second article'],
		['المَجْلِس الأَمْن القَوْمِيّ', 'a second article before an adjective'],
	])('%s: %s', (ar) => {
		expect(issues(ar)).toEqual([['agreement', 'general.yaml:16']]);
	});

	it('judges no names and no connectives', () => {
		expect(issues('لَجْنَة مُشْتَرَك', 'name')).toEqual([]);
		expect(issues('لَجْنَة مُشْتَرَك', 'connective')).toEqual([]);
	});
});
