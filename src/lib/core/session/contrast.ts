import { contentId } from '../id.ts';
import type { BeadId, Question, TermId } from '../types.ts';

/** After how many others a pair that was confused is asked the other way round. */
export const CONTRAST_AFTER = 5;

/**
 * The question that asks for the word that was chosen wrongly, among the same options: whoever took صراع for what is صداع
 * is asked for that one later. Its options are as far apart in meaning for the other key as they were for the first, since
 * each was held against each.
 *
 * @param chosen the index of the option that was chosen
 * @param textOf a term as it stands in a language
 * @param evidenceOf the beads that have a term, where the article has it at all
 * @returns undefined of a right answer, and of kinds whose prompt isn't a word
 */
export function contrastOf(
	question: Question,
	chosen: number,
	textOf: (id: TermId, lang: 'ar' | 'en') => string | undefined,
	evidenceOf: (id: TermId) => readonly BeadId[],
): Question | undefined {
	if (question.kind !== 'meaning' && question.kind !== 'term') return undefined;
	const other = question.optionTerms[chosen];
	if (other === undefined || chosen === question.answer) return undefined;
	const text = textOf(other, question.prompt.lang);
	if (text === undefined) return undefined;
	return {
		...question,
		id: contentId('q', question.kind, question.study, other),
		term: other,
		prompt: { lang: question.prompt.lang, text },
		evidence: evidenceOf(other),
		answer: chosen,
	};
}
