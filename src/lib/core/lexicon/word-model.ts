/**
 * Which word of one side of a bead stands for which of the other, by all beads together: IBM's Model 1 (Brown et al. 1993)
 * with a word that stands for nothing, run in either direction. What is known of a pair beforehand is its weight.
 */
export interface Cells {
	/** Numbers of the words of either side, equal for words of one key. */
	readonly from: readonly number[];
	readonly to: readonly number[];
	/** What speaks for `from[i]` and `to[j]` beforehand; 1 is nothing. */
	readonly weight: (i: number, j: number) => number;
}

const ROUNDS = 6;
/** The weight of the word that stands for nothing. */
const NOTHING = 0.5;
/** Counts that no pair was seen for: a word seen once proves little. */
const [UNSEEN, UNSEEN_FROM] = [0.01, 0.5];

/**
 * For each bead the probability that `to[j]` comes from `from[i]`, in row j, column i.
 *
 * @param sizes how many keys there are on either side
 */
export function pairWords(
	beads: readonly Cells[],
	sizes: { readonly from: number; readonly to: number },
): readonly (readonly Float64Array[])[] {
	const nothing = sizes.from;
	const pairOf = (source: number, target: number) => source * sizes.to + target;
	let known: ReadonlyMap<number, number> | undefined;
	let chances: Float64Array[][] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const counts = new Map<number, number>();
		const totals = new Float64Array(sizes.from + 1);
		const count = (source: number, target: number, chance: number) => {
			const pair = pairOf(source, target);
			counts.set(pair, (counts.get(pair) ?? 0) + chance);
			totals[source] = (totals[source] ?? 0) + chance;
		};
		const likelihood = (source: number, target: number) =>
			known ? (known.get(pairOf(source, target)) ?? 0) : 1;
		chances = beads.map(({ from, to, weight }) =>
			to.map((target, j) => {
				const row = Float64Array.from(
					from,
					(source, i) => weight(i, j) * likelihood(source, target),
				);
				const none = NOTHING * likelihood(nothing, target);
				const sum = row.reduce((a, b) => a + b, none);
				for (const [i, source] of from.entries()) {
					row[i] = (row[i] ?? 0) / sum;
					count(source, target, row[i] ?? 0);
				}
				count(nothing, target, none / sum);
				return row;
			}),
		);
		known = new Map(
			Array.from(counts, ([pair, seen]) => [
				pair,
				(seen + UNSEEN) / ((totals[Math.floor(pair / sizes.to)] ?? 0) + UNSEEN_FROM),
			]),
		);
	}
	return chances;
}
