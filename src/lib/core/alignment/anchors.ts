import type { Clue, Clues } from './clues.ts';

/** Two units that translate each other beyond doubt: an Arabic and an English index. */
export interface Anchor {
	readonly ar: number;
	readonly en: number;
}

/** A clue that stands in more units than this on either side says too little of where it belongs. */
const RARE = 4;

/**
 * The chain of pairs, ascending on both sides, that shares the most rare clues. Rare clues stand out without any
 * alignment, so the chain finds the course of a long text in time linear in its length (times a logarithm); the method of
 * anchors of Simard, Foster and Isabelle, "Using Cognates to Align Sentences in Bilingual Corpora" (TMI 1992).
 */
export function findAnchors(clues: Clues): Anchor[] {
	const pairs = candidates(clues);
	// The heaviest chain that ends at each pair, by dynamic programme over the best chains that end left of a column.
	const best = new PrefixMaximum(clues.en.length + 1);
	const weight: number[] = [];
	const previous: number[] = [];
	for (let from = 0, to = 0; from < pairs.length; from = to) {
		// Pairs of one Arabic unit can't follow each other: look all of them up before any is entered.
		while (to < pairs.length && pairs[to]?.ar === pairs[from]?.ar) {
			const pair = pairs[to];
			if (pair === undefined) break;
			const [before, at] = best.below(pair.en);
			weight[to] = before + pair.weight;
			previous[to] = at;
			to++;
		}
		for (let k = from; k < to; k++) best.raise(pairs[k]?.en ?? 0, weight[k] ?? 0, k);
	}
	const chain: Anchor[] = [];
	for (let [, at] = best.below(clues.en.length); at >= 0; at = previous[at] ?? -1) {
		const pair = pairs[at];
		if (pair !== undefined) chain.push({ ar: pair.ar, en: pair.en });
	}
	return chain.reverse();
}

interface Pair extends Anchor {
	readonly weight: number;
}

/** A pair is a candidate from here on: one clue that no other unit has, and one that a second has. */
const ENOUGH = 1.5;

/** Pairs of units that share enough rare clues, by Arabic and then English index. */
function candidates(clues: Clues): Pair[] {
	const uses = new Map<Clue, number>();
	for (const own of clues.ar) for (const clue of own) uses.set(clue, (uses.get(clue) ?? 0) + 1);
	return clues.ar.flatMap((own, ar) => {
		const shared = new Map<number, number>();
		for (const clue of own) {
			const spread = Math.max(clue.hits.length, uses.get(clue) ?? 0);
			if (spread > RARE) continue;
			for (const en of clue.hits) shared.set(en, (shared.get(en) ?? 0) + 1 / spread);
		}
		return [...shared]
			.filter(([, weight]) => weight >= ENOUGH)
			.map(([en, weight]) => ({ ar, en, weight }))
			.sort((a, b) => a.en - b.en);
	});
}

/** Fenwick tree of maxima: the greatest value entered below a position, and what it was entered for. */
class PrefixMaximum {
	private readonly values: Float64Array;
	private readonly labels: Int32Array;

	constructor(size: number) {
		this.values = new Float64Array(size + 1);
		this.labels = new Int32Array(size + 1).fill(-1);
	}

	raise(position: number, value: number, label: number): void {
		for (let k = position + 1; k < this.values.length; k += k & -k) {
			if (value > (this.values[k] ?? 0)) {
				this.values[k] = value;
				this.labels[k] = label;
			}
		}
	}

	/** Greatest value at positions less than `position`, and its label; 0 and −1 where there is none. */
	below(position: number): [value: number, label: number] {
		let value = 0;
		let label = -1;
		for (let k = position; k > 0; k -= k & -k) {
			if ((this.values[k] ?? 0) > value) {
				value = this.values[k] ?? 0;
				label = this.labels[k] ?? -1;
			}
		}
		return [value, label];
	}
}
