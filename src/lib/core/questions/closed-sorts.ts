import type { Pos } from '../types.ts';

/**
 * What the small words of a part of speech are to a sentence: where, must and deliberately are adverbs all the same, and nobody takes
 * one of them for another who knows what each of them does.
 */
const SORTS: readonly (readonly [sort: string, glosses: RegExp])[] = [
	['that asks', /^(?:how|what|when|where|whether|why)$/u],
	[
		'of a clause',
		/^(?:(?:it|there|that) (?:is|are)\b|(?:due|may|must|not|not to|scheduled|should|supposed|will)$)/u,
	],
	['that points', /^(?:that|this|these|those)$/u],
	['of measure', /^(?:per ?cent|a\.m\.|p\.m\.|pm)$/u],
	['before a noun', /^(?:as for|despite|except|in spite of|like|with)$/u],
];

/** Connectives that stand in a clause of their own, and join it to nothing by grammar. */
const ADVERBIAL =
	/^(?:(?:also|consequently|conversely|even so|furthermore|hence|however|indeed|instead|likewise|meanwhile|moreover|nevertheless|nonetheless|rather|so|still|then|therefore|thus|yet)$|(?:by|in|on) )/u;
/** What begins like those and opens a clause. */
const OPENS = /(?:that|case|order to)$/u;

/** Adjectives that compare, among others that don't. */
const COMPARING =
	/^(?:best|better|bigger|fewer|greater|greatest|highest|last|least|less|lesser|lower|lowest|maximum|minimum|more|most|worse|worst)$/u;

/** Parts of speech of which some words do quite other things than others. */
const MIXED: ReadonlySet<Pos> = new Set(['adverb', 'connective', 'particle']);

/** The sort of a small word by its English, after its part of speech; nothing more of words that do what most of theirs do. */
export function closedSort(pos: Pos, gloss: string): string {
	if (pos === 'adjective' && COMPARING.test(gloss)) return `${pos} that compares`;
	if (!MIXED.has(pos)) return pos;
	// "Where" joins as a connective, and asks as an adverb.
	const sorts = pos === 'connective' ? SORTS.slice(-1) : SORTS;
	const sort = sorts.find(([, glosses]) => glosses.test(gloss))?.[0];
	if (sort !== undefined) return `${pos} ${sort}`;
	const isAdverbial = pos === 'connective' && ADVERBIAL.test(gloss) && !OPENS.test(gloss);
	return isAdverbial ? `${pos} alone` : pos;
}
