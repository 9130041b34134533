import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { beadsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Question } from '../types.ts';
import { collocation } from './collocation.ts';
import { createContext } from './context.ts';
import { listen } from './listen.ts';
import { match } from './match.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';
import { typeMeaning } from './type-meaning.ts';
import { typeTerm } from './type-term.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;
const contexts = articles.map(({ article, doubtful }) =>
	createContext(article, findTerms(beadsOf(article), lookup), lookup, doubtful),
);

/** Milliseconds: thousands of questions, and twice as many options, on a busy machine. */
const LONG = 60_000;
const SEEDS = [1, 2, 77];
/** The fewest of a kind that an article and a language of study give. */
const FEWEST = 5;

it.each([typeTerm, typeMeaning, typeCloze, match, listen, collocation])(
	'$kind is sound in every shipped article, and there is enough of it',
	(kind) => {
		for (const context of contexts) {
			for (const seed of SEEDS) {
				const questions: Question[] = kind.generate(context, randomFor(seed));
				const issues = questions.flatMap((question) => checkQuestion(question, context));
				expect(issues).toEqual([]);
				for (const study of ['ar', 'en']) {
					const own = questions.filter(
						(question) => 'study' in question && question.study === study,
					);
					expect(own.length).toBeGreaterThanOrEqual(FEWEST);
				}
				expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
			}
		}
	},
	LONG,
);
