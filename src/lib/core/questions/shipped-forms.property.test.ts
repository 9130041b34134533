import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { beadsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Lang } from '../types.ts';
import { connective } from './connective.ts';
import { createContext } from './context.ts';
import { form } from './form.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { root } from './root.ts';
import { swap } from './swap.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;

const KINDS = [root, form, connective, swap];
const LANGS: readonly Lang[] = ['ar', 'en'];
/** Milliseconds, on a busy machine. */
const LONG = 60_000;

describe.each(articles)('the shipped article $slug', ({ slug, article, doubtful }) => {
	const context = createContext(article, findTerms(beadsOf(article), lookup), lookup, doubtful);

	it.each(KINDS)(
		'gives sound questions of the kind $kind, whatever the seed',
		{ timeout: LONG },
		(kind) => {
			for (const seed of [1, 2, 3, 4, 5]) {
				const questions = kind.generate(context, randomFor(seed));
				expect(questions.flatMap((question) => checkQuestion(question, context))).toEqual([]);
				expect(kind.generate(context, randomFor(seed))).toEqual(questions);
				if (slug !== 'moscow-washington') continue;
				for (const lang of LANGS) {
					expect(questions.filter(({ study }) => study === lang).length).toBeGreaterThanOrEqual(5);
				}
			}
		},
	);
});
