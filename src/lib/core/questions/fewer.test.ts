import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { groupBy } from '../group-by.ts';
import { beadsOf } from '../article/parts.ts';
import { findTerms } from '../lexicon/lookup.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Question } from '../types.ts';
import { createContext } from './context.ts';
import { generateFewer } from './fewer.ts';
import { checkQuestion, generateQuestions } from './registry.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;
const contexts = articles.map(({ article, doubtful, editions }) =>
	createContext(article, findTerms(beadsOf(article), lookup), lookup, doubtful, editions.questions),
);
const nothing = () => false;
const termsOf = (questions: readonly Question[]) =>
	new Set(questions.flatMap((question) => ('term' in question ? question.term : [])));
/** What a question asks about where it asks about no word. */
const homesOf = (questions: readonly Question[]) =>
	new Set(
		questions.flatMap((question) =>
			'term' in question || question.kind === 'match' ? [] : (question.evidence[0] ?? []),
		),
	);

it.each(contexts)('asks about whatever all kinds together ask about', (context) => {
	const all = generateQuestions(context, 1);
	const fewer = generateFewer(context, 1, nothing);
	expect(termsOf(fewer)).toEqual(termsOf(all));
	expect(homesOf(fewer)).toEqual(homesOf(all));
	expect(fewer.length).toBeLessThan(all.length / 2);
	expect(fewer.flatMap((question) => checkQuestion(question, context))).toEqual([]);
	expect(new Set(fewer.map(({ id }) => id)).size).toBe(fewer.length);
	expect(generateFewer(context, 1, nothing)).toEqual(fewer);
});

it.each(contexts)('asks little about each word and each bead', (context) => {
	const fewer = generateFewer(context, 1, nothing);
	const ofWords = fewer.flatMap((question) =>
		'term' in question ? [`${question.term} ${question.study}`] : [],
	);
	const counts = [...groupBy(ofWords, (name) => name).values()].map(({ length }) => length);
	expect(Math.max(...counts)).toBe(3);
	expect(counts.filter((count) => count > 1).length).toBeLessThanOrEqual(2 * 80);
	const ofBeads = fewer.filter((question) => !('term' in question) && question.kind !== 'match');
	const perBead = [...groupBy(ofBeads, ({ evidence }) => evidence[0]).values()];
	expect(Math.max(...perBead.map(({ length }) => length))).toBe(2);
});

it('never asks again about a word that was asked about, and still about its sentences', () => {
	const [context] = contexts;
	if (!context) throw new Error('There is no article.');
	const all = termsOf(generateQuestions(context, 1));
	const again = generateFewer(context, 1, (id) => all.has(id));
	expect(termsOf(again).size).toBe(0);
	expect(again.some(({ kind }) => kind === 'translation')).toBe(true);
});

it('asks in every way, each kind in the order of the text', () => {
	const [context] = contexts;
	if (!context) throw new Error('There is no article.');
	const fewer = generateFewer(context, 1, nothing);
	const all = generateQuestions(context, 1);
	const kindsOf = (questions: readonly Question[]) => [
		...new Set(questions.filter((question) => 'term' in question).map(({ kind }) => kind)),
	];
	expect(kindsOf(fewer)).toEqual(kindsOf(all));
	const order = new Map(all.map(({ id }, place) => [id, place]));
	const places = fewer.flatMap((question) =>
		'term' in question && question.kind === 'meaning' ? (order.get(question.id) ?? []) : [],
	);
	expect(places).toEqual([...places].sort((a, b) => a - b));
});
