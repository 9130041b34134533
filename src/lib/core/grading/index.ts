import type { Lang } from '../types.ts';

export const TIERS = ['exact', 'vowels', 'spelling', 'article', 'slip', 'wrong'] as const;

export interface Grading {
	readonly verdict: 'right' | 'almost' | 'wrong';
	readonly tier: (typeof TIERS)[number];
	readonly expected: string;
}

export function gradeTyped(
	answer: string,
	accepted: string[],
	_: { lang: Lang; known: Iterable<string> },
): Grading {
	const expected = accepted.find((text) => text === answer.trim());
	return expected === undefined
		? { verdict: 'wrong', tier: 'wrong', expected: accepted[0] ?? '' }
		: { verdict: 'right', tier: 'exact', expected };
}
