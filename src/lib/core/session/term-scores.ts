import type { Question, TermId } from '../types.ts';
import { termsOf } from './card.ts';

/** How often a term was asked for the first time, and how often it was known then. */
export interface TermScore {
	readonly term: TermId;
	readonly right: number;
	readonly total: number;
}

/** A question that was answered, and the answer as the log keeps it. */
interface Answered {
	readonly question: Question;
	readonly right: boolean;
	readonly answer: string;
}

/** Of pairs each counts by itself. */
function isKnown({ question, right, answer }: Answered, index: number): boolean {
	if (!('terms' in question)) return right;
	return answer.split(' ')[index] === String(question.answer[index]);
}

/** The score of each term that was asked, in the order in which they were asked first. */
export function termScores(answers: readonly Answered[]): TermScore[] {
	const scores = new Map<TermId, TermScore>();
	for (const answered of answers) {
		for (const [index, term] of termsOf(answered.question).entries()) {
			const { right, total } = scores.get(term) ?? { right: 0, total: 0 };
			const known = isKnown(answered, index) ? 1 : 0;
			scores.set(term, { term, right: right + known, total: total + 1 });
		}
	}
	return [...scores.values()];
}
