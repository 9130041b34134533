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
				// Never the sentence of the other word.
				evidence: questionOf(contrast.id)?.evidence,
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

	it('asks for a word that the pack doesn’t ask by its lemma, with no sentence', () => {
		const inArabic = asked.find(({ prompt }) => prompt.lang === 'ar');
		if (!inArabic) throw new Error('nothing asked');
		const chosen = (inArabic.answer + 1) % inArabic.options.length;
		const contrast = contrastOf(
			inArabic,
			chosen,
			() => undefined,
			(id) => context.word(id)?.term.ar,
		);
		const text = context.word(inArabic.optionTerms[chosen] ?? '')?.term.ar;
		expect(contrast).toMatchObject({ prompt: { lang: 'ar', text }, evidence: [], answer: chosen });
		const inEnglish = asked.find(({ prompt }) => prompt.lang === 'en');
		if (!inEnglish) throw new Error('nothing asked');
		const other = (inEnglish.answer + 1) % inEnglish.options.length;
		expect(
			contrastOf(
				inEnglish,
				other,
				() => undefined,
				() => 'x',
			),
		).toBeUndefined();
	});
});
