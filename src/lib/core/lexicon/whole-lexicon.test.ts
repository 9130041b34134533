import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { analyse, findOccurrences } from './lookup.ts';

/** What the lexicon that ships makes of words and sentences: inflection and phrases as the news writes them. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

const nfc = (text: string) => text.normalize('NFC');
const lemmaOf = (term: string) => lookup.byId.get(term)?.ar ?? '';
const readings = (token: string) => analyse(token, lookup).map(({ term }) => lemmaOf(term));

describe('analyse', () => {
	it.each([
		// The dual of a hamza after a vowelless consonant, in both spellings of the press.
		['جزءان', 'جُزْء'],
		['الجزءين', 'جُزْء'],
		['جزأين', 'جُزْء'],
		['جزءاه', 'جُزْء'],
		['عبئان', 'عِبْء'],
		['عبئين', 'عِبْء'],
		['ضوءان', 'ضَوْء'],
		['شيئين', 'شَيْء'],
		// Feminine elatives and colours through their numbers.
		['كبريات', 'كَبِير'],
		['الكبريان', 'كَبِير'],
		['الكبريين', 'كَبِير'],
		['الأكبران', 'كَبِير'],
		['أخريات', 'آخَر'],
		['أخريان', 'آخَر'],
		['أخريين', 'آخَر'],
		['العظميين', 'عَظِيم'],
		['حمراوين', 'أَحْمَر'],
		['سوداوين', 'أَسْوَد'],
		['بيضاوان', 'أَبْيَض'],
		['صحراوين', 'صَحْرَاء'],
		['صحراوات', 'صَحْرَاء'],
		['لستم', 'لَيْسَ'],
		['ليستا', 'لَيْسَ'],
		['ليسا', 'لَيْسَ'],
		['لسن', 'لَيْسَ'],
		['لستما', 'لَيْسَ'],
		['ألستم', 'لَيْسَ'],
		// كُلّ has no dual.
		['كلاهما', 'كِلَا'],
		['قدماه', 'قَدَم'],
		['أولاهما', 'أَوَّل'],
		// Verbs that are passive only.
		['يتوفون', 'تُوُفِّيَ'],
		['توفيا', 'تُوُفِّيَ'],
		['توفين', 'تُوُفِّيَ'],
		['ولدن', 'وُلِدَ'],
		['خذ', 'أَخَذَ'],
		['ضع', 'وَضَعَ'],
		['قف', 'وَقَفَ'],
		['قم', 'قَامَ'],
		['زر', 'زَارَ'],
	])('%s is first of all %s', (token, lemma) => {
		expect(readings(token)[0]).toBe(nfc(lemma));
	});

	it.each([
		['قل', 'قَالَ'],
		['عد', 'عَادَ'],
	])('%s may be %s', (token, lemma) => {
		expect(readings(token)).toContain(nfc(lemma));
	});

	it.each([
		['وعد', 'they return', 'عَادَ'],
		['فرد', 'they visit or reply', 'زَارَ'],
		['وصل', 'a prayer', 'صَلَّى'],
	])(
		'takes %s for no command behind a conjunction, though the English has it: %s',
		(ar, en, lemma) => {
			const found = findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup);
			expect(found.map(({ term }) => lemmaOf(term))).not.toContain(nfc(lemma));
		},
	);
});
