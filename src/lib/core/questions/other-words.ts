import { lazily } from '../memo.ts';
import { stripMarks } from '../text/fold.ts';
import type { Term } from '../types.ts';
import { OTHER_WORDS } from './other-words-table.ts';

/** What else is right for a term that is asked for without a sentence. */
export interface OtherWords {
	readonly ar: readonly string[];
	readonly en: readonly string[];
}

const NONE: OtherWords = { ar: [], en: [] };

/** A line of the table: `lemma: Arabic، Arabic | English; English`, either side of the sign may be empty. */
function readLine(line: string): [lemma: string, words: OtherWords] {
	const [lemma = '', rest = ''] = line.split(': ');
	const [ar = '', en = ''] = rest.split('|').map((side) => side.trim());
	return [lemma, { ar: ar === '' ? [] : ar.split('، '), en: en === '' ? [] : en.split('; ') }];
}

const byLemma = lazily(
	() => new Map(OTHER_WORDS.normalize('NFC').trim().split('\n').map(readLine)),
);

/** Of a lemma as the table names it: without its vowels, where no other word is written so, with its part of speech where need be. */
export function otherWords({ ar, pos }: Pick<Term, 'ar' | 'pos'>): OtherWords {
	const table = byLemma();
	const bare = stripMarks(ar);
	return table.get(`${ar} ${pos}`) ?? table.get(ar) ?? table.get(bare) ?? NONE;
}

/** Other Arabic for what a term means first of all, without vowels. */
export const otherArabic = (term: Pick<Term, 'ar' | 'pos'>): readonly string[] =>
	otherWords(term).ar;

/** Other English for a term. */
export const otherEnglish = (term: Pick<Term, 'ar' | 'pos'>): readonly string[] =>
	otherWords(term).en;
