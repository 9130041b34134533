import { describe, expect, it } from 'vitest';
import { idOf, lexicon } from './bare.fixture.ts';
import { bareGloss, helpers, isOfTwoClasses, standsAlone, withArticle } from './bare.ts';
import { wordOf } from './word.ts';

const termOf = (ar: string) => {
	const term = lexicon.byId.get(idOf(ar));
	if (!term) throw new Error(ar);
	return term;
};
const bare = (ar: string, gloss: string) =>
	bareGloss({ ...termOf(ar), occurrences: [], gloss }, lexicon);

describe('bareGloss', () => {
	it.each([
		['the first gloss', 'صَعْب', 'difficult', 'difficult'],
		['a further gloss that no other word has first', 'صَعْب', 'hard', 'hard'],
		['what is another word’s by right', 'أَحْرَزَ', 'make', 'achieve'],
		['what is a noun’s by right', 'دَوْلِيّ', 'world', 'international'],
		['what is said to be bound', 'مَشْهَد', 'landscape', 'scene'],
		['what is out of place alone', 'ضِفَّة', 'side', 'bank'],
	])('knows %s', (_, ar, gloss, expected) => {
		expect(bare(ar, gloss)).toBe(expected);
	});

	it('takes only the first four glosses for what a word means alone', () => {
		const en = ['a', 'b', 'c', 'd', 'e'];
		const term = { ...termOf('قَلَم'), en };
		expect(en.filter((gloss) => standsAlone(term, gloss, lexicon))).toEqual(['a', 'b', 'c', 'd']);
		expect(standsAlone(term, 'f', lexicon)).toBe(false);
	});
});

describe('a card', () => {
	const card = (ar: string) => wordOf(termOf(ar), lexicon).card.en.text;

	it('names verbs with "to", of one word or of several, but for those that have no "to"', () => {
		expect(card('قَرَأَ')).toBe('to read');
		expect(card('أَعَادَ النَّظَر فِي')).toBe('to rethink');
		expect(card('كَادَ')).toBe('almost');
		expect(card('عَلَى المِحَكّ')).toBe('at stake');
		expect(card('قَلَم')).toBe('pen');
	});
});

describe('a second gloss', () => {
	it('is wanted where another class has the first, verbs apart', () => {
		expect(isOfTwoClasses(termOf('جَوْلَة'), 'round', lexicon)).toBe(true);
		expect(isOfTwoClasses(termOf('قَلَم'), 'pen', lexicon)).toBe(false);
		expect(isOfTwoClasses(termOf('صَنَعَ'), 'make', lexicon)).toBe(false);
	});

	it('may be an article, where an adjective is written like the noun', () => {
		expect(withArticle(termOf('جَوْلَة'), 'round')).toEqual(['a round']);
		expect(withArticle(termOf('مُسْتَدِير'), 'round')).toEqual([]);
		expect(withArticle(termOf('قَلَم'), 'pen')).toEqual([]);
	});

	it('is one of the same sense: another word has both, or they are synonyms', () => {
		expect(helpers(termOf('جَوْلَة'), 'round', lexicon)).toEqual(['tour']);
		expect(helpers(termOf('ضِفَّة'), 'bank', lexicon)).toEqual([]);
		expect(helpers(termOf('صَعْب'), 'hard', lexicon)).toEqual(['difficult', 'tough']);
	});
});
