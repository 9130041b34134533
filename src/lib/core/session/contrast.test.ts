import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../questions/registry.ts';
import { meaning } from '../questions/meaning.ts';
import { context } from '../questions/questions.fixture.ts';
import { randomFor } from '../questions/registry.ts';
import { contrastOf } from './contrast.ts';

const asked = meaning.generate(context, randomFor(1));
const byId = new Map(asked.map((question) => [question.id, question]));
const questionOf = (id: string) => byId.get(id);
const hard = (codes: string[]) =>
	codes.filter((code) => code !== 'no-evidence' && code !== 'uncertain');
const codes = (question: Parameters<typeof checkQuestion>[0]) =>
	hard(checkQuestion(question, context).map(({ code }) => code));

describe('contrastOf', () => {
	it('asks for what was chosen wrongly, soundly, among the same options', () => {
		let made = 0;
		for (const question of asked) {
			const chosen = (question.answer + 1) % question.options.length;
			const contrast = contrastOf(question, chosen, questionOf);
			if (!contrast) continue;
			made++;
			expect(contrast).toMatchObject({
				term: question.optionTerms[chosen],
				options: question.options,
			});
			expect(codes(contrast)).toEqual([]);
		}
		expect(made).toBeGreaterThan(20);
	});
	it('has nothing to ask of a right answer, of a word that isn’t asked, of another kind', () => {
		const [question] = asked;
		if (!question) throw new Error('nothing asked');
		const wrong = (question.answer + 1) % question.options.length;
		expect(contrastOf(question, question.answer, questionOf)).toBeUndefined();
		expect(contrastOf(question, wrong, () => undefined)).toBeUndefined();
		const claim = { ...question, kind: 'claim' } as unknown as typeof question;
		expect(contrastOf(claim, wrong, questionOf)).toBeUndefined();
	});
});
