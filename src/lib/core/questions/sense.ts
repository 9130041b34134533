import type { BeadId, Lang, PackTerm, Pos, Term } from '../types.ts';
import { placesOf, type Word } from './word.ts';

/** Prepositions and particles mean something only in a sentence. */
const FUNCTION_WORDS: ReadonlySet<Pos> = new Set(['preposition', 'particle']);

const isSupported = (term: Term | PackTerm): boolean => 'gloss' in term && term.gloss !== undefined;

/**
 * Whether it is certain what a term means here: the English of the article has one of its glosses. Where it doesn't, the text may
 * use another sense, or be another word; then only terms of several words are asked that have a single sense.
 */
function meaningIsKnown(term: Term | PackTerm): boolean {
	if (FUNCTION_WORDS.has(term.pos)) return false;
	return isSupported(term) || (term.en.length === 1 && term.pos === 'phrase');
}

/** The same for one who studies a language: an English word is only asked where the English of the article has it. */
export const isAskable = ({ term }: Word, study: Lang): boolean =>
	meaningIsKnown(term) && (study === 'ar' || isSupported(term));

/** The bead that shows a term best: one whose English has it too, else the first in which it stands. */
export function showcase(word: Word): BeadId | undefined {
	const english = new Set(
		placesOf(word)
			.filter(({ lang }) => lang === 'en')
			.map(({ bead }) => bead),
	);
	const arabic = placesOf(word)
		.filter(({ lang }) => lang === 'ar')
		.map(({ bead }) => bead);
	return arabic.find((bead) => english.has(bead)) ?? arabic[0];
}

/** Whether a term stands in each of these beads. */
export const standsIn = (word: Word, beads: readonly BeadId[]): boolean =>
	beads.every((id) => placesOf(word).some(({ bead }) => bead === id));
