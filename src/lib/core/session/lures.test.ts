import { describe, expect, it } from 'vitest';
import { meaning } from '../questions/meaning.ts';
import { context } from '../questions/questions.fixture.ts';
import { checkQuestion, randomFor } from '../questions/registry.ts';
import type { MeaningQuestion, Term } from '../types.ts';
import { withLures, withOptions } from './lures.ts';

const questions = meaning.generate(context, randomFor(1));
const termOf = (id: string) => context.word(id)?.term;
const NEW = { asked: 0, right: 0 };

describe('withLures', () => {
	it('asks a new word, or one that is often missed, among few, soundly', () => {
		for (const question of questions) {
			for (const record of [NEW, { asked: 4, right: 2 }]) {
				const fewer = withLures(question, record, termOf);
				expect(fewer.options.length).toBe(Math.min(3, question.options.length));
				expect(fewer.options[fewer.answer]).toEqual(question.options[question.answer]);
				expect(fewer.optionTerms[fewer.answer]).toBe(question.term);
				expect(checkQuestion(fewer, context)).toEqual(checkQuestion(question, context));
			}
		}
	});

	it('asks a word that is known well among all', () => {
		for (const question of questions)
			expect(withLures(question, { asked: 4, right: 3 }, termOf)).toBe(question);
	});

	const term = (id: string, ar: string, root?: string): Term => ({
		id,
		ar,
		en: [id],
		pos: 'noun',
		topic: 'general',
		...(root && { root }),
	});
	const terms = new Map(
		[
			term('key', 'حَرْب', 'حرب'),
			term('party', 'حِزْب', 'حزب'),
			term('fighter', 'مُحَارِب', 'حرب'),
			term('state', 'دَوْلَة', 'دول'),
			term('road', 'طَرِيق', 'طرق'),
		].map((one) => [one.id, one]),
	);
	const asked = (optionTerms: string[]) =>
		({
			kind: 'meaning',
			study: 'ar',
			term: 'key',
			options: optionTerms.map((text) => ({ lang: 'en', text })),
			optionTerms,
			answer: optionTerms.indexOf('key'),
		}) as unknown as MeaningQuestion;

	it.each([
		[
			['party', 'state', 'key', 'road'],
			['state', 'key', 'road'],
		],
		[
			['state', 'fighter', 'road', 'key'],
			['state', 'road', 'key'],
		],
		[
			['party', 'fighter', 'key', 'road'],
			['party', 'key', 'road'],
		],
		[
			['key', 'state', 'road', 'unknown'],
			['key', 'state', 'road'],
		],
	])('of %j leaves out what looks like the right word first', (all, left) => {
		const fewer = withLures(asked(all), NEW, (id) => terms.get(id));
		expect(fewer.optionTerms).toEqual(left);
		expect(fewer.answer).toBe(left.indexOf('key'));
	});

	it('asks again among the same options, as they are', () => {
		const all = asked(['party', 'fighter', 'key', 'road']);
		const fewer = withLures(all, NEW, (id) => terms.get(id));
		expect(withOptions(all, fewer.optionTerms)).toEqual(fewer);
		expect(withOptions(all, ['party', 'road'])).toBe(all);
		expect(withOptions(all, ['key'])).toBe(all);
	});
});
