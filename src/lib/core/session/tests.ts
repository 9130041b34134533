import type { ArticleId, Review } from '../types.ts';

/** How a test went. */
export interface Try {
	readonly test: string;
	readonly article: ArticleId;
	/** Epoch milliseconds of the last answer. */
	readonly at: number;
	readonly right: number;
	readonly total: number;
}

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
				questions.set(question, (questions.get(question) ?? true) && grade > 1);
			}
			const right = [...questions.values()].filter(Boolean).length;
			const at = Math.max(...answers.map((answer) => answer.at));
			return { test, article: answers[0]?.article ?? '', at, right, total: questions.size };
		})
		.sort((a, b) => b.at - a.at);
}
