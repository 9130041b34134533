import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { MeaningQuestion, Term } from '#lib/core/types.ts';
import Answered from './Answered.svelte';

const TERMS: readonly Term[] = [
	{ id: 't-war', ar: 'حَرْب', en: ['war'], pos: 'noun', topic: 'conflict' },
	{ id: 't-party', ar: 'حِزْب', en: ['party'], pos: 'noun', topic: 'elections' },
];
const question: MeaningQuestion = {
	id: 'q-war',
	kind: 'meaning',
	skill: 'vocabulary',
	study: 'ar',
	term: 't-war',
	prompt: { lang: 'ar', text: 'حَرْب' },
	options: [
		{ lang: 'en', text: 'party' },
		{ lang: 'en', text: 'war' },
	],
	optionTerms: ['t-party', 't-war'],
	answer: 1,
	evidence: ['b-1'],
};
const propsOf = (answer: string) => ({
	question,
	answer,
	right: answer === '1',
	wording: 'en' as const,
	evidence: [],
	termOf: (id: string) => TERMS.find((term) => term.id === id),
	source: undefined,
});

it('says of an answer that was wrong what the chosen word is', async () => {
	const { container } = await render(Answered, propsOf('0'));
	const rows = [...container.querySelectorAll('.word')].map((row) =>
		row.textContent.trim().replace(/\s+/gu, ' '),
	);
	expect(rows).toEqual(['حَرْب war', 'حِزْب party']);
});

it('says no more of one that was right', async () => {
	const { container } = await render(Answered, propsOf('1'));
	expect(container.querySelectorAll('.word')).toHaveLength(0);
});
