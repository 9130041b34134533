import type { CardTerm } from '../reader/card.ts';
import type { Question, Response, TermId } from '#lib/core/types.ts';

/** A word and what it meant in a question. */
export interface Behind extends CardTerm {
	readonly meaning: string;
}

/** The words behind a question and its answer and, after a miss, behind what was chosen. */
function termsBehind(question: Question, response: Response, right: boolean): TermId[] {
	if ('terms' in question) return right ? [] : [...question.terms];
	if (!('term' in question)) return [];
	if (!('optionTerms' in question)) return [question.term];
	const { term, optionTerms, answer } = question;
	const options = [answer, ...(right ? [] : [Number(response)])].map((at) => optionTerms[at]);
	return [term, ...options.filter((id) => id !== undefined)];
}

/** What a term meant in the question, where its English stood there: no card says something else than the option did. */
function meaningShown(question: Question, id: TermId): string | undefined {
	if (question.kind !== 'meaning' && question.kind !== 'term' && question.kind !== 'listen')
		return undefined;
	const { term, prompt, options, optionTerms } = question;
	const option = options[optionTerms.indexOf(id)];
	return [option, id === term ? prompt : undefined].find((one) => one?.lang === 'en')?.text;
}

/** Those words, each once, with the meaning that was shown: of a distractor, why it isn't right. */
export const wordsBehind = (
	question: Question,
	response: Response,
	right: boolean,
	termOf: (id: TermId) => CardTerm | undefined,
): Behind[] =>
	[...new Set(termsBehind(question, response, right))]
		.map((id) => termOf(id))
		.filter((term) => term !== undefined)
		.map((term) => ({
			...term,
			meaning: meaningShown(question, term.id) ?? term.gloss ?? term.en[0] ?? '',
		}));
