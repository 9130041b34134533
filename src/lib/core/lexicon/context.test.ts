import { describe, expect, it } from 'vitest';
import { decodeLexicon } from './decode.ts';
import { fixtureLookup } from './lexicon.fixture.ts';
import { createLookup, findOccurrences } from './lookup.ts';

const lookup = fixtureLookup();
const terms = (text: string): string[] =>
	findOccurrences({ id: 'b', ar: [text], en: [] }, lookup)
		.filter(({ lang }) => lang === 'ar')
		.map(({ term }) => lookup.byId.get(term)?.ar ?? '');
const nfc = (...words: string[]) => words.map((word) => word.normalize('NFC'));

describe('what stands beside a word', () => {
	it.each([
		['أن يقول', nfc('أَنْ', 'قَالَ')],
		['وأن يقولوا', nfc('أَنْ', 'قَالَ')],
		['أن الصراع', nfc('أَنَّ', 'صِرَاع')],
		['أنه يقول', nfc('أَنَّ', 'قَالَ')],
		// After a preposition no verb: دَرْس and قَوْل are not in this lexicon, so the verb's own noun is meant.
		['في قول', nfc('قَالَ')],
		['لم تفرض', nfc('فَرَضَ')],
		['لقد فرض', nfc('فَرَضَ')],
		// Some connectives open a clause, and are other words inside one.
		['على أن الصراع', nfc('عَلَى أَنَّ', 'صِرَاع')],
		['قال، على أن الصراع', nfc('قَالَ', 'عَلَى أَنَّ', 'صِرَاع')],
		['يرون على أنه صراع', nfc('رَأَى', 'أَنَّ', 'صِرَاع')],
	])('%s', (text, expected) => {
		expect(terms(text)).toEqual(expected);
	});

	it('chooses among readings only: where a rule would leave none, all stay', () => {
		expect(terms('في قالوا')).toEqual(nfc('قَالَ'));
		expect(terms('لم صراع')).toEqual(nfc('صِرَاع'));
	});
});

/** Words of the same letters, and what stands around them. */
const HOMOGRAPHS = `
- { ar: أَنْ, en: [to], pos: particle, homograph: true }
- { ar: أَنَّ, en: [that], pos: connective, homograph: true }
- { ar: مِنْ, en: [from], pos: preposition }
- { ar: بَلَد, en: [country], pos: noun, gender: m, plural: بِلَاد }
- { ar: وَزِير, en: [minister], pos: noun, gender: m, plural: وُزَرَاء }
- { ar: خُطَّة, en: [plan], pos: noun, gender: f, plural: خُطَط }
- { ar: قَدَّمَ, en: [present], pos: verb, root: ق د م, pattern: فَعَّلَ, form: II, present: يُقَدِّم, masdar: تَقْدِيم }
- { ar: تَقَدُّم, en: [progress], pos: noun, gender: m, homograph: true }
- { ar: فَاوَضَ, en: [negotiate], pos: verb, root: ف و ض, pattern: فَاعَلَ, form: III, present: يُفَاوِض, masdar: مُفَاوَضَة }
- { ar: تَفَاوَضَ, en: [negotiate], pos: verb, root: ف و ض, pattern: تَفَاعَلَ, form: VI, present: يَتَفَاوَض, masdar: تَفَاوُض, homograph: true }
- { ar: تَفَاوُض, en: [negotiation, negotiating], pos: noun, gender: m, root: ف و ض, pattern: تَفَاعُل, homograph: true }
- { ar: تَسَارَعَ, en: [accelerate], pos: verb, root: س ر ع, pattern: تَفَاعَلَ, form: VI, present: يَتَسَارَع, masdar: تَسَارُع }
- { ar: جَرَّاح, en: [surgeon], pos: noun, gender: m, plural: جَرَّاحُون }
- { ar: حَضَّرَ, en: [prepare], pos: verb, root: ح ض ر, pattern: فَعَّلَ, form: II, present: يُحَضِّر, masdar: تَحْضِير }
- { ar: مَحْمَل, en: [litter], pos: noun, gender: m }
- { ar: حَمَّلَ, en: [burden], pos: verb, root: ح م ل, pattern: فَعَّلَ, form: II, present: يُحَمِّل, masdar: تَحْمِيل }
- { ar: طَالِب, en: [student], pos: noun, gender: m, plural: طُلَّاب, root: ط ل ب, pattern: فَاعِل }
- { ar: لُغَة, en: [language], pos: noun, gender: f, plural: لُغَات }
- { ar: عَلِمَ, en: [learn], pos: verb, root: ع ل م, pattern: فَعِلَ, form: I, present: يَعْلَم, masdar: عِلْم }
- { ar: تَعَلَّمَ, en: [learn], pos: verb, root: ع ل م, pattern: تَفَعَّلَ, form: V, present: يَتَعَلَّم, masdar: تَعَلُّم }
- { ar: سَهَّلَ, en: [facilitate], pos: verb, root: س ه ل, pattern: فَعَّلَ, form: II, present: يُسَهِّل, masdar: تَسْهِيل }
- { ar: بَدَأَ, en: [begin], pos: verb, root: ب د ء, pattern: فَعَلَ, rule: hamza, form: I, present: يَبْدَأ, masdar: بَدْء }
- { ar: كَاتِب, en: [writer], pos: noun, gender: m, plural: كُتَّاب }
`;

describe('words of the same letters', () => {
	const decoded = decodeLexicon([{ path: 'general.yaml', text: HOMOGRAPHS }]);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	const small = createLookup(decoded.value);
	/** The Arabic occurrences of a pair: lemma, and how the text is vowelled. */
	const read = (ar: string, ...en: string[]): string[] =>
		findOccurrences({ id: 'b', ar: [ar], en }, small)
			.filter(({ lang }) => lang === 'ar')
			.map(({ term, vowelled = '–' }) => `${small.byId.get(term)?.ar ?? ''} ${vowelled}`);
	const last = (ar: string, ...en: string[]) => read(ar, ...en).at(-1);

	it.each([
		// Behind its subject stands a verb, and agrees with it.
		['أن بلاده تفاوض', 'that his country was negotiating', 'فَاوَضَ تفَاوض'],
		['أن الوزير تفاوض', 'that the minister had negotiated', 'تَفَاوَضَ تَفَاوض'],
		['تفاوض', 'negotiating', 'تَفَاوُض تفَاوض'],
		// Behind a preposition stands none, but behind "who".
		['خطة من تسارع', 'a plan by accelerating', 'تَسَارَعَ تَسَارُع'],
		['خطة من تسارع', 'a plan of those who accelerated', 'تَسَارَعَ تَسَارع'],
		['كل من تسارع', 'all that accelerated', 'تَسَارَعَ تَسَارع'],
	])('%s, %s', (ar, en, expected) => {
		expect(last(ar, en)).toBe(expected.normalize('NFC'));
	});

	it.each([
		['أن تقدم الخطة', 'to present the plan', 'أَنْ'],
		['أن تقدم الخطة', 'that the progress of the plan', 'أَنَّ'],
		['أن يقدم الخطة', 'that he present the plan', 'أَنْ'],
	])('tell أن apart: %s, %s', (ar, en, expected) => {
		expect(read(ar, en)[0]).toBe(`${expected} ${expected}`.normalize('NFC'));
	});

	it.each([
		['جراح البلاد', 'the wounds of the country', 'جَرَّاح –'],
		['جراح البلاد', 'the surgeon of the country', 'جَرَّاح جَرَّاح'],
		['جرّاح البلاد', 'the doctor of the country', 'جَرَّاح جَرَّاح'],
		['المحضر', 'the minutes', 'حَضَّرَ –'],
		['الكاتب', 'the author', 'كَاتِب الكَاتِب'],
		['المحمل', 'the loader', 'مَحْمَل –'],
		['المحمل', 'the litter', 'مَحْمَل المَحْمَل'],
	])('have no vowels that are a guess: %s, %s', (ar, en, expected) => {
		expect(read(ar, en)[0]).toBe(expected.normalize('NFC'));
	});

	it('have no verb that disagrees with the noun before it', () => {
		expect(read('بدأ الطلاب تفاوض', 'The students began negotiating')[2]).toMatch(
			new RegExp(`^${'تَفَاوُض'.normalize('NFC')} `, 'u'),
		);
		expect(read('الخطة تعلم', 'the plan learns')[1]).toBe('عَلِمَ تَعْلَم'.normalize('NFC'));
	});

	it('have nobody speak of himself whom the English doesn’t have do so', () => {
		expect(read('أسهل', 'easier')).toEqual([]);
		expect(read('أسهل', 'I facilitate')).toHaveLength(1);
	});
});
