import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { beadsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { createContext } from '../questions/context.ts';
import { GENERATED_KINDS, randomFor } from '../questions/registry.ts';
import { lengthOf } from '../questions/look.ts';
import { LANGS } from '../questions/wording.ts';
import type { Question } from '../types.ts';
import { withLures, withOptions } from './lures.ts';

/** Of each article; the first is the one that it is shipped with. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
/** So much more often than chance the right option may stand in one place, or be the longest or the shortest. */
const MARGIN = 0.1;
/** So many questions show a habit: of fewer, one place has a tenth too many by chance now and then. */
const ENOUGH = 150;
/** Milliseconds: ten thousand questions are made. */
const LONG = 120_000;

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;
const contexts = articles.map(({ article, doubtful, editions }) =>
	createContext(article, findTerms(beadsOf(article), lookup), lookup, doubtful, editions.questions),
);
const terms = new Map(lookup.terms.map((term) => [term.id, term]));
const NEW = { asked: 0, right: 0 };

type Cut = Extract<Question, { readonly optionTerms: unknown }>;
/** Every question about a word that was made with four options. */
const made = (seed: number): Cut[] =>
	contexts.flatMap((context) =>
		GENERATED_KINDS.flatMap((kind): Question[] => kind.generate(context, randomFor(seed)))
			.filter((question): question is Cut => 'optionTerms' in question)
			.filter(({ options }) => options.length === 4),
	);
/** A question as it is shown to one who never met its word. */
const shown = (question: Cut): Cut => withLures(question, NEW, (id) => terms.get(id));

/** How often of a hundred the right option stands in each place, is the longest and the shortest; ties count in part. */
function habitsOf(questions: readonly Cut[]) {
	const habits = { first: 0, second: 0, third: 0, longest: 0, shortest: 0 };
	const places = ['first', 'second', 'third'] as const;
	for (const { options, answer } of questions) {
		const lengths = options.map(({ text }) => lengthOf(text));
		const shareIn = (extreme: number) =>
			lengths[answer] === extreme ? 1 / lengths.filter((length) => length === extreme).length : 0;
		const place = places[answer];
		if (place === undefined) throw new Error(`${options.length} options`);
		habits[place] += 1 / questions.length;
		habits.longest += shareIn(Math.max(...lengths)) / questions.length;
		habits.shortest += shareIn(Math.min(...lengths)) / questions.length;
	}
	return habits;
}

describe('what is asked of a new word', () => {
	const all = SEEDS.map((seed) => made(seed).map(shown));

	it.each(LANGS)(
		'isn’t told by the place or the length of the right option, in %s',
		(study) => {
			const sets = [
				all[0] ?? [],
				...GENERATED_KINDS.map(({ kind }) => all.flat().filter((one) => one.kind === kind)),
			];
			const large = sets
				.map((questions) => questions.filter((question) => question.study === study))
				.filter(({ length }) => length >= ENOUGH);
			expect(large.length).toBeGreaterThan(4);
			for (const questions of large) {
				for (const [habit, share] of Object.entries(habitsOf(questions)))
					expect(share, `${questions[0]?.kind ?? ''}: ${habit}`).toBeLessThanOrEqual(
						1 / 3 + MARGIN,
					);
			}
		},
		LONG,
	);

	it('is the same when it is taken up again', () => {
		for (const question of made(1)) {
			const before = shown(question);
			expect(shown(question)).toEqual(before);
			expect(withOptions(question, before.optionTerms)).toEqual(before);
		}
	});
});
