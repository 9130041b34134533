import { createRandom } from '#lib/core/random.ts';

/** Sentences that translate each other; a side may be empty. */
export interface Pair {
	readonly ar: string;
	readonly en: string;
}

/** A text to align, and the pairs that it should come apart into. */
export interface Sample {
	readonly text: string;
	readonly pairs: readonly Pair[];
}

/** Shares of what is made hard, as in the development texts. */
const MERGED = 0.28;
const MISSING = 0.06;
/** Sentences of a paragraph, on the average; each side is cut into paragraphs by itself. */
const PARAGRAPH = 3;

/** Two sentences as one: the first one's full stop becomes the mark between its clauses. */
const joined = (first: string, second: string, mark: string): string =>
	`${first.replace(/[.!?؟]["”»]*$/u, '')}${mark} ${second}`;

/**
 * A text made hard from pairs of sentences: sentences joined on one side, sentences missing, paragraphs that don't
 * correspond. The same seed makes the same text.
 */
export function hardText(from: readonly Pair[], seed: number): Sample {
	const random = createRandom(`hard ${seed}`);
	const start = random.int(from.length);
	const given = [...from.slice(start), ...from.slice(0, start)];
	const pairs: Pair[] = [];
	const sides: Record<'ar' | 'en', string[]> = { ar: [], en: [] };
	while (given.length > 0) {
		const [one, two] = given;
		if (!one) break;
		const dice = random.next();
		if (dice < MERGED && two) {
			given.splice(0, 2);
			const arabicJoins = dice < MERGED * 0.75;
			const ar = arabicJoins ? [joined(one.ar, two.ar, '،')] : [one.ar, two.ar];
			const en = arabicJoins ? [one.en, two.en] : [joined(one.en, two.en, ';')];
			sides.ar.push(...ar);
			sides.en.push(...en);
			pairs.push({ ar: ar.join(' '), en: en.join(' ') });
			continue;
		}
		given.splice(0, 1);
		const gone = dice > 1 - MISSING ? (random.int(2) === 0 ? 'ar' : 'en') : undefined;
		const pair = { ar: gone === 'ar' ? '' : one.ar, en: gone === 'en' ? '' : one.en };
		if (pair.ar) sides.ar.push(pair.ar);
		if (pair.en) sides.en.push(pair.en);
		pairs.push(pair);
	}
	const paragraphs = (sentences: readonly string[]) =>
		sentences.reduce((text, sentence) => {
			if (text === '') return sentence;
			return `${text}${random.int(PARAGRAPH) === 0 ? '\n' : ' '}${sentence}`;
		}, '');
	return { text: `${paragraphs(sides.ar)}\n\n${paragraphs(sides.en)}\n`, pairs };
}

/** Beads stated with a confidence from `from` on, up to the next row's: how many there were, and how many were right. */
export interface Bucket {
	readonly set: string;
	readonly from: number;
	readonly beads: number;
	readonly right: number;
}

export const BOUNDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98];

/** Counts by confidence. */
export const bucketsOf = (
	set: string,
	stated: readonly { readonly confidence: number; readonly right: boolean }[],
): Bucket[] =>
	BOUNDS.map((from, k) => {
		const to = BOUNDS[k + 1] ?? Infinity;
		const within = stated.filter(({ confidence }) => confidence >= from && confidence < to);
		return { set, from, beads: within.length, right: within.filter(({ right }) => right).length };
	});

export interface Worth {
	/** Of all beads: the share that is stated ≥ .9. */
	readonly reach: number;
	/** Of these: the share that is right. */
	readonly right: number;
}

export function worthOf(buckets: readonly Bucket[]): Worth {
	const sum = (some: readonly Bucket[], what: 'beads' | 'right') =>
		some.reduce((total, bucket) => total + bucket[what], 0);
	const sure = buckets.filter(({ from }) => from >= 0.9);
	return {
		reach: sum(sure, 'beads') / sum(buckets, 'beads'),
		right: sum(sure, 'right') / sum(sure, 'beads'),
	};
}

export const toTsv = (buckets: readonly Bucket[]): string =>
	['set\tconfidence from\tbeads\tright']
		.concat(buckets.map(({ set, from, beads, right }) => [set, from, beads, right].join('\t')))
		.join('\n') + '\n';

export const fromTsv = (text: string): Bucket[] =>
	text
		.trim()
		.split('\n')
		.slice(1)
		.map((row) => row.split('\t'))
		.map(([set = '', ...numbers]) => {
			const [from = 0, beads = 0, right = 0] = numbers.map(Number);
			return { set, from, beads, right };
		});
