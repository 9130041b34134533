import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { beadsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Kind, Lang, Question } from '../types.ts';
import { createContext } from './context.ts';
import { lengthOf } from './look.ts';
import { GENERATED_KINDS, randomFor } from './registry.ts';
import { LANGS } from './wording.ts';

/** Of each article; what is asked of all of them is taken together. */
const SEEDS = 30;
/** So much more often than chance the key may be the longest option, or the shortest. */
const MARGIN = 0.1;
/** Typed, paired, put in order, or always the same. */
const OPTIONLESS: ReadonlySet<Kind> = new Set([
	'match',
	'type-meaning',
	'type-term',
	'type-cloze',
	'swap',
	'order',
	'rebuild',
]);
/** Milliseconds: tens of thousands of questions are made. */
const LONG = 300_000;

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;
const contexts = articles.map(({ article, doubtful, editions }) =>
	createContext(article, findTerms(beadsOf(article), lookup), lookup, doubtful, editions.questions),
);
const authored = articles.flatMap(({ editions }) => editions.questions);

/** The texts of the options in a language, if the question has options in it. */
const textsIn = (question: Question, lang: Lang): readonly string[] => {
	if (!('options' in question)) return [];
	if (question.kind === 'choice') return question.options.map((option) => option[lang]);
	return question.options.filter((option) => option.lang === lang).map(({ text }) => text);
};

/** How many times of a hundred the key is the longest, the shortest, and would be either by chance; ties count in part. */
function sharesOf(questions: readonly Question[], lang: Lang) {
	let [longest, shortest, chance, total] = [0, 0, 0, 0];
	for (const question of questions) {
		const lengths = textsIn(question, lang).map(lengthOf);
		const answer = 'answer' in question ? question.answer : undefined;
		if (lengths.length === 0 || typeof answer !== 'number') continue;
		const shareIn = (extreme: number) =>
			lengths[answer] === extreme ? 1 / lengths.filter((length) => length === extreme).length : 0;
		total++;
		longest += shareIn(Math.max(...lengths));
		shortest += shareIn(Math.min(...lengths));
		chance += 1 / lengths.length;
	}
	return { longest: longest / total, shortest: shortest / total, chance: chance / total, total };
}

const notByLength = (questions: readonly Question[], lang: Lang) => {
	const { longest, shortest, chance, total } = sharesOf(questions, lang);
	expect(total).toBeGreaterThan(0);
	expect(longest).toBeLessThanOrEqual(chance + MARGIN);
	expect(shortest).toBeLessThanOrEqual(chance + MARGIN);
};

describe('how long the right option is', () => {
	it.each(GENERATED_KINDS.filter(({ kind }) => !OPTIONLESS.has(kind)))(
		'tells nothing in a question of the kind $kind, in either language',
		(kind) => {
			const questions = contexts.flatMap((context) =>
				[...Array(SEEDS).keys()].flatMap((seed) => kind.generate(context, randomFor(seed))),
			);
			for (const lang of LANGS) notByLength(questions, lang);
		},
		LONG,
	);

	it('tells nothing in what is authored', () => {
		for (const lang of LANGS) notByLength(authored, lang);
	});
});
