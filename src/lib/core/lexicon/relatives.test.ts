import { expect, it } from 'vitest';
import type { Term } from '../types.ts';
import { collocationsOf, familyOf, wordsOf } from './relatives.ts';

const term = (ar: string, more: Partial<Term> = {}): Term => ({
	id: ar,
	ar: ar.normalize('NFC'),
	en: [ar],
	pos: 'noun',
	topic: 'general',
	...more,
});
const peace = term('سَلَام', { root: 'س ل م' });
const talk = term('مُفَاوَضَة', { root: 'ف و ض', plural: ['مُفَاوَضَات'] });
const council = term('مَجْلِس', { root: 'ج ل س', plural: ['مَجَالِس'] });
const all = [
	peace,
	talk,
	council,
	term('مُفَاوَضَات السَّلَام', { root: 'س ل م' }),
	term('مَجْلِس الأَمْن'),
	term('القُوَى الكُبْرَى'),
	term('سَلَّمَ', { pos: 'verb', root: 'س ل م' }),
];
const words = (terms: Term[]) => terms.map(({ ar }) => ar);

it('finds the phrases that a word stands in, with the article and in the plural', () => {
	expect(words(collocationsOf(peace, all))).toEqual(['مُفَاوَضَات السَّلَام'.normalize('NFC')]);
	expect(words(collocationsOf(talk, all))).toEqual(['مُفَاوَضَات السَّلَام'.normalize('NFC')]);
	expect(words(collocationsOf(council, all))).toEqual(['مَجْلِس الأَمْن'.normalize('NFC')]);
});

it('tells words apart by their vowels', () => {
	expect(words(collocationsOf(term('قُوَى'), all))).toEqual(['القُوَى الكُبْرَى'.normalize('NFC')]);
	expect(collocationsOf(term('قَوِيّ'), all)).toEqual([]);
});

it('finds the words of a phrase in its order, and none of a word', () => {
	const phrase = all[3];
	expect(phrase && words(wordsOf(phrase, all))).toEqual([talk.ar, peace.ar]);
	expect(wordsOf(peace, all)).toEqual([]);
});

it('finds words by their plural, sound or broken, by the feminine, and behind a preposition', () => {
	const punishment = term('عُقُوبَة', { plural: ['عُقُوبَات'] });
	const imposing = term('فَرْض');
	const civil = term('أَهْلِيّ', { pos: 'adjective' });
	const running = term('جَارٍ', { pos: 'adjective' });
	const known = [punishment, imposing, civil, running, term('حَرْب'), term('إِجْرَاء')];
	const partsOf = (ar: string) => words(wordsOf(term(ar, { pos: 'phrase' }), known));
	expect(partsOf('فَرْض عُقُوبَات')).toEqual([imposing.ar, punishment.ar]);
	expect(partsOf('حَرْب أَهْلِيَّة')).toEqual(['حَرْب'.normalize('NFC'), civil.ar]);
	expect(partsOf('الإِجْرَاءَات الجَارِيَة')).toEqual(['إِجْرَاء'.normalize('NFC'), running.ar]);
	expect(partsOf('هَدَّدَ بِعُقُوبَات')).toEqual([punishment.ar]);
});

it('gives the words of one root, without the word itself, and none where there is no root', () => {
	expect(words(familyOf(peace, all))).toEqual(
		['مُفَاوَضَات السَّلَام', 'سَلَّمَ'].map((ar) => ar.normalize('NFC')),
	);
	expect(familyOf(term('حَاسُوب'), all)).toEqual([]);
});
