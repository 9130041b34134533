import {
	DAMMA,
	FATHA,
	FATHATAN,
	KASRA,
	KASRATAN,
	SHADDA,
	SUKUN,
} from '#lib/core/lexicon/letters.ts';
import { m } from '#lib/i18n/index.ts';

const DAMMATAN = '\u064c';
const DAGGER_ALEF = '\u0670';

const MARKS: Readonly<Record<string, () => string>> = {
	[FATHA]: m.mark_fatha,
	[DAMMA]: m.mark_damma,
	[KASRA]: m.mark_kasra,
	[SUKUN]: m.mark_sukun,
	[SHADDA]: m.mark_shadda,
	[FATHATAN]: m.mark_fathatan,
	[DAMMATAN]: m.mark_dammatan,
	[KASRATAN]: m.mark_kasratan,
	[DAGGER_ALEF]: m.mark_dagger,
};

/** The name of one vowel mark; of anything else the mark itself. */
export const markName = (mark: string): string => MARKS[mark]?.() ?? mark;

/** The names of the marks of one letter, a shadda first: “shadda with fatḥa”. */
export function marksName(marks: string): string {
	const vowels = Array.from(marks).filter((mark) => mark !== SHADDA);
	const mark = vowels.map(markName).join(' + ');
	if (!marks.includes(SHADDA)) return mark;
	return mark === '' ? m.mark_shadda() : m.mark_with_shadda({ mark });
}

const LETTERS: Readonly<Record<string, () => string>> = {
	ة: m.letter_ta_marbuta,
	ه: m.letter_ha,
	ى: m.letter_alif_maqsura,
	ي: m.letter_ya,
	ا: m.letter_alif,
};

/** The name of a letter that a word may end in; of any other the letter itself. */
export const letterName = (letter: string): string => LETTERS[letter]?.() ?? letter;
