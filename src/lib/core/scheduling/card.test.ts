import { expect, it } from 'vitest';
import { cardOfTerm, parseCard, siblingGroup, vocabularyCard } from './card.ts';

it('takes apart what it puts together', () => {
	const card = vocabularyCard('t0123456789abcdef', 'ar', 'en', 'recall');
	expect(card).toBe('t0123456789abcdef:ar-en:recall');
	expect(parseCard(card)).toEqual({
		kind: 'term',
		term: 't0123456789abcdef',
		from: 'ar',
		to: 'en',
		mode: 'recall',
	});
});

it('takes anything else for a question', () => {
	expect(parseCard('q0123456789abcdef')).toEqual({
		kind: 'question',
		question: 'q0123456789abcdef',
	});
	expect(parseCard('t1:ar-fr:recall')).toEqual({ kind: 'question', question: 't1:ar-fr:recall' });
});

it('makes siblings of the cards of a term, and of nothing else', () => {
	expect(siblingGroup('t1:ar-en:recognise')).toBe(siblingGroup('t1:en-ar:recall'));
	expect(siblingGroup('t1:ar-en:recognise')).not.toBe(siblingGroup('t2:ar-en:recognise'));
	expect(siblingGroup('q1')).not.toBe(siblingGroup('q2'));
});

it('finds a history under a former id, and prefers the present one', () => {
	const term = { id: 't2', was: ['t1', 't0'] };
	const under = (...ids: string[]) =>
		cardOfTerm(term, 'ar', 'en', 'recall', (card) => ids.includes(siblingGroup(card)));
	expect(under()).toBe('t2:ar-en:recall');
	expect(under('t0')).toBe('t0:ar-en:recall');
	expect(under('t0', 't2')).toBe('t2:ar-en:recall');
});
