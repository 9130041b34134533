import { clauseBreaks } from '../alignment/clauses.ts';
import type { Lang } from '../types.ts';
import type { BeadRow } from './draft.ts';
import type { Cut } from './edit.ts';

/** What stands between two places where a side of a bead may be cut. */
export interface Piece {
	/** The cut before it. */
	readonly cut: Cut;
	readonly text: string;
}

/** So many clauses of a sentence are offered, the best ones. */
const MOST = 5;
/** Where an English clause may begin. */
const CLAUSE = /[,;:—–]\s+|\s+(?=(?:and|but|while|which|because|although)\s)/gu;

function offsetsOf(sentence: string, lang: Lang, others: readonly string[]): readonly number[] {
	if (lang === 'ar') return clauseBreaks(sentence, others);
	return Array.from(sentence.matchAll(CLAUSE), (match) => match.index + match[0].length);
}

/** The sentences of a side of a bead, each in its clauses. */
export const piecesOf = (bead: Pick<BeadRow, Lang>, lang: Lang): readonly Piece[] =>
	bead[lang].flatMap((text, sentence) => {
		const offsets = offsetsOf(text, lang, bead[lang === 'ar' ? 'en' : 'ar']).slice(0, MOST);
		const starts = [0, ...[...offsets].sort((a, b) => a - b)];
		return starts.map((start, index): Piece => ({
			cut: start === 0 ? { sentence } : { sentence, offset: start },
			text: text.slice(start, starts[index + 1]).trim(),
		}));
	});

/** The cut before a piece, or behind the last one. */
export const cutBefore = (pieces: readonly Piece[], index: number, sentences: number): Cut =>
	pieces[index]?.cut ?? { sentence: sentences };

const lengthOf = (pieces: readonly Piece[]): number =>
	pieces.reduce((sum, { text }) => sum + text.length, 0);

/** A cut inside a sentence must be so much better (in shares of the length) than one between two. */
const INSIDE = 0.15;

/**
 * Where a bead is best cut in two, as indices of the pieces that begin the second part: both parts have both sides, wherever
 * that can be, and the same share of either. Between two cuts as good as each other the one nearer to the middle is taken.
 */
export function suggestCuts(pieces: Record<Lang, readonly Piece[]>): Record<Lang, number> {
	const { ar, en } = pieces;
	let best = { ar: ar.length > 1 ? 1 : ar.length, en: en.length > 1 ? 1 : en.length };
	let least = Infinity;
	const inside = (piece: Piece | undefined) => (piece?.cut.offset ? INSIDE : 0);
	for (let i = 1; i < ar.length; i++) {
		const arShare = lengthOf(ar.slice(0, i)) / lengthOf(ar);
		for (let j = 1; j < en.length; j++) {
			const enShare = lengthOf(en.slice(0, j)) / lengthOf(en);
			const cost =
				Math.abs(arShare - enShare) +
				inside(ar[i]) +
				inside(en[j]) +
				Math.abs(arShare + enShare - 1) / 100;
			if (cost < least) [least, best] = [cost, { ar: i, en: j }];
		}
	}
	return best;
}
