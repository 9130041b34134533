/** What learners say of their answers before the verdict, held against the verdicts. */
import { groupBy } from '../group-by.ts';
import {
	CONFIDENCES,
	UNDERSTANDINGS,
	type Confidence,
	type Review,
	type Understanding,
} from '../types.ts';

export interface Stated<Level extends string> {
	readonly level: Level;
	readonly right: number;
	readonly total: number;
}

/** So many answers say something. */
export const ENOUGH = 20;

/** What each confidence states: how often such an answer is right. A guess among four is right once in four. */
export const STATED: Readonly<Record<Confidence, number>> = {
	guess: 0.25,
	think: 0.65,
	sure: 0.95,
};

/** Less apart than this, what is said holds. */
const CLOSE = 0.1;

/** By answers: one to several pairs is a review of each. */
const apart = <Level extends string>(
	levels: readonly Level[],
	reviews: readonly Review[],
	levelOf: (review: Review) => Level | undefined,
): Stated<Level>[] =>
	levels.map((level) => {
		const answers = groupBy(
			reviews.filter((review) => levelOf(review) === level),
			({ question, at }) => `${question} ${at}`,
		);
		const right = [...answers.values()].filter((cards) => cards.every(isRight));
		return { level, right: right.length, total: answers.size };
	});

/** Right at once and as a whole: what was mended, or right in part, isn't what was stated. */
const isRight = ({ grade }: Review): boolean => grade > 2;

/** Right answers by how sure they were said to be. */
export const byConfidence = (reviews: readonly Review[]): Stated<Confidence>[] =>
	apart(CONFIDENCES, reviews, ({ confidence }) => confidence);

/** Right answers about sentences by how far these were said to be understood. */
export const byUnderstanding = (reviews: readonly Review[]): Stated<Understanding>[] =>
	apart(UNDERSTANDINGS, reviews, ({ said }) => said);

export type Calibration = 'few' | 'over' | 'under' | 'good';

/** Whether a learner is surer than right, or less sure: the mean of what was stated against the share that was right. */
export function calibration(stated: readonly Stated<Confidence>[]): Calibration {
	const total = stated.reduce((sum, one) => sum + one.total, 0);
	if (total < ENOUGH) return 'few';
	const expected = stated.reduce((sum, { level, total }) => sum + STATED[level] * total, 0) / total;
	const actual = stated.reduce((sum, { right }) => sum + right, 0) / total;
	if (Math.abs(expected - actual) < CLOSE) return 'good';
	return expected > actual ? 'over' : 'under';
}
