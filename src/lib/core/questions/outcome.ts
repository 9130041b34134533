import type { gradeTyped } from '../grading/index.ts';
import type { Question, Response } from '../types.ts';

/** How a text was graded. */
export type Grading = ReturnType<typeof gradeTyped>;

/** What an answer is worth. */
export interface Outcome {
	readonly right: boolean;
	/** From 0 to 1: of an order or of pairs a part may be right. */
	readonly credit: number;
	/** How what was typed was graded. */
	readonly typed?: Grading;
}

/** Grades a text against all that is accepted, in the language of the answer. */
export type GradeText = (
	answer: string,
	question: Extract<Question, { readonly accepted: readonly string[] }>,
) => Grading;

const all = (credit: number): Outcome => ({ right: credit === 1, credit });

/**
 * Kendall's τ of an order, from 0 (no better than chance, or worse) to 1: how many more pairs of items stand in their right
 * order than don't, of all pairs. What reads the same is the same, wherever it stands. Lapata (2006), Automatic Evaluation of
 * Information Ordering.
 */
export function orderCredit(
	items: readonly string[],
	answer: readonly number[],
	given: readonly number[],
): number {
	const wanted = answer.map((index) => items[index]);
	const free = wanted.map((text, place) => ({ text, place }));
	const places = given.map((index) => {
		const at = free.findIndex(({ text }) => text === items[index]);
		return at < 0 ? -1 : (free.splice(at, 1)[0]?.place ?? -1);
	});
	if (places.length !== wanted.length || places.includes(-1)) return 0;
	let [kept, total] = [0, 0];
	places.forEach((a, i) => {
		for (const b of places.slice(i + 1)) {
			total++;
			if (a < b) kept++;
		}
	});
	return total === 0 ? 1 : Math.max(0, (2 * kept - total) / total);
}

/** The share of pairs that are right. */
const pairCredit = (answer: readonly number[], given: readonly number[]): number =>
	answer.filter((partner, index) => given[index] === partner).length / answer.length;

/** Grades an answer by the form that it has; one of another form than the question asks for is wrong. */
export function gradeResponse(question: Question, response: Response, grade: GradeText): Outcome {
	if ('accepted' in question) {
		const typed = grade(typeof response === 'string' ? response : '', question);
		return { ...all(typed.verdict === 'right' ? 1 : 0), typed };
	}
	const given = Array.isArray(response) ? (response as readonly number[]) : [];
	if ('items' in question) {
		return all(
			orderCredit(
				question.items.map(({ text }) => text),
				question.answer,
				given,
			),
		);
	}
	if ('left' in question) return all(pairCredit(question.answer, given));
	return all(response === question.answer ? 1 : 0);
}

/** An answer as the log keeps it. */
export const encodeResponse = (response: Response): string =>
	Array.isArray(response) ? response.join(' ') : String(response);
