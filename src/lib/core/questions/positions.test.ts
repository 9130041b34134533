import { expect, it } from 'vitest';
import fc from 'fast-check';
import { createRandom } from '../random.ts';
import type { ChoiceQuestion } from '../types.ts';
import { spreadAnswers } from './positions.ts';

const choice = (id: number, answer: number): ChoiceQuestion => ({
	id: `q${id}`,
	kind: 'choice',
	skill: 'detail',
	evidence: ['b'],
	prompt: { ar: '', en: '' },
	options: ['a', 'b', 'c', 'd'].map((text) => ({ ar: text, en: `${id}${text}` })),
	answer,
	why: { ar: '', en: '' },
});
const questions = fc
	.array(fc.nat(3), { maxLength: 40 })
	.map((answers) => answers.map((answer, index) => choice(index, answer)));

it('puts about as many right answers in each place, whatever they were', () => {
	fc.assert(
		fc.property(questions, fc.integer(), (given, seed) => {
			const counts = [0, 0, 0, 0];
			for (const question of spreadAnswers(given, createRandom(seed))) {
				if (question.kind === 'choice')
					counts[question.answer] = (counts[question.answer] ?? 0) + 1;
			}
			expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
		}),
	);
});

it('keeps every option, and which one is right', () => {
	fc.assert(
		fc.property(questions, fc.integer(), (given, seed) => {
			const spread = spreadAnswers(given, createRandom(seed)) as ChoiceQuestion[];
			expect(spread.map(({ options, answer }) => options[answer])).toEqual(
				given.map(({ options, answer }) => options[answer]),
			);
			expect(spread.map(({ options }) => options.map(({ ar }) => ar).sort())).toEqual(
				given.map(() => ['a', 'b', 'c', 'd']),
			);
			expect(spreadAnswers(given, createRandom(seed))).toEqual(spread);
		}),
	);
});
