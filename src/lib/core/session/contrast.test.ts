import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../questions/registry.ts';
import { meaning } from '../questions/meaning.ts';
import { context } from '../questions/questions.fixture.ts';
import { randomFor } from '../questions/registry.ts';
import { contrastOf } from './contrast.ts';

const asked = meaning.generate(context, randomFor(1));
const textOf = (id: string, lang: 'ar' | 'en') => context.word(id)?.faces[lang].text;
const evidenceOf = (id: string) => [`b-${id}`];
const hard = (codes: string[]) =>
	codes.filter((code) => code !== 'no-evidence' && code !== 'uncertain');
const codes = (question: Parameters<typeof checkQuestion>[0]) =>
	hard(checkQuestion(question, context).map(({ code }) => code));

describe('contrastOf', () => {
	it('asks for what was chosen wrongly, soundly, among the same options', () => {
		for (const question of asked) {
			const chosen = (question.answer + 1) % question.options.length;
			const contrast = contrastOf(question, chosen, textOf, evidenceOf);
			expect(contrast).toMatchObject({
				term: question.optionTerms[chosen],
				options: question.options,
				// Never the sentence of the other word.
				evidence: [`b-${question.optionTerms[chosen]}`],
			});
			if (contrast) expect(codes(contrast)).toEqual([]);
		}
	});
	it('has nothing to ask of a right answer, of an unknown word, of another kind', () => {
		const [question] = asked;
		if (!question) throw new Error('nothing asked');
		const wrong = (question.answer + 1) % question.options.length;
		expect(contrastOf(question, question.answer, textOf, evidenceOf)).toBeUndefined();
		expect(contrastOf(question, wrong, () => undefined, evidenceOf)).toBeUndefined();
		const claim = { ...question, kind: 'claim' } as unknown as typeof question;
		expect(contrastOf(claim, wrong, textOf, evidenceOf)).toBeUndefined();
	});
});
