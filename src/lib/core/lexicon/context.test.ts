import { describe, expect, it } from 'vitest';
import { fixtureLookup } from './lexicon.fixture.ts';
import { findOccurrences } from './lookup.ts';

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
