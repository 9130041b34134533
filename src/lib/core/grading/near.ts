import type { Lang } from '../types.ts';
import { gradeTyped } from './grade.ts';
import { fit, type Graded, type Reason } from './graded.ts';

/** What a question wants to be typed. */
export interface Wanted {
	readonly lang: Lang;
	/** All that is right, the first to be shown. */
	readonly accepted: readonly string[];
	/** What means the right thing and isn't the word, or the form, that is wanted. */
	readonly near?: readonly string[] | undefined;
	/** What sort of question it is. */
	readonly kind?: string | undefined;
}

/** In a sentence the Arabic article is grammar: one too many or too few, which is right of a headword, is almost. */
function inSentence({ expected, ...graded }: Graded): Graded {
	if (graded.verdict !== 'right' || graded.tier !== 'article') return { ...graded, expected };
	const reasons = (graded.note ?? []).map((reason): Reason =>
		reason.rule === 'article' ? { ...reason, rule: 'sentence-article' } : reason,
	);
	return { ...fit('almost', 'article', reasons), expected };
}

/**
 * Grades an answer as `gradeTyped` does, but for one that is near: it is neither right nor, though it be another known word, a
 * mistake: almost right, and what is wanted is the first accepted answer.
 *
 * @param known the words that the collision guard protects
 */
export function gradeWithNear(
	answer: string,
	{ lang, accepted, near = [], kind }: Wanted,
	known: Iterable<string>,
): Graded {
	const plain = gradeTyped(answer, accepted, { lang, known });
	const graded = lang === 'ar' && kind === 'type-cloze' ? inSentence(plain) : plain;
	if (plain.verdict === 'right' || near.length === 0) return graded;
	if (gradeTyped(answer, near, { lang, known }).verdict !== 'right') return graded;
	return { ...fit('almost', 'wrong', [{ rule: 'near' }]), expected: accepted[0] ?? '' };
}
