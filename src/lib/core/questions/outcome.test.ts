import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Question } from '../types.ts';
import { encodeResponse, gradeResponse, orderCredit } from './outcome.ts';

const frame = { id: 'q', skill: 'structure', study: 'ar', evidence: ['b'] } as const;
const items = ['a', 'b', 'c', 'd'].map((text) => ({ lang: 'en', text }) as const);
const order: Question = { ...frame, kind: 'order', items, answer: [2, 0, 3, 1] };
const match: Question = {
	...frame,
	kind: 'match',
	terms: ['t1', 't2', 't3', 't4'],
	left: items,
	right: items,
	answer: [1, 0, 3, 2],
};
const swap: Question = { ...frame, kind: 'swap', prompt: { lang: 'en', text: '' }, answer: 1 };
const typed: Question = {
	...frame,
	kind: 'type-term',
	term: 't1',
	lang: 'en',
	prompt: { lang: 'ar', text: '' },
	accepted: ['war'],
};
const grade = (answer: string) =>
	({
		verdict: answer === 'war' ? 'right' : answer === 'wor' ? 'almost' : 'wrong',
		tier: 'exact',
		expected: 'war',
	}) as const;
const creditOf = (question: Question, response: Parameters<typeof gradeResponse>[1]) =>
	gradeResponse(question, response, grade).credit;

describe('gradeResponse', () => {
	it('takes the right option, and no other form of answer', () => {
		expect(gradeResponse(swap, 1, grade)).toEqual({ right: true, credit: 1 });
		expect(creditOf(swap, 0)).toBe(0);
		expect(creditOf(swap, '1')).toBe(0);
		expect(creditOf(order, 2)).toBe(0);
		expect(creditOf(typed, 1)).toBe(0);
	});
	it('gives an order and pairs a part', () => {
		expect(creditOf(order, [2, 0, 3, 1])).toBe(1);
		expect(creditOf(order, [0, 2, 3, 1])).toBeCloseTo(4 / 6);
		expect(creditOf(order, [1, 3, 0, 2])).toBe(0);
		expect(creditOf(match, [1, 0, 2, 3])).toBe(0.5);
		expect(gradeResponse(match, [1, 0, 3, 2], grade).right).toBe(true);
	});
	it('passes on how a text was graded; almost isn’t right', () => {
		expect(gradeResponse(typed, 'wor', grade)).toMatchObject({
			right: false,
			typed: { verdict: 'almost' },
		});
		expect(gradeResponse(typed, 'war', grade).right).toBe(true);
	});
});

describe('orderCredit', () => {
	it('is 1 for the right order, whichever of two equal items comes first, and never more', () => {
		expect(orderCredit(['the', 'a', 'the'], [0, 1, 2], [2, 1, 0])).toBe(1);
		fc.assert(
			fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (given) => {
				const credit = orderCredit([...'abcde'], [0, 1, 2, 3, 4], given);
				expect(credit).toBeGreaterThanOrEqual(0);
				expect(credit === 1).toBe(given.every((index, place) => index === place));
			}),
		);
	});
	it('is 0 for what isn’t an order of the items', () => {
		for (const given of [[], [0, 1], [0, 0, 1], [0, 1, 9]]) {
			expect(orderCredit(['a', 'b', 'c'], [0, 1, 2], given)).toBe(0);
		}
	});
});

it('writes every form of answer into the log', () => {
	expect([encodeResponse(2), encodeResponse('حرب'), encodeResponse([2, 0, 1])]).toEqual([
		'2',
		'حرب',
		'2 0 1',
	]);
});
