import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { beadsOf, paragraphsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { cloze } from '../questions/cloze.ts';
import { createContext } from '../questions/context.ts';
import { meaning } from '../questions/meaning.ts';
import { checkQuestion, randomFor } from '../questions/registry.ts';
import type { Question } from '../types.ts';
import { term } from '../questions/term.ts';
import { translation } from '../questions/translation.ts';
import { readLibrary } from './compile-content.ts';
import { assemblePack } from './compile.ts';
import { decodePack } from './decode.ts';
import { authoredFor } from './editions.ts';

const files = Object.entries(
	import.meta.glob<string>(
		[
			'/questions/lexicon/*.yaml',
			'/questions/articles/*/*.{txt,yaml}',
			'!/questions/articles/*.local/*',
		],
		{ query: '?raw', import: 'default', eager: true },
	),
).map(([path, text]) => ({ path, text }));

const library = readLibrary(files);
if (!library.ok) throw new Error(JSON.stringify(library.issues, null, 1));
const { lookup, articles } = library.value;

describe.each(articles)('the shipped article $slug', ({ article, doubtful }) => {
	const context = createContext(article, findTerms(beadsOf(article), lookup), lookup, doubtful);

	it('gives sound questions for every seed', { timeout: 240_000 }, () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const random = randomFor(seed);
				const questions: Question[] = [
					...meaning.generate(context, random),
					...term.generate(context, random),
					...cloze.generate(context, random),
					...translation.generate(context, random),
				];
				expect(questions.length).toBeGreaterThan(500);
				expect(questions.flatMap((question) => checkQuestion(question, context))).toEqual([]);
			}),
			{ numRuns: 4 },
		);
	});

	it(
		'has the same pack for the same seed, byte for byte, and another for another',
		{ timeout: 240_000 },
		() => {
			const pack = (seed: number) =>
				JSON.stringify(assemblePack(article, { lookup, seed, doubtful }));
			expect(pack(7)).toBe(pack(7));
			expect(pack(7)).not.toBe(pack(8));
		},
	);
});

it(
	'our article is whole: headings, paragraphs, pairs, words and authored questions',
	{ timeout: 240_000 },
	() => {
		const ours = articles.find(({ slug }) => slug === 'moscow-washington');
		if (!ours) throw new Error('moscow-washington is not shipped');
		const authored = authoredFor(ours.article, [ours.editions]);
		const pack = assemblePack(ours.article, { lookup, authored });
		const { article, coverage, questions } = pack;
		expect(article.sections.filter(({ heading }) => heading?.ar && heading.en)).toHaveLength(4);
		expect(paragraphsOf(article)).toHaveLength(13);
		expect(beadsOf(article).filter(({ ar, en }) => ar.length === 0 || en.length === 0)).toEqual([]);
		expect(coverage.known / coverage.content).toBeGreaterThanOrEqual(0.98);
		expect(
			questions.filter(({ kind }) => kind === 'choice' || kind === 'claim').length,
		).toBeGreaterThanOrEqual(32);
		expect(decodePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
	},
);
