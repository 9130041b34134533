import { expect, it } from 'vitest';
import type { MatchQuestion, Question } from '../types.ts';
import { termScores } from './term-scores.ts';

const phrase = (text: string) => ({ lang: 'ar' as const, text });
const pairs: MatchQuestion = {
	id: 'q1',
	kind: 'match',
	skill: 'vocabulary',
	study: 'ar',
	terms: ['t1', 't2', 't3'],
	left: ['أ', 'ب', 'ج'].map(phrase),
	right: ['1', '2', '3'].map(phrase),
	answer: [2, 0, 1],
	evidence: ['b1'],
};
const about = (id: string, term?: string) =>
	({ id, kind: term === undefined ? 'order' : 'meaning', term }) as unknown as Question;

it('counts each pair by itself, and one term of several questions together', () => {
	const single = { ...about('q2', 't2') };
	expect(
		termScores([
			{ question: pairs, right: false, answer: '2 1 0' },
			{ question: single, right: true, answer: '0' },
		]),
	).toEqual([
		{ term: 't1', right: 1, total: 1 },
		{ term: 't2', right: 1, total: 2 },
		{ term: 't3', right: 0, total: 1 },
	]);
});

it('has none of a question about the text', () => {
	const { term: _, ...text } = about('q3') as Question & { term?: string };
	expect(termScores([{ question: text as Question, right: true, answer: '0 1' }])).toEqual([]);
});
