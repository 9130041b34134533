import { expect, it } from 'vitest';
import { decodeLexicon } from '../lexicon/decode.ts';
import { fixtureLookup, fixtureTerms } from '../lexicon/lexicon.fixture.ts';
import { createLookup } from '../lexicon/lookup.ts';
import { createSearch } from './search.ts';

const terms = fixtureTerms();
const search = createSearch(terms);
const lookup = fixtureLookup();
const lemmas = (query: string, full = false) =>
	search.find(query, full ? lookup : undefined).map((id) => terms[id]?.ar);
const first = (query: string, full = false) => lemmas(query, full)[0];

it.each([
	['sovereignty', 'سِيَادَة'],
	['Sovereignty', 'سِيَادَة'],
	['سيادة', 'سِيَادَة'],
	['سياده', 'سِيَادَة'],
	['سِيَادَةٌ', 'سِيَادَة'],
	['سـيـادة', 'سِيَادَة'],
	['ﺳﻴﺎﺩﺓ', 'سِيَادَة'],
	['مستوي', 'مُسْتَوَى'],
	['اعلام', 'إِعْلَام'],
])('finds %s, folded', (query, lemma) => {
	expect(first(query)).toBe(lemma);
});

it('finds a plural behind what is spelled so, and of للـ the word with two lāms before that with one', () => {
	const own = decodeLexicon([
		{
			path: 'general.yaml',
			text: `
- { ar: جَانٍ, en: [culprit], pos: noun, gender: m, root: ج ن ي, pattern: فَاعِل, rule: defective, plural: جُنَاة }
- { ar: جَنَّة, en: [paradise], pos: noun, gender: f, root: ج ن ن, pattern: فَعْلَة, rule: doubled, plural: جَنَّات }
- { ar: لَجْنَة, en: [committee], pos: noun, gender: f, root: ل ج ن, pattern: فَعْلَة, plural: لِجَان }`,
		},
	]);
	if (!own.ok) throw new Error(JSON.stringify(own.issues));
	const among = createSearch(own.value);
	const full = createLookup(own.value);
	for (const query of ['للجان', 'لجان', 'للجنة', 'لجنة']) {
		expect(own.value[among.find(query)[0] ?? -1]?.en).toEqual(['committee']);
		expect(own.value[among.find(query, full)[0] ?? -1]?.en).toEqual(['committee']);
	}
	for (const query of ['للجناة', 'جناة'])
		expect(own.value[among.find(query)[0] ?? -1]?.en).toEqual(['culprit']);
});

it.each([
	['السيادة', 'سِيَادَة'],
	['والسيادة', 'سِيَادَة'],
	['وبالسيادة', 'سِيَادَة'],
	['للسيادة', 'سِيَادَة'],
	['سيادتها', 'سِيَادَة'],
	['مستواه', 'مُسْتَوَى'],
	['اتفاقا', 'اتِّفَاق'],
	['القرم', 'القِرْم'],
	['قرم', 'القِرْم'],
])('takes article, particles and pronouns off %s', (query, lemma) => {
	expect(first(query)).toBe(lemma);
});

it.each([
	['أعضاء', 'عُضْو'],
	['الأعضاء', 'عُضْو'],
	['قوى', 'قُوَّة'],
	['كبرى', 'كَبِير'],
	['يفاوض', 'فَاوَضَ'],
])('finds the form %s by what its entry lists', (query, lemma) => {
	expect(lemmas(query)).toContain(lemma);
});

it.each([
	['سيفاوضون', 'فَاوَضَ'],
	['نزاعين', 'نِزَاع'],
	['بمجلسي الأمن', 'مَجْلِس الأَمْن'],
])('finds the form %s by inflection, where the whole lexicon is at hand', (query, lemma) => {
	expect(lemmas(query, true)).toContain(lemma);
});

it.each([
	['negotiations', 'مُفَاوَضَة'],
	['negotiating', 'فَاوَضَ'],
	['councils', 'مَجْلِس'],
	['saw', 'رَأَى'],
	['the policies', 'سِيَاسَة'],
	['to impose', 'فَرَضَ'],
])('finds %s by its stem', (query, lemma) => {
	expect(lemmas(query)).toContain(lemma);
});

it('finds a term by any words of it, in any order', () => {
	expect(first('council security')).toBe('مَجْلِس الأَمْن');
	expect(first('الأمن مجلس')).toBe('مَجْلِس الأَمْن');
	expect(lemmas('security impose')).toEqual([]);
});

it('finds words of both languages at once', () => {
	expect(first('مجلس security')).toBe('مَجْلِس الأَمْن');
});

it('puts the whole before a word, a word before a beginning, and slips last', () => {
	expect(first('security')).toBe('أَمْن');
	const found = lemmas('security');
	expect(found.indexOf('أَمْن')).toBeLessThan(found.indexOf('مَجْلِس الأَمْن'));
	const polic = lemmas('polit');
	expect(polic.slice(0, 2).sort()).toEqual(['سِيَاسَة', 'سِيَاسِيّ'].sort());
	// سياسه: itself, then سياسة خارجية by a word, سياسي by a slip.
	const policy = lemmas('سياسة');
	expect(policy.slice(0, 2)).toEqual(['سِيَاسَة', 'سِيَاسَة خَارِجِيَّة']);
	expect(policy.indexOf('سِيَاسِيّ')).toBeGreaterThan(1);
});

it('puts the whole word before a phrase with it, whatever is joined to it', () => {
	for (const full of [false, true]) expect(first('والمجلس', full)).toBe('مَجْلِس');
});

it('puts the very word that is typed before others that fold alike', () => {
	expect(first('دَرَّسَ')).toBe('دَرَّسَ');
	expect(first('دَرَسَ')).toBe('دَرَسَ');
});

it('goes by the first gloss before the second', () => {
	expect(first('agreement')).toBe('اتِّفَاق');
	expect(first('deal')).toBe('اتِّفَاق');
});

it.each([
	['soveriegnty', 'سِيَادَة'],
	['sovereinty', 'سِيَادَة'],
	['soveereignty', 'سِيَادَة'],
	['comittee', 'لَجْنَة'],
	['سياده خارحيه', 'سِيَاسَة خَارِجِيَّة'],
	['مفاوظة', 'مُفَاوَضَة'],
	['المفاوظة', 'مُفَاوَضَة'],
	['مافوضة', 'مُفَاوَضَة'],
])('looks past the slip in %s', (query, lemma) => {
	expect(lemmas(query)).toContain(lemma);
});

it.each(['ف و ض', 'ف-و-ض', 'ف – و – ض', 'فـ و ـض', 'ف، و، ض'])(
	'finds the family of the root %s',
	(query) => {
		expect(lemmas(query).sort()).toEqual(['مُفَاوَضَة', 'مُفَاوِض', 'فَاوَضَ'].sort());
	},
);

it('takes any seat of hamza in a root', () => {
	for (const root of ['ر ء ي', 'ر أ ي', 'ر-ا-ى']) expect(lemmas(root)).toEqual(['رَأَى']);
});

it('finds the family by the radicals in one, after words of those letters', () => {
	expect(lemmas('فوض')).toContain('مُفَاوَضَة');
});

it.each(['', ' ', '؟!', '-', 'qqqqxz', 'ظظظظ', 'ص ض ط'])('finds nothing for “%s”', (query) => {
	expect(search.find(query)).toEqual([]);
});

it('finds nothing in nothing', () => {
	expect(createSearch([]).find('talks')).toEqual([]);
});
