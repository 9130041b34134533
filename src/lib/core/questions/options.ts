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
	/** How good a distractor a candidate is. */
	readonly score: (candidate: C) => number;
	/** A candidate as an option; nothing where it may not be one. */
	readonly optionOf: (candidate: C) => O | undefined;
	/** Whether two options may stand together. */
	readonly fit: (a: O, b: O) => boolean;
}

/**
 * The right option among the best distractors, in random order: every place is as likely as any other. Candidates are tried
 * from the best down, and each has to fit with all that were taken before it.
 */
export function drawOptions<C, O>(
	{ key, candidates, score, optionOf, fit }: Draw<C, O>,
	{ next, shuffle }: Random,
): O[] {
	const ranked = candidates
		.map((candidate) => ({ candidate, score: score(candidate) + CHANCE * next() }))
		.sort((a, b) => b.score - a.score);
	const chosen = [key];
	for (const { candidate } of ranked) {
		if (chosen.length === MAX_OPTIONS) break;
		const option = optionOf(candidate);
		if (option !== undefined && chosen.every((other) => fit(other, option))) chosen.push(option);
	}
	return shuffle(chosen);
}
