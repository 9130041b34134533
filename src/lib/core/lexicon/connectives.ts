import { patternsOf, type Lookup } from './create.ts';
import { findGloss, type EnglishText, type GlossMatch } from './english.ts';

/**
 * Glosses that are stop words only (yet, but, even so) prove nothing of a term, but where a connective or a phrase stands
 * in the Arabic, and its gloss at one place of the English, the two are each other's counterpart.
 */

/** An Arabic occurrence to be linked. */
export interface Asking {
	readonly lexeme: number;
	/** Sentence of the bead, and whether the term opens it. */
	readonly sentence: number;
	readonly opens: boolean;
	/** How far through the bead's Arabic it stands (0 to 1). */
	readonly position: number;
}

/** Where a gloss of stop words stands, and which of the term's it is. */
export interface Link extends GlossMatch {
	readonly gloss: number;
}

/** Words that stand in any sentence, whatever connects it: a gloss of them is linked at the opening of a sentence only. */
const GLUE = new Set(
	'a an the this that to of in on at by for from with as it and or so'.split(' '),
);
/** How far apart in their bead the two may stand, as a share of its words and in words: a clause may move, not cross it. */
const FAR = { share: 0.4, words: 6 };

/** All places of a term's glosses of stop words; one that lies within a longer one (so in even so) is none. */
function weakPlaces(lexeme: number, text: EnglishText, lookup: Lookup): Link[] {
	const term = lookup.terms[lexeme];
	if (!term) return [];
	const all = patternsOf(term, lookup).flatMap(({ weak }, gloss) =>
		weak.length === 0
			? []
			: findGloss(text, { sequences: [weak] }).map((place) => ({ ...place, gloss })),
	);
	return all.filter(
		(place) =>
			!all.some(
				(other) =>
					other.from <= place.from &&
					other.to >= place.to &&
					other.to - other.from > place.to - place.from,
			),
	);
}

const overlap = (a: GlossMatch, b: GlossMatch): boolean => a.from < b.to && b.from < a.to;

/**
 * The places where glosses of stop words are certain to say connectives and multi-word terms: the only place of any such
 * gloss in the bead, or both open their sentences; and no other term of the bead may claim it.
 *
 * @param asking all Arabic occurrences of the bead that no gloss with content serves, in their order
 * @param taken whether a word of the English belongs to a term already
 * @returns for each of `asking` its place, if there is a certain one
 */
export function certainLinks(
	asking: readonly Asking[],
	text: EnglishText,
	taken: (word: number) => boolean,
	lookup: Lookup,
): (Link | undefined)[] {
	const opens = (word: number) => text.words[word - 1]?.sentence !== text.words[word]?.sentence;
	const claims = asking.map((one) => {
		const free = weakPlaces(one.lexeme, text, lookup).filter(
			({ from, to }) => !Array.from({ length: to - from }, (_, i) => from + i).some(taken),
		);
		const opening = free.find(
			({ from }) => one.opens && opens(from) && text.words[from]?.sentence === one.sentence,
		);
		return { one, free, opening };
	});
	return claims.map(({ one, free, opening }, i) => {
		if (!isLinkable(one.lexeme, lookup)) return undefined;
		const place = opening ?? (free.length === 1 ? free[0] : undefined);
		if (!place) return undefined;
		const others = claims.filter((_, j) => j !== i);
		if (opening) return others.some((other) => other.opening) ? undefined : place;
		const words = text.words.slice(place.from, place.to);
		if (words.every((word) => GLUE.has(word.text))) return undefined;
		const { length } = text.words;
		const far = Math.abs(one.position * length - place.from);
		if (far > Math.max(FAR.words, FAR.share * length)) return undefined;
		const claimed = others.some((other) =>
			other.opening
				? overlap(other.opening, place)
				: other.free.some(
						(rival) => overlap(rival, place) && rival.to - rival.from >= place.to - place.from,
					),
		);
		return claimed ? undefined : place;
	});
}

/** A preposition of one word stands in many sentences that say it in another way: to link it would be a guess. */
function isLinkable(lexeme: number, lookup: Lookup): boolean {
	const term = lookup.terms[lexeme];
	return term !== undefined && (term.pos === 'connective' || term.ar.includes(' '));
}
