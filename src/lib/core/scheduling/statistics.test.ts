import { describe, expect, it } from 'vitest';
import { review, undo } from './log.fixture.ts';
import { liveReviews } from './log.ts';
import { newCard, type CardState } from './state.ts';
import { accuracy, forecast, sittings, tally, tallyBy } from './statistics.ts';

const MINUTE = 60_000;

it('counts right answers and time, an answer for three minutes at most', () => {
	const reviews = [
		review('q1', 100, 1, { took: 5000 }),
		review('q1', 100, 2, { took: 1000 }),
		review('q2', 100, 4, { took: 60 * MINUTE }),
	];
	expect(tally(reviews)).toEqual({ reviews: 3, right: 2, took: 6000 + 3 * MINUTE });
	expect(accuracy(tally(reviews))).toBeCloseTo(2 / 3);
	expect(accuracy(tally([]))).toBeUndefined();
});

it('leaves out what was taken back', () => {
	const slip = review('q1', 100, 1);
	expect(tally(liveReviews([slip, undo(slip), review('q1', 100, 3)]))).toMatchObject({
		reviews: 1,
		right: 1,
	});
});

it('sorts reviews by day, by skill and by article', () => {
	const reviews = [
		review('q1', 100, 3, { skill: 'gist', article: 'a1' }),
		review('q2', 100, 1, { skill: 'detail', article: 'a2' }),
		review('q3', 101, 3, { skill: 'gist', article: 'a2' }),
	];
	const counts = (key: 'day' | 'skill' | 'article') =>
		[...tallyBy(reviews, key)].map(([name, t]) => [name, t.right, t.reviews]);
	expect(counts('day')).toEqual([
		[100, 1, 2],
		[101, 1, 1],
	]);
	expect(counts('skill')).toEqual([
		['gist', 2, 2],
		['detail', 0, 1],
	]);
	expect(counts('article')).toEqual([
		['a1', 1, 1],
		['a2', 1, 2],
	]);
});

describe('sittings', () => {
	const answered = (at: number, took = 4000) => review('q1', 100, 3, { at, took });

	it('ends one after a pause of more than 30 minutes, not counting the time of an answer', () => {
		const start = 1000 * MINUTE;
		const second = start + 30 * MINUTE + 5000;
		const third = second + 30 * MINUTE + 4001;
		expect(sittings([answered(start), answered(second, 5000), answered(third)])).toEqual([
			{ start: third - 4000, end: third, reviews: 1, right: 1, took: 4000 },
			{ start: start - 4000, end: second, reviews: 2, right: 2, took: 9000 },
		]);
	});

	it('finds none in nothing', () => {
		expect(sittings([])).toEqual([]);
	});
});

it('forecasts the cards of each day, the overdue ones today', () => {
	const card = (id: string, more: Partial<CardState>): CardState => ({ ...newCard(id), ...more });
	const cards = [
		card('a', { due: 90 }),
		card('b', { due: 100 }),
		card('c', { due: 102 }),
		card('d', { due: 107 }),
		card('e', { due: 100, suspended: true }),
		newCard('f'),
	];
	expect(forecast(cards, 100, 7)).toEqual([2, 0, 1, 0, 0, 0, 0]);
	expect(forecast(cards, 100, 30)).toHaveLength(30);
});
