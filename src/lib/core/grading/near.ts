import type { Lang } from '../types.ts';
import { gradeTyped } from './grade.ts';
import { fit, type Graded } from './graded.ts';

/** What a question wants to be typed. */
export interface Wanted {
	readonly lang: Lang;
	/** All that is right, the first to be shown. */
	readonly accepted: readonly string[];
	/** What means the right thing and isn't the word, or the form, that is wanted. */
	readonly near?: readonly string[] | undefined;
}

/**
 * Grades an answer as `gradeTyped` does, but for one that is near: it is neither right nor, though it be another known word, a
 * mistake: almost right, and what is wanted is the first accepted answer.
 *
 * @param known the words that the collision guard protects
 */
export function gradeWithNear(
	answer: string,
	{ lang, accepted, near = [] }: Wanted,
	known: Iterable<string>,
): Graded {
	const graded = gradeTyped(answer, accepted, { lang, known });
	if (graded.verdict === 'right' || near.length === 0) return graded;
	if (gradeTyped(answer, near, { lang, known }).verdict !== 'right') return graded;
	return { ...fit('almost', 'wrong', [{ rule: 'near' }]), expected: accepted[0] ?? '' };
}
