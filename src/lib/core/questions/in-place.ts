import type { Term } from '../types.ts';

/** Lemmas by another lemma and the gloss that the translation has for it. */
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What may stand for a word in a sentence, and isn't declared its synonym: alone the word says more, or another thing. */
const SYNONYMS: Table = {
	بَنْد: { point: 'نُقْطَة' },
	مَدَى: { extent: 'دَرَجَة' },
	جِهَة: { side: 'نَاحِيَة' },
};

/** What says it in other words, as the plain nouns do for what is said in a figure: who writes one of them has understood. */
const PLAIN: Table = {
	ضِفَّة: { side: 'جَانِب جِهَة نَاحِيَة' },
	اسْتَمَرَّ: { last: 'امْتَدَّ' },
	دَامَ: { last: 'امْتَدَّ' },
};

const reading = (table: Table) => {
	const byLemma = new Map(Object.entries(table).map(([ar, row]) => [ar.normalize('NFC'), row]));
	return ({ ar }: Term, gloss: string): readonly string[] =>
		byLemma.get(ar)?.[gloss]?.normalize('NFC').split(' ') ?? [];
};

export const synonymsInPlace = reading(SYNONYMS);
export const plainFor = reading(PLAIN);
