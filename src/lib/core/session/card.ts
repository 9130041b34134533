import { vocabularyCard } from '../scheduling/card.ts';
import type { CardId, Lang, Question, TermId } from '../types.ts';

const other = (lang: Lang): Lang => (lang === 'ar' ? 'en' : 'ar');

/**
 * The card that an answer to this question is a review of. Term → meaning goes from the studied language, meaning → term
 * and the cloze towards it; choosing is recognition. A comprehension question is its own card.
 */
export function cardOf(question: Question): CardId {
	switch (question.kind) {
		case 'meaning':
			return vocabularyCard(question.term, question.study, other(question.study), 'recognise');
		case 'term':
		case 'cloze':
			return vocabularyCard(question.term, other(question.study), question.study, 'recognise');
		default:
			return question.id;
	}
}

/**
 * The cards by which a term is asked of those who study a language, the first step first: recognising its meaning, then
 * finding the term. Every vocabulary question is a review of one of them.
 */
export const cardsOf = (term: TermId, study: Lang): readonly [CardId, CardId] => [
	vocabularyCard(term, study, other(study), 'recognise'),
	vocabularyCard(term, other(study), study, 'recognise'),
];

/** Whether the question is about a term rather than about what the text says. */
export const isVocabulary = (question: Question): question is Extract<Question, { term: string }> =>
	'term' in question;
