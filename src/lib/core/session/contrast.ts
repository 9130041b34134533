import { contentId } from '../id.ts';
import type { Question, QuestionId } from '../types.ts';

/** After how many others a pair that was confused is asked the other way round. */
export const CONTRAST_AFTER = 5;

/**
 * The question that asks for the word that was chosen wrongly, among the same options: whoever took صراع for what is صداع
 * is asked for that one later. Its options are as far apart in meaning for the other key as they were for the first, since
 * each was held against each.
 *
 * @param chosen the index of the option that was chosen
 * @param questionOf a question of the pack: the chosen word is asked as it would be without the mistake
 * @returns undefined of a right answer, of a word that isn't asked, and of kinds whose prompt isn't a word
 */
export function contrastOf(
	question: Question,
	chosen: number,
	questionOf: (id: QuestionId) => Question | undefined,
): Question | undefined {
	if (question.kind !== 'meaning' && question.kind !== 'term') return undefined;
	const other = question.optionTerms[chosen];
	if (other === undefined || chosen === question.answer) return undefined;
	const own = questionOf(contentId('q', question.kind, question.study, other));
	if (own?.kind !== question.kind) return undefined;
	return { ...question, id: own.id, term: other, prompt: own.prompt, answer: chosen };
}
