import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { stripMarks } from '../text/fold.ts';
import { OTHER_WORDS } from './other-words-table.ts';
import { otherArabic, otherEnglish } from './other-words.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { terms } = library.value.lookup;
const lines = OTHER_WORDS.normalize('NFC').trim().split('\n');
const lemmas = lines.map((line) => line.split(': ')[0] ?? '');

it('says what else a term is called, in either language', () => {
	expect(otherArabic({ ar: 'تَجَنَّبَ'.normalize('NFC'), pos: 'verb' })).toContain('اجتنب');
	expect(otherEnglish({ ar: 'لِذَلِكَ'.normalize('NFC'), pos: 'connective' })).toContain('accordingly');
	expect(otherArabic({ ar: 'فَعَلَلَ', pos: 'verb' })).toEqual([]);
});

it('names each entry once, and so that no other is meant', () => {
	expect(new Set(lemmas).size).toBe(lemmas.length);
	const named = (lemma: string) =>
		terms.filter(({ ar, pos }) => [`${ar} ${pos}`, ar, stripMarks(ar)].includes(lemma));
	expect(lemmas.filter((lemma) => named(lemma).length !== 1)).toEqual([]);
});

it('has Arabic without vowels, and no gloss that the entry has itself', () => {
	for (const term of terms) {
		for (const word of otherArabic(term)) {
			expect(stripMarks(word)).toBe(word);
			expect(word).toMatch(/^[\p{Script=Arabic} ]{2,}$/u);
			expect(word).not.toBe(stripMarks(term.ar));
		}
		for (const gloss of otherEnglish(term)) {
			expect(gloss).toMatch(/^[\p{Script=Latin}'’ -]{2,}$/u);
			expect(term.en, term.ar).not.toContain(gloss);
		}
	}
});
