import { bestFirst } from '../best-first.ts';
import type { Random } from '../random.ts';

/** Fewer options than this are guessed too well. */
export const MIN_OPTIONS = 3;
/** One right answer and as many wrong ones as are found, up to this many in all. */
export const MAX_OPTIONS = 4;

/** How much chance weighs against the score, so that another seed brings other distractors. */
const CHANCE = 2;

interface Draw<C, O> {
	/** The right option. */
	readonly key: O;
	readonly candidates: readonly C[];
	/** How good a distractor a candidate is; or that of each, in their order. */
	readonly score: ((candidate: C) => number) | ArrayLike<number>;
	/** A candidate as an option; nothing where it may not be one. */
	readonly optionOf: (candidate: C) => O | undefined;
	/** Whether two options may stand together. */
	readonly fit: (a: O, b: O) => boolean;
	/** How long an option is; where it is given, the key is the longest or the shortest as often as any other. */
	readonly lengthOf?: (option: O) => number;
	/** How many distractors are to be longer than the key, rather than as many as chance says. */
	readonly longer?: number | undefined;
}

/**
 * How many distractors may be longer than the key and how many shorter: drawn, so that "take the longest" is no better
 * a guess than any. What is as long as the key may be either.
 */
function quotasFor(own: number, longer: number) {
	const left = { longer, shorter: MAX_OPTIONS - 1 - longer };
	return {
		/** Takes a place for an option of that length, if one is left. */
		take(length: number): boolean {
			const side =
				length > own
					? 'longer'
					: length < own
						? 'shorter'
						: left.longer > left.shorter
							? 'longer'
							: 'shorter';
			if (left[side] === 0) return false;
			left[side]--;
			return true;
		},
	};
}

/**
 * The right option among the best distractors, in random order: every place is as likely as any other. Candidates are tried
 * from the best down, and each has to fit with all that were taken before it; first such as give the key the rank by
 * length that was drawn for it, then any.
 */
export function drawOptions<C, O>(
	{ key, candidates, score, optionOf, fit, lengthOf, longer }: Draw<C, O>,
	{ next, int, shuffle }: Random,
): O[] {
	const scores = new Float64Array(
		typeof score === 'function' ? candidates.map((one) => score(one)) : score,
	);
	for (let place = 0; place < scores.length; place++)
		scores[place] = (scores[place] as number) + CHANCE * next();
	const chosen = [key];
	const passedOver: O[] = [];
	const fits = (option: O) => chosen.every((other) => fit(other, option));
	const quotas = lengthOf && quotasFor(lengthOf(key), longer ?? int(MAX_OPTIONS));
	for (const place of bestFirst(scores)) {
		if (chosen.length === MAX_OPTIONS) break;
		const option = optionOf(candidates[place] as C);
		if (option === undefined || !fits(option)) continue;
		if (!lengthOf || quotas?.take(lengthOf(option)) === true) chosen.push(option);
		else passedOver.push(option);
	}
	for (const option of passedOver) {
		if (chosen.length < MAX_OPTIONS && fits(option)) chosen.push(option);
	}
	return shuffle(chosen);
}
