import { expect, it } from 'vitest';
import type { Confidence, Grade, Review } from '../types.ts';
import { recordsOf, sureAndWrong } from './records.ts';

const review = (card: string, day: number, grade: Grade, confidence?: Confidence): Review => ({
	type: 'review',
	id: `e-${card}-${day}-${grade}`,
	card,
	at: day,
	day,
	offset: 0,
	grade,
	took: 1,
	question: card,
	article: 'a1',
	skill: 'detail',
	answer: '',
	...(confidence && { confidence }),
});

it('counts how often a card was asked, and answered right', () => {
	const records = recordsOf([review('a', 1, 1), review('a', 1, 2), review('b', 2, 3)]);
	expect([...records]).toEqual([
		['a', { asked: 2, right: 1 }],
		['b', { asked: 1, right: 1 }],
	]);
});

it('remembers a miss of one who was sure until a right answer on a later day', () => {
	const sure = (...reviews: Review[]) => sureAndWrong(reviews)('a');
	expect(sure(review('a', 1, 1, 'sure'))).toBe(true);
	expect(sure(review('a', 1, 1, 'guess'))).toBe(false);
	expect(sure(review('a', 1, 3, 'sure'))).toBe(false);
	expect(sure(review('b', 1, 1, 'sure'))).toBe(false);
	// The same day it is asked until it is right: that unlearns nothing.
	expect(sure(review('a', 1, 1, 'sure'), review('a', 1, 2, 'think'))).toBe(true);
	expect(sure(review('a', 1, 1, 'sure'), review('a', 2, 1, 'guess'))).toBe(true);
	expect(sure(review('a', 1, 1, 'sure'), review('a', 2, 3))).toBe(false);
	expect(sure(review('a', 1, 1, 'sure'), review('a', 2, 3), review('a', 3, 1, 'sure'))).toBe(true);
});
