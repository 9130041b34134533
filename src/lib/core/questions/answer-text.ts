import {
	SWAP_VERDICTS,
	VERDICTS,
	type ClaimVerdict,
	type Lang,
	type Phrase,
	type Question,
} from '../types.ts';

/** An answer in words, or the verdict that it is. */
export type AnswerText = Phrase | { readonly verdict: ClaimVerdict };

const joined = (phrases: readonly (Phrase | undefined)[], lang: Lang, between: string): Phrase => ({
	lang,
	text: phrases.map((phrase) => phrase?.text ?? '…').join(between),
});

/** What stands for an option, an order or pairs; undefined of an answer that isn't one of the question's. */
function wordsOf(
	question: Question,
	indices: readonly number[],
	wording: Lang,
): AnswerText | undefined {
	const [index = -1] = indices;
	if (question.kind === 'claim' || question.kind === 'swap') {
		const verdict = (question.kind === 'claim' ? VERDICTS : SWAP_VERDICTS)[index];
		return verdict && { verdict };
	}
	if (question.kind === 'choice') {
		const option = question.options[index];
		return option && { lang: wording, text: option[wording] };
	}
	if ('options' in question) return question.options[index];
	if ('items' in question) {
		const between = question.kind === 'order' ? ' / ' : ' ';
		return joined(
			indices.map((i) => question.items[i]),
			question.study,
			between,
		);
	}
	if ('left' in question) {
		const text = question.left
			.map(({ text }, i) => `${text} – ${question.right[indices[i] ?? -1]?.text ?? '…'}`)
			.join('; ');
		return { lang: question.study, text };
	}
	return undefined;
}

/** The right answer in words. */
export function rightText(question: Question, wording: Lang): AnswerText | undefined {
	if ('accepted' in question) return { lang: question.lang, text: question.accepted[0] ?? '' };
	const indices = typeof question.answer === 'number' ? [question.answer] : question.answer;
	return wordsOf(question, indices, wording);
}

/**
 * What was answered, in words.
 *
 * @param answer as the log has it: see `encodeResponse`
 */
export function answerText(
	question: Question,
	answer: string,
	wording: Lang,
): AnswerText | undefined {
	if ('accepted' in question) return { lang: question.lang, text: answer };
	return wordsOf(question, answer.split(' ').map(Number), wording);
}
