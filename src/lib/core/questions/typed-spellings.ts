import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { otherWordings } from './arabic-phrases.ts';
import { variantsOf } from './arabic-variants.ts';
import { isPlural } from './english-forms.ts';
import { isSaidBy } from './sayers.ts';

export type TypedKind = 'type-term' | 'type-meaning';

/** What surface forms may be typed for: what doesn't inflect by rule. */
const LISTED: ReadonlySet<string> = new Set(['name', 'phrase']);

/** A word alone, without a preposition. */
const ALONE = '';

/**
 * What a word says only with one of its prepositions, or only without any: قَامَ alone is to stand up, اسْتَمَرَّ فِي to go on doing,
 * تَحَيُّز ضِدّ the opposite of favor.
 */
const FRAMES: Readonly<Record<string, readonly (readonly [glosses: string, frames: string])[]>> = {
	قَامَ: [['carry out, conduct, do, make, perform, undertake', 'بِ']],
	رَضِيَ: [['accept', 'بِ']],
	اسْتَمَرَّ: [['last, endure', '']],
	تَحَيُّز: [['bias, favoritism, partiality', '، لِ']],
};
const BY_LEMMA = new Map(
	Object.entries(FRAMES).map(([lemma, rows]) => [
		lemma.normalize('NFC'),
		rows.map(([glosses, frames]) => ({
			glosses: glosses.split(', '),
			frames: frames.normalize('NFC').split('، '),
		})),
	]),
);

/** With which of its prepositions a term says what is shown, or with none; the term that is asked may always stand alone. */
function framesOf({ ar, governs = [] }: Term, shown: readonly string[], isKey: boolean): string[] {
	const rows = (BY_LEMMA.get(ar) ?? []).filter(({ glosses }) =>
		shown.some((gloss) => glosses.includes(gloss)),
	);
	if (rows.length === 0) return [ALONE, ...governs];
	return [...(isKey ? [ALONE] : []), ...rows.flatMap(({ frames }) => frames)];
}

const inFrames = (text: string, frames: readonly string[]): string[] =>
	frames.map((frame) => (frame === ALONE ? text : `${text} ${frame}`));

/**
 * All the ways to write a term in Arabic where glosses of it are shown: its lemma and its variants, with the preposition that it
 * needs or without; the present of a verb; forms that are listed; a phrase with a synonym in it; the plural where the gloss is one,
 * and where any number will do that of the term itself: another one's may be of a sense that isn't asked.
 */
export function spellingsOf(
	term: Term,
	shown: readonly string[],
	{ kind, isKey, lookup }: { kind: TypedKind; isKey: boolean; lookup: Lookup },
): string[] {
	const { ar, pos, present, plural = [], forms = [] } = term;
	const isMany = pos === 'noun' && shown.some((gloss) => isSaidBy(term, gloss) && isPlural(gloss));
	// Of several plurals one may be of another sense: عَوَامِل are factors, عُمَّال workers.
	const usual = pos === 'noun' && kind === 'type-meaning' && isKey ? plural.slice(0, 1) : [];
	const frames = framesOf(term, shown, isKey);
	return [
		...inFrames(
			ar,
			frames.filter((frame) => frame === ALONE),
		),
		...variantsOf(ar),
		...inFrames(
			ar,
			frames.filter((frame) => frame !== ALONE),
		),
		...(present === undefined ? [] : inFrames(present, frames.includes(ALONE) ? [ALONE] : frames)),
		...(LISTED.has(pos) ? forms : []),
		...otherWordings(term, lookup),
		...(isMany ? plural : usual).flatMap((one) => [one, ...variantsOf(one)]),
	];
}
