import type { Band } from './band.ts';
import type { Clue, Clues } from './clues.ts';
import { COSTS, WIDEST } from './costs.ts';

/**
 * Lexical evidence as a log likelihood ratio. A word that may be recognised in the other text is either seen in the
 * sentence(s) that it is paired with or not. In a translation it is with a known rate h; by chance with the rate r at
 * which its counterparts stand in any sentences. So a sight weighs log(h/r), its absence log((1−h)/(1−r)): rare words
 * weigh most, and words that stand everywhere nothing. The weights of independent words add up, over any way of
 * cutting the text into beads, each word counting once: n:m beads need no correction for their size.
 */
interface Weight {
	readonly seen: number;
	readonly missed: number;
}

/** `hits` of `total` sentences have a counterpart; `width` of them are looked at together. */
function weightOf(clue: Clue, total: number, width: number): Weight {
	const h = COSTS.hitRate[clue.kind];
	const r = 1 - (1 - Math.min(0.95, clue.hits.length / total)) ** width;
	if (r >= h) return { seen: 0, missed: 0 };
	return {
		seen: COSTS.evidence * Math.log(h / r),
		missed: COSTS.evidence * Math.log((1 - h) / (1 - r)),
	};
}

/** The evidence that lies in one unit for being paired with a run of units of the other language. */
export interface Evidence {
	/** Of Arabic unit `i`, paired with the `width` English units from `j` on. */
	ar(i: number, j: number, width: number): number;
	/** Of English unit `j`, paired with the `width` Arabic units from `i` on. */
	en(i: number, j: number, width: number): number;
}

export function weigh(clues: Clues, band: Band): Evidence {
	const units = { ar: clues.ar.length, en: clues.en.length };
	const ar = new Float32Array(band.size * WIDEST);
	const en = new Float32Array(band.size * WIDEST);
	const weightsFrom = (total: number) => {
		const known = new Map<Clue, readonly Weight[]>();
		return (clue: Clue): readonly Weight[] => {
			let weights = known.get(clue);
			if (weights === undefined) {
				weights = Array.from({ length: WIDEST }, (_, w) => weightOf(clue, total, w + 1));
				known.set(clue, weights);
			}
			return weights;
		};
	};

	const arWeights = weightsFrom(units.en);
	clues.ar.forEach((own, i) => {
		const from = band.low(i);
		const to = band.high(i);
		spread(own, arWeights, from, to, (j, width, weight) => {
			const at = band.at(i, j) * WIDEST + width;
			ar[at] = (ar[at] ?? 0) + weight;
		});
	});
	const enWeights = weightsFrom(units.ar);
	clues.en.forEach((own, j) => {
		spread(own, enWeights, band.firstRow(j), band.lastRow(j), (i, width, weight) => {
			const at = band.at(i, j) * WIDEST + width;
			en[at] = (en[at] ?? 0) + weight;
		});
	});
	return {
		ar: (i, j, width) => ar[band.at(i, j) * WIDEST + width - 1] ?? 0,
		en: (i, j, width) => en[band.at(i, j) * WIDEST + width - 1] ?? 0,
	};
}

/**
 * Adds up what the clues of one unit weigh for every run of units, `from` to `to`, that it may be paired with. A run
 * [start, start + width) sees a clue if it holds one of its hits, so each hit raises the runs that hold it and not the
 * hit before it as well. `width` is told as an index from 0.
 */
function spread(
	clues: readonly Clue[],
	weightsOf: (clue: Clue) => readonly Weight[],
	from: number,
	to: number,
	add: (start: number, width: number, weight: number) => void,
): void {
	for (let width = 0; width < WIDEST; width++) {
		let missed = 0;
		for (const clue of clues) {
			const weight = weightsOf(clue)[width];
			if (weight === undefined || weight.seen === 0) continue;
			missed += weight.missed;
			let next = from;
			for (let k = lowerBound(clue.hits, from); k < clue.hits.length; k++) {
				const hit = clue.hits[k] ?? 0;
				if (hit - width > to) break;
				const last = Math.min(hit, to);
				for (let start = Math.max(next, hit - width); start <= last; start++) {
					add(start, width, weight.seen - weight.missed);
				}
				next = hit + 1;
			}
		}
		if (missed !== 0) for (let start = from; start <= to; start++) add(start, width, missed);
	}
}

/** Index of the first of the ascending `values` that is at least `least`. */
function lowerBound(values: readonly number[], least: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
