import { countPaths } from './paths.ts';

/**
 * Cutting a clause into pieces that fit together in one way only. A cut is made between a word and what has to stand right
 * after it (a preposition and its noun, لَنْ and its verb): so no piece is a phrase that could stand elsewhere as well, and
 * which piece may follow which can be worked out from the sorts of words at their edges.
 */

/** A word of a clause, as far as its order is concerned. */
export interface Part {
	readonly text: string;
	/** The sorts of words that it may be. */
	readonly sorts: ReadonlySet<string>;
	/** Of a word that can't do without the next one: the sorts of words that may stand there. */
	readonly takes?: ReadonlySet<string>;
	/** Whether a cut after it lies within a phrase: behind a preposition, an article, the first noun of an iḍāfa. */
	readonly inside?: boolean;
	/** Whether a cut after it parts a noun from its adjective, or the first noun of an iḍāfa from its second. */
	readonly splits?: boolean;
	/** Whether what begins with it can stand nowhere but behind the word before: of its noun, that of its verb. */
	readonly tied?: boolean;
	/** Whether it belongs to the phrase of the word before. */
	readonly joins?: boolean;
	/** Whether it is a word that a clause may end in all the same: the role that it aspires to. */
	readonly mayEnd?: boolean;
}

const MIN_PIECES = 3;
const MAX_PIECES = 8;
/** A piece is a few words. */
const MAX_WORDS_A_PIECE = 7;

/** Where cuts stand: before the words with these numbers, in order. */
export type Cuts = readonly number[];

export const isTaken = (head: Part | undefined, next: Part | undefined): boolean =>
	next !== undefined &&
	head?.takes !== undefined &&
	[...next.sorts].some((sort) => head.takes?.has(sort) === true);

/** The pieces that cuts make of a clause. */
export const piecesOf = <T>(parts: readonly T[], cuts: Cuts): T[][] =>
	[0, ...cuts].map((from, index) => parts.slice(from, cuts[index] ?? parts.length));

/**
 * How many orders of the pieces keep every rule, counted up to `limit`: each piece but the last ends in a word that takes
 * the first word of the next, and the last in one that needs nothing.
 */
export function countOrders(pieces: readonly (readonly Part[])[], limit = 2): number {
	const follows = pieces.map((a) => pieces.map((b) => isTaken(a.at(-1), b[0])));
	const ends = pieces.map((piece) => {
		const last = piece.at(-1);
		return last?.takes === undefined || last.mayEnd === true;
	});
	return countPaths({ follows, starts: pieces.map(() => true), ends }, limit);
}

/** All ways to choose some of these, more of them before fewer. */
const choices = <T>(items: readonly T[]): T[][] =>
	Array.from({ length: 1 << items.length }, (_, bits) =>
		items.filter((_item, index) => (bits >> index) & 1),
	).sort((a, b) => b.length - a.length);

const longest = (pieces: readonly (readonly unknown[])[]) =>
	Math.max(...pieces.map((piece) => piece.length));

/** Whether cuts leave the number and size of pieces that a question may have. */
export const isEven = (pieces: readonly (readonly unknown[])[]): boolean =>
	pieces.length >= MIN_PIECES &&
	pieces.length <= MAX_PIECES &&
	longest(pieces) <= MAX_WORDS_A_PIECE;

/** Whether a piece begins with the rest of one phrase and goes on with another: it would teach a wrong joint. */
export const straddles = (pieces: readonly (readonly Part[])[]): boolean =>
	pieces.some(
		(piece, index) =>
			(pieces[index - 1]?.at(-1)?.inside === true || piece.at(-1)?.splits === true) &&
			piece.slice(1).some(({ joins }) => joins !== true),
	);

/** The cuts before words that are tied to what stands before them: the translation says to which. */
export function tiedCuts(parts: readonly Part[]): Cuts | undefined {
	const cuts = parts.flatMap(({ tied }, index) => (tied === true && index > 0 ? [index] : []));
	const pieces = piecesOf(parts, cuts);
	return isEven(pieces) && pieces.every((piece) => piece.length > 1) ? cuts : undefined;
}

/** Whether every piece but the first begins with a word that is tied to what stands before. */
export const isTied = (pieces: readonly (readonly Part[])[]): boolean =>
	pieces.slice(1).every((piece) => piece[0]?.tied === true);

/** The cuts that leave one order, as many as can be, and of as many those that leave the shortest pieces; or none. */
export function cutsOf(parts: readonly Part[]): Cuts | undefined {
	const possible = parts.flatMap((part, index) => (isTaken(parts[index - 1], part) ? [index] : []));
	let best: { cuts: Cuts; size: number } | undefined;
	for (const cuts of choices(possible)) {
		if (cuts.length < (best?.cuts.length ?? MIN_PIECES - 1)) break;
		const pieces = piecesOf(parts, cuts);
		const size = longest(pieces);
		if (!isEven(pieces) || straddles(pieces) || (best && size >= best.size)) continue;
		if (countOrders(pieces) === 1) best = { cuts, size };
	}
	return best?.cuts;
}
