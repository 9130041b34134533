import { describe, expect, it } from 'vitest';
import { createContext } from './context.ts';
import { context as forms } from './forms.fixture.ts';
import { idOf } from './identity.ts';
import { context as plain, lookup } from './questions.fixture.ts';
import { checkQuestion, GENERATED_KINDS, randomFor } from './registry.ts';
import { VERDICTS, type Kind, type Question } from '../types.ts';

const claim: Question = {
	id: 'q0000000000000001',
	kind: 'claim',
	skill: 'detail',
	prompt: { ar: 'ما زال القتال دائرًا في الجنوب.', en: 'There is still fighting in the south.' },
	answer: VERDICTS.indexOf('true'),
	why: { ar: 'لأن النص يقوله.', en: 'The text says so.' },
	evidence: [...plain.beads.values()].flatMap(({ id, en }) =>
		en[0]?.startsWith('The truce began') === true ? [id] : [],
	),
};
const context = createContext(plain.article, plain.terms, lookup, new Set(), [claim]);

/** One question of every kind that the small texts give. */
const samples = GENERATED_KINDS.flatMap((kind) => {
	for (const here of [context, forms]) {
		const [question] = kind.generate(here, randomFor(1));
		if (question) return [{ kind: kind.kind, question, here }];
	}
	return [];
});

const codes = (question: Question, here = context) =>
	checkQuestion(question, here).map(({ code }) => code);

describe('what a question is known by', () => {
	it('is tried with most kinds', () => {
		const kinds = new Set<Kind>(samples.map(({ kind }) => kind));
		for (const kind of ['meaning', 'type-term', 'cloze', 'match', 'form', 'prove'] as const)
			expect(kinds).toContain(kind);
		expect(kinds.size).toBeGreaterThan(11);
	});

	it.each(samples)('an id that isn’t made of it is found: $kind', ({ question, here }) => {
		expect(idOf(question, here)).toBe(question.id);
		expect(codes(question, here)).toEqual([]);
		expect(codes({ ...question, id: 'q0000000000000000' }, here)).toEqual(['wrong-id']);
	});

	it.each(samples)('another skill than its kind’s is found: $kind', ({ question, here }) => {
		const skill = question.skill === 'inference' ? 'reference' : 'inference';
		expect(codes({ ...question, skill }, here)).toEqual(['wrong-skill']);
	});

	it('finds an authored question that isn’t as its author wrote it', () => {
		expect(codes(claim)).toEqual([]);
		expect(codes({ ...claim, why: { ...claim.why, en: 'It says so.' } })).toEqual([
			'not-as-written',
		]);
	});

	it('says nothing of what is authored: its name isn’t in it', () => {
		expect(idOf(claim, context)).toBeUndefined();
		expect(codes({ ...claim, id: 'q0000000000000002', skill: 'gist' })).toEqual([]);
	});
});
