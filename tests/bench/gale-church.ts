import { lengthCost } from '../../src/lib/core/alignment/length.ts';

/** Numbers of Arabic and English sentences of a bead, with −log of how often there are such: Gale and Church, table 5. */
const SHAPES = [
	[1, 1, -Math.log(0.89)],
	[1, 0, -Math.log(0.005)],
	[0, 1, -Math.log(0.005)],
	[2, 1, -Math.log(0.0445)],
	[1, 2, -Math.log(0.0445)],
	[2, 2, -Math.log(0.011)],
] as const;

/** Sentences that the course may stray from the diagonal. */
const BAND = 100;

/**
 * The reference: "A Program for Aligning Sentences in Bilingual Corpora" (1993) by length alone, over the whole text.
 *
 * @returns beads as indices of sentences, in order
 */
export function galeChurch(
	ar: readonly string[],
	en: readonly string[],
): { ar: number[]; en: number[] }[] {
	const arSums = lengthSums(ar);
	const enSums = lengthSums(en);
	const ratio = (enSums.at(-1) ?? 1) / (arSums.at(-1) ?? 1);
	const width = 2 * BAND + 1;
	const offset = (i: number) => Math.round((i * en.length) / ar.length) - BAND;
	const at = (i: number, j: number) => {
		const column = j - offset(i);
		return column < 0 || column >= width ? -1 : i * width + column;
	};
	const cost = new Float64Array((ar.length + 1) * width).fill(Infinity);
	const shape = new Int8Array(cost.length).fill(-1);
	cost[at(0, 0)] = 0;
	for (let i = 0; i <= ar.length; i++) {
		for (let j = Math.max(0, offset(i)); j <= Math.min(en.length, offset(i) + width - 1); j++) {
			SHAPES.forEach(([n, m, prior], k) => {
				const from = i < n || j < m ? -1 : at(i - n, j - m);
				if (from < 0) return;
				const arLength = (arSums[i] ?? 0) - (arSums[i - n] ?? 0);
				const enLength = (enSums[j] ?? 0) - (enSums[j - m] ?? 0);
				const length = n === 0 || m === 0 ? 0 : lengthCost(arLength, enLength, ratio);
				const total = (cost[from] ?? Infinity) + prior + length;
				if (total >= (cost[at(i, j)] ?? Infinity)) return;
				cost[at(i, j)] = total;
				shape[at(i, j)] = k;
			});
		}
	}
	const beads: { ar: number[]; en: number[] }[] = [];
	for (let i = ar.length, j = en.length; i > 0 || j > 0;) {
		const bead = SHAPES[shape[at(i, j)] ?? -1];
		if (!bead) throw new Error('The band is too narrow.');
		const [n, m] = bead;
		beads.push({
			ar: Array.from({ length: n }, (_, k) => i - n + k),
			en: Array.from({ length: m }, (_, k) => j - m + k),
		});
		i -= n;
		j -= m;
	}
	return beads.reverse();
}

/** Characters before each sentence. */
function lengthSums(sentences: readonly string[]): Float64Array {
	const sums = new Float64Array(sentences.length + 1);
	sentences.forEach((text, k) => (sums[k + 1] = (sums[k] ?? 0) + text.length));
	return sums;
}
