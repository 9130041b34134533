import { describe, expect, it } from 'vitest';
import { analyse, formsOf, glossesOf } from './lookup.ts';
import { fixtureLookup } from './lexicon.fixture.ts';

const lookup = fixtureLookup();
const nfc = (text: string) => text.normalize('NFC');

/** `و+ل+ال مُفَاوَضَة` or `مُسْتَوَى +ه`: clitics and lemma of every reading. */
const readings = (token: string): string[] =>
	analyse(token, lookup).map(({ term, proclitics, enclitic }) => {
		const front = proclitics.length > 0 ? `${proclitics.join('+')} ` : '';
		const back = enclitic === undefined ? '' : ` +${enclitic}`;
		return `${front}${lookup.byId.get(term)?.ar ?? ''}${back}`;
	});

describe('analyse', () => {
	it.each([
		// The word as it is, and its own inflection.
		['صراع', 'صِرَاع'],
		['صِرَاعٌ', 'صِرَاع'],
		['صــراع', 'صِرَاع'],
		['صراعات', 'صِرَاع'],
		['صراعان', 'صِرَاع'],
		['صراعين', 'صِرَاع'],
		['طرفا', 'طَرَف'],
		['طرفي', 'طَرَف'],
		['أطراف', 'طَرَف'],
		['مفاوضو', 'مُفَاوِض'],
		['مفاوضين', 'مُفَاوِض'],
		['قوى', 'قُوَّة'],
		['سياسيون', 'سِيَاسِيّ'],
		['سياسية', 'سِيَاسِيّ'],
		['كبرى', 'كَبِير'],
		['كافية', 'كَافٍ'],
		['كافيين', 'كَافٍ'],
		['أعضاء', 'عُضْو'],
		['يتفاوضون', undefined],
		['يفاوضون', 'فَاوَضَ'],
		['قلنا', 'قَالَ'],
		['يقلن', 'قَالَ'],
		['يرون', 'رَأَى'],
		// Accusative alef, with its tanwīn before it, after it or left out.
		['اتفاقاً', 'اتِّفَاق'],
		['اتفاقًا', 'اتِّفَاق'],
		['صراعا', 'صِرَاع'],
		['بدءاً', 'بَدْء'],
		['كافياً', 'كَافٍ'],
		// Proclitics.
		['والصراع', 'و+ال صِرَاع'],
		['بالصراع', 'ب+ال صِرَاع'],
		['وبالصراعات', 'و+ب+ال صِرَاع'],
		['كصراع', 'ك صِرَاع'],
		['لصراع', 'ل صِرَاع'],
		['للصراع', 'ل+ال صِرَاع'],
		['فللصراع', 'ف+ل+ال صِرَاع'],
		['وَبِالصِّرَاعِ', 'و+ب+ال صِرَاع'],
		['الكافي', 'ال كَافٍ'],
		['سيفاوض', 'س فَاوَضَ'],
		['وسيقول', 'و+س قَالَ'],
		['ليقول', 'ل قَالَ'],
		['أيقول', 'أ قَالَ'],
		['أفيقول', 'أ+ف قَالَ'],
		['أبالصراع', 'أ+ب+ال صِرَاع'],
		['أفالمفاوضات', 'أ+ف+ال مُفَاوَضَة'],
		// لل before a word that begins with ل.
		['للجنة', 'ل+ال لَجْنَة'],
		['للعبة', 'ل+ال لُعْبَة'],
		['للاجئين', 'ل+ال لَاجِئ'],
		['للقرم', 'ل+ال القِرْم'],
		['القرم', 'ال القِرْم'],
		// Pronouns, and what they do to the end before them.
		['سيادتها', 'سِيَادَة +ها'],
		['وبسيادتهم', 'و+ب سِيَادَة +هم'],
		['مستواه', 'مُسْتَوَى +ه'],
		['قواها', 'قُوَّة +ها'],
		['مفاوضوها', 'مُفَاوِض +ها'],
		['طرفاها', 'طَرَف +ها'],
		['أعضاؤه', 'عُضْو +ه'],
		['أعضائه', 'عُضْو +ه'],
		['بدؤه', 'بَدْء +ه'],
		['بدئه', 'بَدْء +ه'],
		['مبدئه', 'مَبْدَأ +ه'],
		['مبدأه', 'مَبْدَأ +ه'],
		['إليه', 'إِلَى +ه'],
		['لكنها', 'لَكِنَّ +ها'],
		['ولكنني', 'و لَكِنَّ +ني'],
		['قالوه', 'قَالَ +ه'],
		['رآه', 'رَأَى +ه'],
		['كافيها', 'كَافٍ +ها'],
		['والآن', 'و الآنَ'],
	])('%s', (token, expected) => {
		expect(readings(token)[0]).toBe(expected === undefined ? undefined : nfc(expected));
	});

	it.each([
		['قرم', 'a name that has its article always'],
		['قرمها', 'and no pronoun'],
		['الروسيا', 'a name that never has one'],
		['الصراعها', 'article and pronoun together'],
		['سصراع', 'س before a noun'],
		['بيقول', 'ب before a verb'],
		['لقالوا', 'ل before a past tense'],
		['قالي', 'ي after a verb'],
		['سيادني', 'ني after a noun'],
		['أصراع', 'a question with a noun'],
		['سيادت', 'a form that needs its pronoun'],
		['سيادةه', 'a form that can bear none'],
		['المفاوضو', 'a construct with an article'],
		['مفاوضونها', 'ن before a pronoun'],
		['كلمة', 'a word that is not in the lexicon'],
		['', 'nothing'],
	])('finds nothing in %s: %s', (token) => {
		expect(readings(token)).toEqual([]);
	});

	it.each([
		['قوى', 'قُوَّة', 'قَوِيّ'],
		['قوي', 'قَوِيّ', 'قُوَّة'],
		['إعلام', 'إِعْلَام', 'عَلَم'],
		['أعلام', 'عَلَم', 'إِعْلَام'],
		['دَرّس', 'دَرَّسَ', 'دَرَسَ'],
		['يُدَرِّس', 'دَرَّسَ', 'دَرَسَ'],
		['دَرَسَ', 'دَرَسَ', 'دَرَّسَ'],
	])('of the readings of %s, %s goes before %s', (token, first, second) => {
		const found = readings(token);
		expect(found[0]).toBe(nfc(first));
		expect(found).toContain(nfc(second));
	});

	it('keeps all readings of an ambiguous token', () => {
		const found = analyse('مفاوضة', lookup).map(
			({ term, part }) => `${lookup.byId.get(term)?.ar ?? ''} ${part}`,
		);
		expect(found).toEqual([
			`${nfc('مُفَاوَضَة')} word`,
			`${nfc('فَاوَضَ')} masdar`,
			`${nfc('فَاوَضَ')} active-participle`,
			`${nfc('فَاوَضَ')} passive-participle`,
		]);
	});

	it('gives the stem as the token writes it, never cutting a letter from its marks', () => {
		const [reading] = analyse('وَبِالـمُفَاوَضَةِ', lookup);
		expect(reading?.stem).toBe('مُفَاوَضَةِ');
		expect(analyse('سِيَادَتِهَا', lookup)[0]?.stem).toBe('سِيَادَتِ');
		expect(analyse('ﻻجئ', lookup)[0]?.stem).toBe('ﻻجئ');
	});

	it('gives no reading of a verb to tanwīn', () => {
		expect(readings('قولًا')).toEqual([nfc('قَالَ')]);
		expect(analyse('قولًا', lookup)[0]?.part).toBe('masdar');
	});
});

describe('formsOf', () => {
	const written = (token: string) =>
		analyse(token, lookup)
			.slice(0, 1)
			.flatMap((analysis) => formsOf(analysis, lookup))
			.map((form) => form.written);

	it('gives the vocalised forms that a stem may be', () => {
		expect(written('وقالت')).toEqual([nfc('قَالَتْ')]);
		expect(written('سيادتها')).toEqual([nfc('سِيَادَت')]);
		expect(written('يفاوض')).toContain(nfc('يُفَاوِضُ'));
	});

	it('keeps to the marks that the text writes', () => {
		expect(written('يُفَاوَض')).not.toContain(nfc('يُفَاوِضُ'));
		expect(written('يُفَاوَض')).toContain(nfc('يُفَاوَضُ'));
	});
});

describe('glossesOf', () => {
	it('gives the glosses of all readings, the likeliest first', () => {
		expect(glossesOf('وبالمفاوضة', lookup)).toEqual(['negotiation', 'talks', 'negotiate']);
		expect(glossesOf('كلمة', lookup)).toEqual([]);
	});

	it('takes a function word for nothing else: بعد is no form of عَدَّ', () => {
		expect(glossesOf('بعد', lookup)).toEqual([]);
	});
});
