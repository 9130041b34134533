import type { Occurrence, PackTerm, Term } from '#lib/core/types.ts';

/** A lexicon entry, with its meaning in an article where it comes from one. */
export type CardTerm = Term & Partial<Pick<PackTerm, 'gloss'>>;

/** A word of a text, as it was touched. */
export interface AtHand extends Pick<Occurrence, 'parts' | 'form'> {
	/** As it is written there. */
	readonly text: string;
	readonly lang: Occurrence['lang'];
}

/** A place in a text: enough to find an occurrence again. */
export type Place = Pick<Occurrence, 'bead' | 'lang' | 'sentence' | 'start'>;

export const isSamePlace = (a: Place, b: Place): boolean =>
	a.bead === b.bead && a.lang === b.lang && a.sentence === b.sentence && a.start === b.start;

export const placeId = ({ bead, lang, sentence, start }: Place): string =>
	`${bead}/${lang}/${sentence}/${start}`;

/** What can be said of a term beside answering. */
export type Deed = 'add' | 'suspend' | 'resume' | 'know' | 'unknow';
