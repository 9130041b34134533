import type { Band } from './band.ts';
import type { Clue, Clues } from './clues.ts';
import { COSTS, WIDEST } from './costs.ts';

/**
 * Lexical evidence as a log likelihood ratio, in nats. A word that can be recognised in the other text is either seen in
 * the sentences that it is paired with or isn't. In a translation it is seen at a known rate h; by chance at the rate r at
 * which its counterparts stand in any sentences. So a sight weighs log(h/r) and its absence log((1−h)/(1−r)): rare words
 * weigh most, words that stand everywhere nothing.
 *
 * Each word counts once however the text is cut into beads, so that the evidence of an alignment is a sum over words, and
 * n:m beads need no correction for their size.
 */
export interface Evidence {
	/** What the words of Arabic unit `i` say for its pairing with the `width` English units from `j` on. */
	ar(i: number, j: number, width: number): number;
	/** What the words of English unit `j` say for its pairing with the `width` Arabic units from `i` on. */
	en(i: number, j: number, width: number): number;
}

interface Weight {
	readonly seen: number;
	readonly missed: number;
}

const NO_WEIGHT: Weight = { seen: 0, missed: 0 };

/** Weighs a clue whose counterparts stand in some of `total` units, where `width` of them are looked at together. */
function weightOf(clue: Clue, total: number, width: number): Weight {
	const h = COSTS.hitRate[clue.kind];
	const r = 1 - (1 - clue.hits.length / total) ** width;
	if (r >= h) return NO_WEIGHT;
	return {
		seen: COSTS.perSide * Math.log(h / r),
		missed: COSTS.perSide * Math.log((1 - h) / (1 - r)),
	};
}

/** Weighs the clues of all units against each other, within the band. */
export function weigh(clues: Clues, band: Band): Evidence {
	const ar = new Float32Array(band.size * WIDEST);
	const en = new Float32Array(band.size * WIDEST);
	const arWeights = weightsAmong(clues.en.length);
	const enWeights = weightsAmong(clues.ar.length);
	clues.ar.forEach((own, i) => {
		spread(own, arWeights, band.low(i), band.high(i), (j, width, weight) => {
			const at = band.at(i, j) * WIDEST + width;
			ar[at] = (ar[at] ?? 0) + weight;
		});
	});
	clues.en.forEach((own, j) => {
		spread(own, enWeights, band.firstRow(j), band.lastRow(j), (i, width, weight) => {
			const at = band.at(i, j) * WIDEST + width;
			en[at] = (en[at] ?? 0) + weight;
		});
	});
	allowForTheOpaque(ar);
	allowForTheOpaque(en);
	const read = (sums: Float32Array, i: number, j: number, width: number): number =>
		sums[band.at(i, j) * WIDEST + width - 1] ?? 0;
	return { ar: (i, j, width) => read(ar, i, j, width), en: (i, j, width) => read(en, i, j, width) };
}

/**
 * A few sentences are rendered so freely, or written so badly, that none of their words can be recognised. Their words say
 * nothing, so evidence is a mixture with nothing: it can't fall below the log of how many there are.
 */
function allowForTheOpaque(sums: Float32Array): void {
	for (let k = 0; k < sums.length; k++) {
		sums[k] = Math.log((1 - COSTS.opaque) * Math.exp(sums[k] ?? 0) + COSTS.opaque);
	}
}

type WeightsOf = (clue: Clue) => readonly Weight[];

/** The weights of clues by width − 1, where the other text has `total` units. */
function weightsAmong(total: number): WeightsOf {
	const known = new Map<Clue, readonly Weight[]>();
	return (clue) => {
		const weights =
			known.get(clue) ?? Array.from({ length: WIDEST }, (_, k) => weightOf(clue, total, k + 1));
		known.set(clue, weights);
		return weights;
	};
}

/**
 * Adds up, for each run of units that begins in `from` … `to`, what the clues of one unit weigh there. A run of `width`
 * units from `start` on sees a clue if one of its hits lies within; so each hit raises the runs that hold it, but for
 * those that hold the hit before it too. `add` gets `width` as an index from 0.
 */
function spread(
	clues: readonly Clue[],
	weightsOf: WeightsOf,
	from: number,
	to: number,
	add: (start: number, width: number, weight: number) => void,
): void {
	for (let width = 0; width < WIDEST; width++) {
		let allMissed = 0;
		for (const clue of clues) {
			const { seen, missed } = weightsOf(clue)[width] ?? NO_WEIGHT;
			if (seen === 0) continue;
			allMissed += missed;
			let unseen = from;
			for (let k = firstAtLeast(clue.hits, from); k < clue.hits.length; k++) {
				const hit = clue.hits[k] ?? 0;
				if (hit - width > to) break;
				const last = Math.min(hit, to);
				for (let start = Math.max(unseen, hit - width); start <= last; start++) {
					add(start, width, seen - missed);
				}
				unseen = hit + 1;
			}
		}
		for (let start = from; start <= to; start++) add(start, width, allMissed);
	}
}

/** Index of the first of the ascending `values` that is at least `least`. */
function firstAtLeast(values: readonly number[], least: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
