import { contentId } from '../id.ts';
import type { Question, QuestionId, TermId } from '../types.ts';

/** After how many others a pair that was confused is asked the other way round. */
export const CONTRAST_AFTER = 5;

/**
 * The question that asks for the word that was chosen wrongly, among the same options: whoever took صراع for what is صداع
 * is asked for that one later. Its options are as far apart in meaning for the other key as they were for the first, since
 * each was held against each.
 *
 * @param chosen the index of the option that was chosen
 * @param questionOf a question of the pack: the chosen word is asked as it would be without the mistake
 * @param lemmaOf the Arabic of a word that the pack doesn't ask, which can be asked by that all the same
 * @returns undefined of a right answer, of a word that can't be asked, and of kinds whose prompt isn't a word
 */
export function contrastOf(
	question: Question,
	chosen: number,
	questionOf: (id: QuestionId) => Question | undefined,
	lemmaOf: (id: TermId) => string | undefined = () => undefined,
): Question | undefined {
	if (question.kind !== 'meaning' && question.kind !== 'term') return undefined;
	const other = question.optionTerms[chosen];
	if (other === undefined || chosen === question.answer) return undefined;
	const id = contentId('q', question.kind, question.study, other);
	const own = questionOf(id);
	if (own?.kind === question.kind) {
		const { prompt, evidence } = own;
		return { ...question, id, term: other, prompt, evidence, answer: chosen };
	}
	const { lang } = question.prompt;
	const text = lang === 'ar' ? lemmaOf(other) : undefined;
	if (text === undefined) return undefined;
	// Never the sentence of the other word.
	return { ...question, id, term: other, prompt: { lang, text }, evidence: [], answer: chosen };
}
