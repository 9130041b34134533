import { describe, expect, it } from 'vitest';
import { checkForms } from './check-forms.ts';
import { checkPhraseWords } from './check-phrase-words.ts';
import { checkSynonyms, checkWord } from './check-words.ts';
import { decodeLocated, type LocatedTerm } from './decode.ts';
import { checkGlosses, checkNounGlosses } from './glosses.ts';

function read(...rows: readonly string[]): LocatedTerm[] {
	const text = rows.map((row) => `- { ${row} }\n`).join('');
	const decoded = decodeLocated([{ path: 'general.yaml', text: text.normalize('NFC') }]);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	return decoded.value;
}
const codes = (row: string, check: typeof checkWord) =>
	read(row).flatMap(({ term }) => check(term).map(({ code, path }) => [code, path]));

const BOOK = 'ar: كِتَاب, en: [book], pos: noun, gender: m, root: ك ت ب, pattern: فِعَال';

describe('checkWord', () => {
	it.each([
		BOOK,
		'ar: قُرْآن كَرِيم, en: [Quran], pos: phrase, gender: m',
		'ar: بَرْلَمَان, en: [parliament], pos: noun, gender: m',
		'ar: مَاء, en: [water], pos: noun, gender: m',
		'ar: رُوسِيّ, en: [Russian], pos: adjective',
		'ar: الْتِزَام, en: [commitment], pos: noun, gender: m, root: ل ز م, pattern: افْتِعَال',
	])('takes %s', (row) => {
		expect(codes(row, checkWord)).toEqual([]);
	});

	it.each([
		['ar: كِتَاب, en: [book], pos: noun, gender: m', 'rootless', 'ar'],
		['ar: كَبِير, en: [big], pos: adjective', 'rootless', 'ar'],
		[
			'ar: بَرْلَمَان, en: [parliament], pos: noun, gender: m, root: ب ر ل م, pattern: فَعْلَلَان',
			'rootless',
			'root',
		],
		[BOOK.replace('كِتَاب', 'الكِتَاب').replace('فِعَال', 'الفِعَال'), 'definite', 'ar'],
	])('%s: %s', (row, code, path) => {
		expect(codes(row, checkWord)).toEqual([[code, path]]);
	});
});

describe('checkForms', () => {
	const big = 'ar: كَبِير, en: [big], pos: adjective, root: ك ب ر, pattern: فَعِيل';
	const black = 'ar: أَسْوَد, en: [black], pos: adjective, root: س و د, pattern: أَفْعَل';
	const five = 'ar: خَمْسَة, en: [five], pos: noun, gender: both, root: خ م س, pattern: فَعْلَة';
	it.each([
		`${big}, forms: [أَكْبَر, كُبْرَى]`,
		`${black}, forms: سَوْدَاء`,
		`${five}, forms: خَمْس`,
		'ar: شَدِيد, en: [severe], pos: adjective, root: ش د د, pattern: فَعِيل, forms: أَشَدّ',
		'ar: غَالُون, en: [gallon], pos: noun, gender: m, forms: جَالُون',
		'ar: تْشِيلِي, en: [Chile], pos: name, forms: شِيلِي',
		'ar: بِدَوْرِهِ, en: [in turn], pos: adverb, forms: بِدَوْرِهَا',
		'ar: أَدْلَى بِتَصْرِيح, en: [make a statement], pos: phrase, forms: يُدْلِي بِتَصْرِيحَات',
		'ar: تُوُفِّيَ, en: [die], pos: verb, root: و ف ي, form: V, present: يُتَوَفَّى, forms: [تُوُفِّيَتْ, يُتَوَفَّوْنَ]',
		'ar: هَذَا, en: [this], pos: particle, forms: هَؤُلَاءِ',
	])('takes %s', (row) => {
		expect(codes(row, checkForms)).toEqual([]);
	});

	it.each([
		[`${big}, forms: أَصْغَر`, 'an elative of another root'],
		[`${big}, forms: أَكْبِر`, 'a wrong vowel'],
		[`${black}, forms: بَيْضَاء`, 'another colour'],
		[`${five}, forms: سِتّ`, 'another number'],
		['ar: غَالُون, en: [gallon], pos: noun, gender: m, forms: بَرْلَمَان', 'another loanword'],
		['ar: بِدَوْرِهِ, en: [in turn], pos: adverb, forms: بِرَأْيِهَا', 'another word with a pronoun'],
		['ar: أَدْلَى بِتَصْرِيح, en: [state], pos: phrase, forms: يَقُول كَلَامًا', 'another phrase'],
		[
			'ar: تُوُفِّيَ, en: [die], pos: verb, root: و ف ي, form: V, present: يُتَوَفَّى, forms: مَاتَتْ',
			'another verb',
		],
	])('%s is %s', (row) => {
		expect(codes(row, checkForms)).toEqual([['forms', 'forms']]);
	});
});

describe('checkPhraseWords', () => {
	const words = [
		'ar: مَجْلِس, en: [council], pos: noun, gender: m, root: ج ل س, pattern: مَفْعِل, plural: مَجَالِس',
		'ar: أَمْن, en: [security], pos: noun, gender: m, root: ء م ن, pattern: فَعْل',
		'ar: وِزَارَة, en: [ministry], pos: noun, gender: f, root: و ز ر, pattern: فِعَالَة',
		'ar: خَارِجِيّ, en: [foreign], pos: adjective, root: خ ر ج, pattern: فَاعِلِيّ',
		'ar: مَنْع, en: [ban], pos: noun, gender: m, root: م ن ع, pattern: فَعْل',
		'ar: عَيَّنَ, en: [appoint], pos: verb, root: ع ي ن, pattern: فَعَّلَ, form: II, present: يُعَيِّن',
	];
	const found = (ar: string) =>
		checkPhraseWords(read(...words, `ar: ${ar}, en: [x], pos: phrase, gender: m`)).map(
			({ code, path }) => [code, path],
		);
	it.each([
		'مَجْلِس الأَمْن',
		'مَجَالِس أَمْن',
		'وِزَارَة الخَارِجِيَّة',
		'مَجْلِس مُعَيَّن',
		'أَمْن وَمَنْع',
		// Its words have no entry, and were read.
		'تَحْلِيَة مُكَعَّب',
	])('%s', (ar) => {
		expect(found(ar)).toEqual([]);
	});
	it.each([
		'مَجْلَس الأَمْن',
		'مَجْلِس الأُمْن',
		'وِزَارَة الخَارَجِيَّة',
		'وَزَارَة الخَارِجِيَّة',
		'مَجَالَس الأَمْن',
		'أَمْن وَمِنْع',
		'أَمْن وِمَنْع',
		'وِزَارَة الخَارِجِيَة',
		'تَحْلُيَة المَجْلِس',
		// A verb begins no noun phrase.
		'عَيَّنَ المَجْلِس',
		// Nobody has read it.
		'حُرِّيَّة مَجْلِس',
	])('%s has a wrong vowel', (ar) => {
		expect(found(ar)).toEqual([['phrase-vowels', 'general.yaml:7']]);
	});
});

describe('checkSynonyms', () => {
	const other = (pos: string, ar = 'سِفْر') =>
		checkSynonyms(
			read(`${BOOK}, synonyms: [${ar}]`, `ar: ${ar}, en: [tome], pos: ${pos}, gender: m`),
		).map(({ code }) => code);
	it('are of one part of speech, or of several words', () => {
		expect(other('noun')).toEqual([]);
		expect(other('phrase', 'سِفْر كَبِير')).toEqual([]);
		expect(other('adjective')).toEqual(['synonym', 'synonym']);
	});
});

describe('glosses', () => {
	const verb = (gloss: string) =>
		`ar: سَجَنَ, en: [${gloss}], pos: verb, root: س ج ن, pattern: فَعَلَ, form: I, present: يَسْجُن`;
	const faults = (...rows: readonly string[]) =>
		[
			...read(...rows).flatMap(({ term }) => checkGlosses(term)),
			...checkNounGlosses(read(...rows)),
		].map(({ code }) => code);
	it.each(['imprison', 'bring', 'focus', 'found', 'succeed', 'be held', 'discuss'])(
		'%s',
		(gloss) => {
			expect(faults(verb(gloss))).toEqual([]);
		},
	);
	it.each(['imprisons', 'imprisoned', 'imprisoning', 'held', 'holds back'])(
		'%s is no base form',
		(gloss) => {
			expect(faults(verb(gloss))).toEqual(['gloss']);
		},
	);
	const adjective = (gloss: string) =>
		`ar: سَرِيع, en: [${gloss}], pos: adjective, root: س ر ع, pattern: فَعِيل`;
	it.each(['quick', 'daily', 'friendly', 'costly', 'newly built', 'to blame', 'likely'])(
		'of an adjective: %s',
		(gloss) => {
			expect(faults(adjective(gloss))).toEqual([]);
		},
	);
	it.each(['quickly', 'more quickly', 'politically', 'soon', 'to hurry'])(
		'of an adjective is none: %s',
		(gloss) => {
			expect(faults(adjective(gloss))).toEqual(['gloss']);
		},
	);
	it.each(['to hammer', 'to hammer out'])('of a noun is none: %s', (gloss) => {
		expect(faults(BOOK.replace('book', gloss))).toEqual(['gloss']);
	});
	it('of nouns are no verbs', () => {
		const noun = (gloss: string) => BOOK.replace('book', gloss);
		expect(faults(verb('imprison'), noun('imprisons'))).toEqual(['gloss']);
		expect(faults(verb('talk'), noun('talks'), 'ar: حِوَار, en: [talk], pos: phrase')).toEqual([]);
		expect(faults(verb('imprison'), noun('prisons'))).toEqual([]);
	});
});
