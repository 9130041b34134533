import { expect, it } from 'vitest';
import type { Review } from '../types.ts';
import { testId, triesLike, triesOf } from './tests.ts';

const answer = (
	test: string | undefined,
	question: string,
	grade: 1 | 2 | 3,
	at: number,
): Review => ({
	type: 'review',
	id: `e-${at}`,
	card: question,
	at,
	day: 1,
	offset: 0,
	grade,
	took: 1,
	question,
	article: 'a1',
	skill: 'detail',
	answer: '',
	...(test !== undefined && { test }),
});

it('tells the tests apart, the last first; a question counts once', () => {
	const reviews = [
		answer('one', 'q1', 3, 1),
		answer(undefined, 'q9', 3, 2),
		answer('one', 'q2', 1, 3),
		answer('two', 'q1', 3, 4),
		answer('two', 'pairs', 3, 5),
		answer('two', 'pairs', 1, 6),
	];
	expect(triesOf(reviews)).toEqual([
		{ test: 'two', article: 'a1', at: 6, right: 1, total: 2 },
		{ test: 'one', article: 'a1', at: 3, right: 1, total: 2 },
	]);
});

it('compares a test with finished ones of the same scope and length', () => {
	const [one, two, left, longer, other] = [
		testId('?article=a1', 1, 1),
		testId('?article=a1', 1, 5),
		testId('?article=a1', 2, 6),
		testId('?article=a1', 2, 7),
		testId('?article=a1&kind=vocabulary', 1, 8),
	] as const;
	const reviews = [
		answer(one, 'q1', 3, 1),
		answer(two, 'q1', 1, 5),
		answer(left, 'q1', 3, 6),
		answer(longer, 'q1', 3, 7),
		answer(longer, 'q2', 3, 8),
		answer(other, 'q1', 3, 9),
	];
	expect(triesLike(reviews, two).map(({ test }) => test)).toEqual([one]);
	expect(triesLike(reviews, left).map(({ test }) => test)).toEqual([longer]);
	expect(triesLike(reviews, other)).toEqual([]);
});

it('counts what was right in part as its verdict does: not right', () => {
	const partly = answer(testId('quiz', 1, 5), 'c1', 2, 9);
	expect(triesOf([partly])).toMatchObject([{ right: 0, total: 1 }]);
});
