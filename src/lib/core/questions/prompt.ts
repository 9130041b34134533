import type { Lang, Phrase, Question } from '../types.ts';

/** The sign for a gap in a line of text. */
const GAP = ' … ';

/** What may be heard of a question: of sentences to be put in order none before they are, for their order is the answer. */
export const heardOf = (
	question: Question,
	wording: Lang,
	isAnswered: boolean,
): Phrase | undefined =>
	question.kind === 'order' && !isAnswered ? undefined : promptOf(question, wording);

/**
 * What a question asks about, as one line: to list it by.
 *
 * @param wording the language of authored questions
 */
export function promptOf(question: Question, wording: Lang): Phrase {
	if ('why' in question) return { lang: wording, text: question.prompt[wording] };
	if ('left' in question) {
		const text = question.left
			.map((phrase) => phrase.text)
			.join(question.study === 'ar' ? '، ' : ', ');
		return { lang: question.study, text };
	}
	if (question.kind === 'rebuild') return question.hint;
	if ('items' in question) {
		const text = question.answer.map((index) => question.items[index]?.text ?? '').join(' ');
		return { lang: question.study, text };
	}
	const { prompt } = question;
	if ('text' in prompt) return prompt;
	return {
		lang: prompt.lang,
		text: `${prompt.before}${GAP}${prompt.after}`.replace(/\s+/gu, ' ').trim(),
	};
}
