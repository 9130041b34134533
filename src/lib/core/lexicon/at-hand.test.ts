import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { stripMarks } from '../text/fold.ts';
import { decodeLexicon } from './decode.ts';
import { fixtureLookup } from './lexicon.fixture.ts';
import { createLookup, findOccurrences } from './lookup.ts';

const lookup = fixtureLookup();

/** Every Arabic occurrence: `vowelled | parts | form`, what is left out as –. */
const formsIn = (ar: string, en: readonly string[] = ['x']): string[] =>
	findOccurrences({ id: 'b', ar: [ar], en }, lookup)
		.filter(({ lang }) => lang === 'ar')
		.map(({ vowelled = '–', parts = [], form = [] }) =>
			[vowelled, parts.join('+') || '–', form.join(' ') || '–'].join(' | '),
		);
const nfc = (lines: readonly string[]) => lines.map((line) => line.normalize('NFC'));

describe('the form at hand', () => {
	it.each([
		// Clitics, with the article in full.
		['صراع', ['صِرَاع | – | –']],
		['والصراع', ['الصِّرَاع | و+ال+صراع | –']],
		['للجنة', ['لَّجْنَة | ل+ال+لجنة | –']],
		['وبمجلس الأمن', ['مَجْلِس الأَمْن | و+ب+مجلس+الأمن | –']],
		['مجلس الأمن', ['مَجْلِس الأَمْن | – | –']],
		['بسياستها الخارجية', ['سِيَاسَتها الخَارِجِيَّة | ب+سياست+ها+الخارجية | –']],
		['سيادتها', ['سِيَادَت | سيادت+ها | –']],
		['ستفرض', ['تَفْرِض | س+تفرض | present 3fs']],
		// What the form is.
		['المفاوضات', ['المُفَاوَضَات | ال+مفاوضات | plural']],
		['طرفان', ['طَرَفَان | – | dual']],
		['سياسية', ['سِيَاسِيَّة | – | feminine']],
		['قالوا', ['قَالُوا | – | past 3mp']],
		['قال', ['قَالَ | – | –']],
		// Marks that the text has stay, and decide.
		['صراعًا', ['صِرَاعًا | – | accusative']],
		['صراعاً', ['صِرَاعاً | – | accusative']],
		['سيادةً', ['سِيَادَةً | – | –']],
		['درّس', ['دَرَّسَ | – | –']],
		// Before an article the sukūn of an ending gives way.
		['قالت', ['قَالَتْ | – | past 3fs']],
		['قالت المفاوضات', ['قَالَت | – | past 3fs', 'المُفَاوَضَات | ال+مفاوضات | plural']],
		// A shadda is certain where the vowel on it isn't; nothing follows a preposition that is an adverb.
		['لم تستقر', ['تَسْتَقِرّ | – | present 3fs']],
		['صراع من دون.', ['صِرَاع | – | –', 'مِنْ | – | –', 'دُون | – | –']],
		['صراع دون.', ['صِرَاع | – | –', 'دُون | – | –']],
		// A bare alef stays bare.
		['اعلام', ['اعْلَام | – | –']],
		// A preposition that another one governs is a genitive.
		['دون اتفاق', ['دُونَ | – | –', 'اتِّفَاق | – | –']],
		['من دون اتفاق', ['مِنْ | – | –', 'دُون | – | –', 'اتِّفَاق | – | –']],
	])('%s', (text, expected) => {
		expect(formsIn(text)).toEqual(nfc(expected));
	});

	it('leaves out the vowels in which equally likely words differ, unless the English decides', () => {
		expect(formsIn('العالم')).toEqual(nfc(['العَالم | ال+عالم | –']));
		expect(formsIn('العالم', ['the world'])).toEqual(nfc(['العَالَم | ال+عالم | –']));
		expect(formsIn('العالم', ['the scholar'])).toEqual(nfc(['العَالِم | ال+عالم | –']));
	});

	it('takes a verb for a passive only where the English has one', () => {
		expect(formsIn('فرضت', ['She imposed it.'])).toEqual(nfc(['فَرَضَتْ | – | past 3fs']));
		expect(formsIn('فرضتها', ['They were imposed.'])).toEqual(nfc(['فَرَضَتْ | فرضت+ها | past 3fs']));
		expect(formsIn('يفرض', ['He imposes it, and is right.'])).toEqual(
			nfc(['يَفْرِض | – | present 3ms']),
		);
		expect(formsIn('يفرض', ['It is imposed.'])).toEqual(nfc(['يفْرض | – | present 3ms']));
	});

	it('takes no jussive where nothing governs one, and nothing else after لم', () => {
		expect(formsIn('لم يقل')).toEqual(nfc(['يَقُلْ | – | present 3ms']));
		expect(formsIn('لم تفرض')[0]).toBe('تَفْرِضْ | – | present 3fs'.normalize('NFC'));
	});

	it('knows no passive of a state, and no rival of a function word', () => {
		expect(formsIn('تكون', ['It is imposed.'])).toEqual(nfc(['تَكُون | – | present 3fs']));
	});

	it('leaves out a rival that the English says less of', () => {
		const file = `
- { ar: صَنَعَ, en: [make, produce], pos: verb, root: ص ن ع, pattern: فَعَلَ, form: I, present: يَصْنَع, masdar: صُنْع }
- { ar: صَنَّعَ, en: [manufacture, make], pos: verb, root: ص ن ع, pattern: فَعَّلَ, form: II, present: يُصَنِّع, masdar: تَصْنِيع }`;
		const decoded = decodeLexicon([{ path: 'general.yaml', text: file }]);
		const own = createLookup(decoded.ok ? decoded.value : []);
		const shown = (en: string) =>
			findOccurrences({ id: 'b', ar: ['تصنع'], en: [en] }, own)[0]?.vowelled ?? '–';
		expect(shown('it makes')).toBe('تَصْنَع'.normalize('NFC'));
		expect(shown('it is')).toBe('–');
	});

	it('knows أَنْ before a verb from أَنَّ before a noun', () => {
		expect(formsIn('أن يفرض', ['to impose'])[0]).toBe('أَنْ | – | –'.normalize('NFC'));
		expect(formsIn('أن الصراع', ['that the conflict'])[0]).toBe('أَنَّ | – | –'.normalize('NFC'));
	});

	it('adds marks and nothing else to what is written', () => {
		const word = fc.constantFrom(
			...'والصراع للجنة بسياستها الخارجية أن يفرضون قالت العالم من دون مجلس الأمن أعضاؤه قوى اتفاقاً'.split(
				' ',
			),
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), (words) => {
				const text = words.join(' ');
				for (const found of findOccurrences({ id: 'b', ar: [text], en: [] }, lookup)) {
					if (found.vowelled === undefined) continue;
					const span = text.slice(found.start, found.end);
					expect(stripMarks(found.vowelled)).toBe(stripMarks(span));
					expect(fold(found.vowelled)).toBe(fold(span));
				}
			}),
		);
	});
});
