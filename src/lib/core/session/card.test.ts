import { expect, it } from 'vitest';
import { context } from '../questions/questions.fixture.ts';
import { generateQuestions } from '../questions/registry.ts';
import { cardOf, cardsOf, isAboutText, isVocabulary, stepOf, termsOf } from './card.ts';

it('lists every card that a vocabulary question is a review of, and no other', () => {
	const questions = generateQuestions(context, 1)
		.filter(isVocabulary)
		.filter((question) => stepOf(question) !== undefined);
	const kinds = new Set(questions.map(({ kind }) => kind));
	for (const kind of [
		'meaning',
		'listen',
		'term',
		'cloze',
		'type-meaning',
		'type-term',
		'type-cloze',
	]) {
		expect(kinds).toContain(kind);
	}
	for (const study of ['ar', 'en'] as const) {
		const own = questions.filter((question) => question.study === study);
		for (const question of own) {
			expect(cardsOf(question.term, study)).toContain(cardOf(question));
		}
		const asked = new Set(
			own.map((question) => cardsOf(question.term, study).indexOf(cardOf(question))),
		);
		expect(asked).toEqual(new Set([0, 1, 2, 3]));
	}
});

it('begins with the meaning of the studied language', () => {
	expect(cardsOf('t1', 'ar')[0]).toBe('t1:ar-en:recognise');
	expect(cardsOf('t1', 'en')[0]).toBe('t1:en-ar:recognise');
});

it('tells what is about the text from what asks words, one or several', () => {
	const kindsOf = (about: boolean) =>
		new Set(
			generateQuestions(context, 1)
				.filter((question) => isAboutText(question) === about)
				.map(({ kind }) => kind),
		);
	expect(kindsOf(true)).toContain('translation');
	expect(kindsOf(false)).toContain('match');
	expect([...kindsOf(true)].filter((kind) => kindsOf(false).has(kind))).toEqual([]);
	const [pairs] = generateQuestions(context, 1).filter(({ kind }) => kind === 'match');
	expect(pairs && termsOf(pairs).length).toBeGreaterThan(2);
});
