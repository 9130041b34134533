import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { beadsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Question } from '../types.ts';
import { createContext, type Context } from './context.ts';
import { context as small } from './questions.fixture.ts';
import { checkQuestion, GENERATED_KINDS, randomFor } from './registry.ts';

/** Of each article. */
const SEEDS = 200;
/** So many different questions show a habit. */
const ENOUGH = 40;
/** Milliseconds: some hundred thousand questions are made and checked. */
const LONG = 600_000;

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;
const contexts: readonly [string, Context][] = [
	['a small one', small],
	...articles.map(({ slug, article, doubtful, editions }): [string, Context] => [
		slug,
		createContext(
			article,
			findTerms(beadsOf(article), lookup),
			lookup,
			doubtful,
			editions.questions,
		),
	]),
];

const textsOf = (question: Question): readonly string[] =>
	'options' in question && question.kind !== 'choice'
		? question.options.map(({ text }) => text)
		: [];

/** How often the right option stands in each place, among questions with four options. */
function habitsOf(questions: readonly Question[]) {
	const places = [0, 0, 0, 0];
	let total = 0;
	for (const question of questions) {
		const texts = textsOf(question);
		if (texts.length !== 4 || !('answer' in question) || typeof question.answer !== 'number')
			continue;
		total++;
		places[question.answer] = (places[question.answer] ?? 0) + 1;
	}
	return { places: places.map((count) => count / total), total };
}

describe.each(contexts)('every question made from %s', (_, context) => {
	it.each(GENERATED_KINDS.map((kind) => [kind.kind, kind] as const))(
		'%s is sound, whatever the seed',
		(_, kind) => {
			const all: Question[] = [];
			// Most questions come again with another seed: each is checked once.
			const checked = new Set<string>();
			for (let seed = 1; seed <= SEEDS; seed++) {
				const questions = kind.generate(context, randomFor(seed));
				const unsound = questions
					.filter((question) => {
						const text = JSON.stringify(question);
						const isNew = !checked.has(text);
						checked.add(text);
						return isNew;
					})
					.flatMap((question) => checkQuestion(question, context));
				expect(unsound).toEqual([]);
				expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
				all.push(...questions);
			}
			// The small text gives no question of some kinds; an article of ours gives some of every kind.
			if (context !== small) expect(all.length).toBeGreaterThan(0);
			const { places, total } = habitsOf(all);
			// Of a dozen questions a share says nothing, however often they are drawn.
			if (total === 0 || new Set(all.map(({ id }) => id)).size < ENOUGH) return;
			for (const share of places) expect(Math.abs(share - 0.25)).toBeLessThan(0.05);
		},
		LONG,
	);
});
