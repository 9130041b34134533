import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import type { Term } from '../types.ts';
import { Use, type Form } from './form.ts';
import { inflect } from './inflect.ts';
import { fixtureTerms } from './lexicon.fixture.ts';
import { keyOf, unvowelled, written } from './key.ts';
import { vowellingFaults } from './vowelling.ts';

const entry = (fields: Partial<Term>): Term => ({
	id: 't',
	en: ['x'],
	topic: 'general',
	pos: 'noun',
	ar: '',
	...fields,
});

const nfc = (text: string) =>
	text
		.split(' ')
		.map((word) => word.normalize('NFC'))
		.sort();
const select = (term: Partial<Term>, keep: (form: Form) => boolean): string[] =>
	[...new Set(inflect(entry(term)).filter(keep).map(written))].sort();

const free = ({ use }: Form) => (use & Use.free) > 0;
const boundOnly = ({ use }: Form) => (use & Use.free) === 0;

describe('nouns', () => {
	it.each<[Partial<Term>, string, string]>([
		[{ ar: 'صِرَاع', plural: ['صِرَاعَات'] }, 'صِرَاع صِرَاعًا صِرَاعَان صِرَاعَيْن صِرَاعَا صِرَاعَي صِرَاعَات', ''],
		[{ ar: 'سِيَادَة' }, 'سِيَادَة سِيَادَتَان سِيَادَتَيْن سِيَادَتَا سِيَادَتَي', 'سِيَادَت'],
		[
			{ ar: 'مُفَاوِض', plural: ['مُفَاوِضُون'] },
			'مُفَاوِض مُفَاوِضًا مُفَاوِضَان مُفَاوِضَيْن مُفَاوِضَا مُفَاوِضَي مُفَاوِضُون مُفَاوِضِين مُفَاوِضُو مُفَاوِضِي',
			'',
		],
		[{ ar: 'مُسْتَوَى', plural: ['مُسْتَوَيَات'] }, 'مُسْتَوَى مُسْتَوَيَان مُسْتَوَيَيْن مُسْتَوَيَا مُسْتَوَيَي مُسْتَوَيَات', 'مُسْتَوَا'],
		[
			{ ar: 'مُحَامٍ', plural: ['مُحَامُون'] },
			'مُحَامٍ مُحَامِي مُحَامِيًا مُحَامِيَان مُحَامِيَيْن مُحَامِيَا مُحَامِيَي مُحَامُون مُحَامِين مُحَامُو مُحَامِي',
			'',
		],
		[{ ar: 'عُضْو', plural: ['أَعْضَاء'] }, 'عُضْو عُضْوًا عُضْوَان عُضْوَيْن عُضْوَا عُضْوَي أَعْضَاء', 'أَعْضَاءَ أَعْضَاؤُ أَعْضَائِ'],
		[{ ar: 'بَدْء' }, 'بَدْء بَدْءًا بَدْءَان بَدْآن بَدْءَيْن بَدْأَيْن بَدْءَا بَدْآ بَدْءَي بَدْأَي', 'بَدْأَ بَدْؤُ بَدْئِ'],
		[{ ar: 'مَجْلِس', plural: ['مَجَالِس'] }, 'مَجْلِس مَجْلِسًا مَجْلِسَان مَجْلِسَيْن مَجْلِسَا مَجْلِسَي مَجَالِس', ''],
		[{ ar: 'أَب', plural: ['آبَاء'] }, 'أَب أَبًا أَبَان أَبَيْن أَبَا أَبَي أَبُو أَبِي آبَاء', 'آبَاءَ آبَاؤُ آبَائِ'],
		[{ ar: 'قَضِيَّة', plural: ['قَضَايَا'] }, 'قَضِيَّة قَضِيَّتَان قَضِيَّتَيْن قَضِيَّتَا قَضِيَّتَي قَضَايَا', 'قَضِيَّت'],
		[{ ar: 'القِرْم', pos: 'name' }, 'قِرْم', ''],
		[{ ar: 'رُوسِيَا', pos: 'name' }, 'رُوسِيَا', ''],
	])('%#', (term, whole, bound) => {
		expect(select(term, free)).toEqual([...new Set(nfc(whole))]);
		expect(select(term, boundOnly)).toEqual(bound === '' ? [] : nfc(bound));
	});
});

describe('adjectives', () => {
	it.each<[Partial<Term>, string]>([
		[
			{ ar: 'سِيَاسِيّ', pos: 'adjective' },
			'سِيَاسِيّ سِيَاسِيًّا سِيَاسِيَّان سِيَاسِيَّيْن سِيَاسِيَّا سِيَاسِيَّي سِيَاسِيُّون سِيَاسِيِّين سِيَاسِيُّو سِيَاسِيِّي سِيَاسِيَّة سِيَاسِيَّتَان سِيَاسِيَّتَيْن سِيَاسِيَّتَا سِيَاسِيَّتَي سِيَاسِيَّات',
		],
		[
			{ ar: 'كَافٍ', pos: 'adjective' },
			'كَافٍ كَافِي كَافِيًا كَافِيَان كَافِيَيْن كَافِيَا كَافِيَي كَافُون كَافِين كَافُو كَافِيَة كَافِيَتَان كَافِيَتَيْن كَافِيَتَا كَافِيَتَي كَافِيَات',
		],
		[
			{ ar: 'مُسَمَّى', pos: 'adjective' },
			'مُسَمَّى مُسَمَّيَان مُسَمَّيَيْن مُسَمَّيَا مُسَمَّيَي مُسَمَّوْن مُسَمَّيْن مُسَمَّو مُسَمَّي مُسَمَّاة مُسَمَّاتَان مُسَمَّاتَيْن مُسَمَّاتَا مُسَمَّاتَي مُسَمَّيَات',
		],
		[
			{ ar: 'أَكْبَر', pos: 'adjective', forms: ['كُبْرَى'] },
			'أَكْبَر أَكْبَرَان أَكْبَرَيْن أَكْبَرَا أَكْبَرَي كُبْرَى كُبْرَيَان كُبْرَيَيْن كُبْرَيَا كُبْرَيَي كُبْرَيَات',
		],
	])('%#', (term, whole) => {
		expect(select(term, free)).toEqual([...new Set(nfc(whole))]);
	});
});

describe('words that don’t inflect', () => {
	it.each<[Partial<Term>, string, string]>([
		[{ ar: 'إِلَى', pos: 'preposition' }, 'إِلَى', 'إِلَي'],
		[{ ar: 'مِنْ', pos: 'preposition' }, 'مِنْ', ''],
		[{ ar: 'الآنَ', pos: 'adverb' }, 'الآنَ', ''],
		[{ ar: 'أَيْضًا', pos: 'adverb' }, 'أَيْضًا', ''],
	])('%#', (term, whole, bound) => {
		expect(select(term, free)).toEqual(nfc(whole));
		expect(select(term, boundOnly)).toEqual(bound === '' ? [] : nfc(bound));
	});
});

describe('verbs', () => {
	it('have participles and verbal nouns beside their finite forms', () => {
		const parts = new Set(
			inflect(
				entry({
					ar: 'فَاوَضَ',
					pos: 'verb',
					root: 'ف و ض',
					form: 'III',
					present: 'يُفَاوِض',
					masdar: ['مُفَاوَضَة'],
				}),
			).map(({ features }) => features.part),
		);
		expect(parts).toEqual(new Set(['word', 'active-participle', 'passive-participle', 'masdar']));
	});

	it('without a root have what their entry says', () => {
		const forms = select({ ar: 'لَيْسَ', pos: 'verb', forms: ['لَيْسَتْ', 'لَسْنَا'] }, free);
		expect(forms).toEqual(nfc('لَيْسَ لَيْسَتْ لَسْنَا'));
	});
});

it('a key is what the fold makes of the written form', () => {
	for (const form of fixtureTerms().flatMap(inflect)) {
		expect(keyOf(form)).toBe(fold(written(form)));
		expect(unvowelled(form)).not.toMatch(/\p{M}/u);
	}
});

it('every free form is fully vowelled', () => {
	for (const form of fixtureTerms().flatMap(inflect).filter(free)) {
		const text = written(form);
		expect([text, vowellingFaults(text, { kind: 'any' })]).toEqual([text, []]);
	}
});
