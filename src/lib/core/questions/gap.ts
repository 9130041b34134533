import type { Bead, Occurrence } from '../types.ts';
import { spaced } from './context.ts';
import type { Word } from './word.ts';

/** A place in a sentence where a term stands and can be left out. */
export interface Gap {
	readonly bead: Bead;
	readonly before: string;
	/** What is left out, as options show it. */
	readonly text: string;
	readonly after: string;
	/** How another word looks in the same grammatical form; nothing where it has no such form, or an uncertain one. */
	readonly formOf: (word: Word) => string | undefined;
	/** All ways in which it does, of which any will do: the plurals of a word that has several. Where this is left out, there is one. */
	readonly formsOf?: (word: Word) => readonly string[];
	/** The verb is a passive there. */
	readonly isPassive?: boolean;
	/** Whether a text stands in the rest of the sentence. */
	readonly hasElsewhere: (text: string) => boolean;
}

/** How another word may look there. */
export const allForms = (gap: Gap, word: Word): readonly string[] =>
	gap.formsOf?.(word) ?? [gap.formOf(word) ?? []].flat();

/** The sentence of an occurrence, cut at it. */
export interface Cut {
	readonly before: string;
	readonly text: string;
	readonly after: string;
}

/** Looks for texts in the rest of a sentence, which is read once. */
export function searchRest({ before, after }: Cut): Gap['hasElsewhere'] {
	const rest = [spaced(before), spaced(after)];
	return (text) => rest.some((part) => part.includes(spaced(text)));
}

export function cutAt({ lang, sentence, start, end }: Occurrence, bead: Bead): Cut {
	const text = bead[lang][sentence] ?? '';
	return { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
}
