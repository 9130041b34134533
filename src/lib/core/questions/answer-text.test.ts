import { describe, expect, it } from 'vitest';
import type { Question } from '../types.ts';
import { answerText, rightText } from './answer-text.ts';
import { encodeResponse } from './outcome.ts';
import { context } from './questions.fixture.ts';
import { generateQuestions } from './registry.ts';

const frame = { id: 'q', skill: 'detail', study: 'en', evidence: ['b'] } as const;
const items = ['a', 'b', 'c'].map((text) => ({ lang: 'en', text }) as const);

describe('an answer in words', () => {
	it('is that of the right one, for every question there is', () => {
		for (const question of generateQuestions(context, 1)) {
			if ('accepted' in question) continue;
			const right = rightText(question, 'en');
			expect(right).toBeDefined();
			expect(answerText(question, encodeResponse(question.answer), 'en')).toEqual(right);
		}
	});

	it.each<[Question, string, unknown]>([
		[
			{ ...frame, kind: 'swap', prompt: { lang: 'en', text: '' }, answer: 1 },
			'0',
			{ verdict: 'true' },
		],
		[
			{ ...frame, kind: 'claim', prompt: { ar: '', en: '' }, answer: 1, why: { ar: '', en: '' } },
			'2',
			{ verdict: 'not-stated' },
		],
		[
			{ ...frame, kind: 'order', items, answer: [0, 1, 2] },
			'2 0 1',
			{ lang: 'en', text: 'c / a / b' },
		],
		[
			{
				...frame,
				kind: 'match',
				terms: ['1', '2', '3'],
				left: items,
				right: items,
				answer: [0, 1, 2],
			},
			'1 0 2',
			{ lang: 'en', text: 'a – b; b – a; c – c' },
		],
		[
			{
				...frame,
				kind: 'type-term',
				term: 't',
				lang: 'ar',
				prompt: { lang: 'en', text: '' },
				accepted: ['حَرْب'],
			},
			'حزب',
			{ lang: 'ar', text: 'حزب' },
		],
	])('%#', (question, answer, text) => {
		expect(answerText(question, answer, 'en')).toEqual(text);
	});

	it('of something else is none', () => {
		const question: Question = {
			...frame,
			kind: 'prove',
			prompt: items[0] ?? { lang: 'en', text: '' },
			options: items,
			answer: 0,
		};
		expect([answerText(question, '7', 'en'), answerText(question, '', 'en')]).toEqual([
			undefined,
			items[0],
		]);
	});
});
