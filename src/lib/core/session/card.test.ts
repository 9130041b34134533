import { expect, it } from 'vitest';
import { context } from '../questions/questions.fixture.ts';
import { generateQuestions } from '../questions/registry.ts';
import { cardOf, cardsOf, isVocabulary } from './card.ts';

it('lists every card that a vocabulary question is a review of, and no other', () => {
	const questions = generateQuestions(context, 1).filter(isVocabulary);
	expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(['meaning', 'term', 'cloze']));
	for (const study of ['ar', 'en'] as const) {
		const own = questions.filter((question) => question.study === study);
		for (const question of own) {
			expect(cardsOf(question.term, study)).toContain(cardOf(question));
		}
		const asked = new Set(
			own.map((question) => cardsOf(question.term, study).indexOf(cardOf(question))),
		);
		expect(asked).toEqual(new Set([0, 1]));
	}
});

it('begins with the meaning of the studied language', () => {
	expect(cardsOf('t1', 'ar')[0]).toBe('t1:ar-en:recognise');
	expect(cardsOf('t1', 'en')[0]).toBe('t1:en-ar:recognise');
});
