import { differenceOf, type Segment } from '#lib/core/grading/index.ts';
import { normalise } from '#lib/core/grading/normalise.ts';
import type { Lang } from '#lib/core/types.ts';

export interface DifferenceLines {
	/** The answer: its words are the same, wrong or extra. */
	readonly typed: readonly Segment[];
	/** What was expected, as it is vowelled: its words are the same or missing. */
	readonly expected: readonly Segment[];
}

/** An answer and what was expected, word by word, each as a line of its own. */
export function linesOf(answer: string, expected: string, lang: Lang): DifferenceLines {
	const segments = differenceOf(answer, expected, lang);
	const words = expected.split(/\s+/u).filter((word) => normalise(word) !== '');
	return {
		typed: segments.filter(({ state }) => state !== 'missing'),
		expected: segments
			.filter(({ state }) => state === 'same' || state === 'missing')
			.map(({ state, text }, i) => ({ state, text: words[i] ?? text })),
	};
}

/**
 * The answer alone, for a hint: which of its words are to be looked at again. Where no word differs (a shadda is missing), a
 * single word is the one.
 */
export function hintLine(answer: string, expected: string, lang: Lang): readonly Segment[] {
	const { typed } = linesOf(answer, expected, lang);
	const [only, second] = typed;
	return only && !second ? [{ ...only, state: 'wrong' }] : typed;
}
