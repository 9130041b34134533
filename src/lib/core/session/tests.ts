import type { ArticleId, Review } from '../types.ts';

/** In a test nothing is tried twice: what is graded so was right in part, and the verdict on it is that it isn't right. */
const HARD = 2;

/** How a test went. */
export interface Try {
	readonly test: string;
	readonly article: ArticleId;
	/** Epoch milliseconds of the last answer. */
	readonly at: number;
	readonly right: number;
	/** How many questions were answered. */
	readonly total: number;
}

/**
 * What the answers of a test have in common: what it asked for, how many questions it had, and when it began.
 *
 * @param scope what was to be tested, such as the address of the quiz: tests of one scope and length can be compared
 * @param at epoch milliseconds
 */
export const testId = (scope: string, total: number, at: number): string =>
	`${scope}#${total}@${at}`;

const sortOf = (test: string): string => test.slice(0, test.lastIndexOf('@'));

/** How many questions a test has, finished or not. */
const plannedIn = (test: string): number => Number(/#(\d+)$/u.exec(sortOf(test))?.[1] ?? NaN);

/** The finished tests that a test can be compared with, the last first: of as many questions about the same. */
export const triesLike = (reviews: readonly Review[], test: string): Try[] =>
	triesOf(reviews).filter(
		(one) =>
			one.test !== test && sortOf(one.test) === sortOf(test) && one.total === plannedIn(one.test),
	);

/**
 * The tests that were taken, the last first. A question counts once, however many cards it asks: pairs are right if all are.
 *
 * @param reviews live ones: see `liveReviews`
 */
export function triesOf(reviews: readonly Review[]): Try[] {
	const tests = new Map<string, Review[]>();
	for (const review of reviews) {
		if (review.test === undefined) continue;
		const own = tests.get(review.test);
		if (own) own.push(review);
		else tests.set(review.test, [review]);
	}
	return [...tests]
		.map(([test, answers]) => {
			const questions = new Map<string, boolean>();
			for (const { question, grade } of answers) {
				questions.set(question, (questions.get(question) ?? true) && grade > HARD);
			}
			const right = [...questions.values()].filter(Boolean).length;
			const at = Math.max(...answers.map((answer) => answer.at));
			return { test, article: answers[0]?.article ?? '', at, right, total: questions.size };
		})
		.sort((a, b) => b.at - a.at);
}
