import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { outlinesOf, readLemma, written, type Outline } from './arabic-text.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const lemmas = library.value.lookup.terms.map(({ ar }) => ar);

const outline = ({ plain, fold, bare }: Omit<Outline, 'written'>, own: string) => ({
	written: own,
	plain,
	fold,
	...(bare && { bare: { plain: bare.plain, fold: bare.fold } }),
});

/** By way of every letter and its marks. */
const slowly = (lemma: string) =>
	readLemma(lemma).words.map((word) => outline(word, written(word)));
const quickly = (lemma: string) => outlinesOf(lemma).map((word) => outline(word, word.written));

it('reads every lemma as the grader does', () => {
	for (const lemma of lemmas) expect(quickly(lemma)).toEqual(slowly(lemma));
});

it('reads whatever else is known as the grader does', () => {
	const letter = fc.constantFrom(
		...'ابتةىيوؤئءأإآٱلمنهک',
		'ال',
		'\u0651',
		'\u064e',
		'\u0652',
		' ',
		'-',
		'\u0654',
		'\u200f',
		'x',
	);
	fc.assert(
		fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
			expect(quickly(text)).toEqual(slowly(text));
		}),
		{ numRuns: 2000 },
	);
});
