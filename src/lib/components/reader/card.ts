import type { Occurrence, PackTerm, Term } from '#lib/core/types.ts';

/** A lexicon entry, with its meaning in an article where it comes from one. */
export type CardTerm = Term & Partial<Pick<PackTerm, 'gloss'>>;

/** A word of a text, as it was touched. */
export interface AtHand extends Pick<Occurrence, 'parts' | 'form'> {
	/** As it is written there. */
	readonly text: string;
	/** What stands before it in its sentence. */
	readonly before?: string;
	readonly lang: Occurrence['lang'];
}

/** A place in a text: enough to find an occurrence again. */
export type Place = Pick<Occurrence, 'bead' | 'lang' | 'sentence' | 'start'>;

export const isSamePlace = (a: Place, b: Place): boolean =>
	a.bead === b.bead && a.lang === b.lang && a.sentence === b.sentence && a.start === b.start;

/** Whether an occurrence stands at a place, with its verb or with the rest of it. */
export const standsAt = ({ rest, ...occurrence }: Occurrence, place: Place): boolean =>
	isSamePlace(occurrence, place) ||
	(rest !== undefined && isSamePlace({ ...occurrence, start: rest.start }, place));

/** An occurrence as its sentence has it; of one in two places what stands between is left out. */
export function atHandOf(found: Occurrence, sentence: string): AtHand {
	const { start, end, rest, parts } = found;
	const [text, before] = [sentence.slice(start, end), sentence.slice(0, start)];
	if (!rest) return { ...found, text, before };
	const other = `… ${sentence.slice(rest.start, rest.end)}`;
	return {
		...found,
		text: `${text} ${other}`,
		before,
		...(parts && { parts: [...parts, other] }),
	};
}

export const placeId = ({ bead, lang, sentence, start }: Place): string =>
	`${bead}/${lang}/${sentence}/${start}`;

/**
 * What a term means at a place of its article: the gloss that stands there, of an Arabic place the one of the same sentence
 * pair; where that is not one and the same, the one that the words beside it ask for; else the one that most places have.
 */
export function glossAt({ occurrences, gloss }: PackTerm, place?: Place): string | undefined {
	if (!place) return gloss;
	const english = occurrences.filter(({ lang, bead }) => lang === 'en' && bead === place.bead);
	const here = place.lang === 'en' ? english.filter((one) => isSamePlace(one, place)) : english;
	const glosses = new Set(here.map((one) => one.gloss ?? gloss));
	if (glosses.size === 1) return [...glosses][0];
	return occurrences.find((one) => isSamePlace(one, place))?.gloss ?? gloss;
}

/** What can be said of a term beside answering. */
export type Deed = 'add' | 'suspend' | 'resume' | 'know' | 'unknow';
