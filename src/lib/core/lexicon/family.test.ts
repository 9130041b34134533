import { expect, it } from 'vitest';
import { formOf, sortFamily } from './family.ts';
import { fixtureTerms } from './lexicon.fixture.ts';

it.each([
	['تَفْعِيل', 'II'],
	['مُفَعِّل', 'II'],
	['مُفَاعَلَة', 'III'],
	['إِفْعَالِيّ', 'IV'],
	['تَفَعُّل', 'V'],
	['مُتَفَاعِل', 'VI'],
	['انْفِعَال', 'VII'],
	['افْتِعَال', 'VIII'],
	['مُسْتَفْعَل', 'X'],
	['فَعْلَلَة', 'QI'],
	['تَفَعْلُل', 'QII'],
	['مُفْعَلِلّ', 'QIV'],
	['افْعِلْلَال', 'QIV'],
	['فَاعِل', 'I'],
	['فَعَّال', 'I'],
	['فَعْلَة', 'I'],
	['أَفْعَل', 'I'],
	['مَفْعُول', 'I'],
])('puts %s to Form %s', (pattern, form) => {
	expect(formOf({ pattern })).toBe(form);
});

it('believes a verb that names its form, and takes the first where nothing is said', () => {
	expect(formOf({ form: 'IV', pattern: 'أَفْعَلَ' })).toBe('IV');
	expect(formOf({})).toBe('I');
});

it('sorts a family by form, the verb of each first', () => {
	const root = (radicals: string) => fixtureTerms().filter(({ root }) => root === radicals);
	const lemmas = (radicals: string) => sortFamily(root(radicals).reverse()).map(({ ar }) => ar);
	expect(lemmas('ف و ض')).toEqual(['فَاوَضَ', 'مُفَاوِض', 'مُفَاوَضَة']);
	expect(lemmas('د ر س')).toEqual(['دَرَسَ', 'دَرَّسَ']);
	expect(sortFamily([])).toEqual([]);
});
