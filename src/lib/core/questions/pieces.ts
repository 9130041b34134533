/**
 * Cutting a clause into pieces that fit together in one way only. A cut is made before what can stand nowhere but behind the
 * word before it: a relative, a clause with "that", the verb of its subject. What can be moved is never cut off, nor is a
 * phrase cut inside.
 */

/** A word of a clause, as far as its order is concerned. */
export interface Part {
	readonly text: string;
	/** Whether what begins with it can stand nowhere but behind the word before: of its noun, that of its verb. */
	readonly tied?: boolean;
	/** Whether it belongs to the phrase of the word before: a noun to its article or preposition. */
	readonly joins?: boolean;
	/** Whether what begins with it is a phrase within another, that has room for nothing else: of its noun. */
	readonly small?: boolean;
	/** Whether it begins what is no part of such a phrase: another preposition, a verb. */
	readonly opens?: boolean;
}

const MIN_PIECES = 3;
const MAX_PIECES = 8;
/** A piece is a few words. */
const MAX_WORDS_A_PIECE = 8;

/** Where cuts stand: before the words with these numbers, in order. */
export type Cuts = readonly number[];

/** The pieces that cuts make of a clause. */
export const piecesOf = <T>(parts: readonly T[], cuts: Cuts): T[][] =>
	[0, ...cuts].map((from, index) => parts.slice(from, cuts[index] ?? parts.length));

/** Whether cuts leave the number and size of pieces that a question may have; a word alone can only begin a clause. */
export const isEven = (pieces: readonly (readonly unknown[])[]): boolean =>
	pieces.length >= MIN_PIECES &&
	pieces.length <= MAX_PIECES &&
	pieces.every(({ length }, index) => length <= MAX_WORDS_A_PIECE && (length > 1 || index === 0));

/** Whether a piece begins inside a phrase. */
export const isInside = ([first]: readonly Part[]): boolean => first?.joins === true;

/** Whether a piece begins with the rest of one phrase and goes on with another: it would teach a wrong joint. */
export const straddles = (piece: readonly Part[]): boolean => {
	const [first, ...rest] = piece;
	return (
		(first?.small === true && rest.some(({ opens }) => opens === true)) ||
		(first?.joins === true && rest.some(({ joins }) => joins !== true))
	);
};

/** Whether every piece but the first begins with a word that is tied to what stands before. */
export const isTied = (pieces: readonly (readonly Part[])[]): boolean =>
	pieces.slice(1).every((piece) => piece[0]?.tied === true);

/** The cuts before words that are tied to what stands before them, without those that leave a bad piece; or none. */
export function cutsOf(parts: readonly Part[]): Cuts | undefined {
	let cuts = parts.flatMap(({ tied }, index) => (tied === true && index > 0 ? [index] : []));
	for (;;) {
		const pieces = piecesOf(parts, cuts);
		const bad = pieces.findIndex(
			(piece, index) => index > 0 && (piece.length < 2 || isInside(piece) || straddles(piece)),
		);
		if (bad < 0) break;
		// A verb alone goes with what follows it.
		const alone = pieces[bad]?.length === 1 && bad < cuts.length;
		cuts = cuts.filter((_, index) => index !== (alone ? bad : bad - 1));
	}
	return isEven(piecesOf(parts, cuts)) ? cuts : undefined;
}
