import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { MatchQuestion, Phrase } from '../types.ts';
import { match } from './match.ts';
import { context, contextOf, idOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { showcase } from './sense.ts';

const asked = (seed = 1) => match.generate(context, randomFor(seed));
const codes = (question: MatchQuestion) => checkQuestion(question, context).map(({ code }) => code);

describe('match', () => {
	it('is sound, whatever the seed, and its id doesn’t depend on it', () => {
		const ids = asked().map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(5);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(asked(seed).flatMap(codes)).toEqual([]);
				expect(asked(seed)).toEqual(asked(seed));
				expect(asked(seed).map(({ id }) => id)).toEqual(ids);
			}),
			{ numRuns: 25 },
		);
	});

	it('pairs each term once at the most for a language of study', () => {
		const terms = asked().flatMap((question) =>
			question.terms.map((id) => `${question.study} ${id}`),
		);
		expect(new Set(terms).size).toBe(terms.length);
	});

	it('has the studied language on the left, and four or five pairs', () => {
		for (const { study, left, right } of asked()) {
			expect(left.every(({ lang }) => lang === study)).toBe(true);
			expect(right.every(({ lang }) => lang !== study)).toBe(true);
			expect([4, 5]).toContain(left.length);
		}
	});

	it('leaves names out: they are read, not known', () => {
		expect(asked().flatMap(({ terms }) => terms)).not.toContain(idOf('بَيْرُوت'));
	});

	it('makes no set of too few words', () => {
		const small = contextOf('زار الوزير الحكومة.\n\nThe minister visited the government.\n');
		expect(match.generate(small, randomFor(1))).toEqual([]);
	});
});

describe('its check', () => {
	const found = asked().find(({ study, left }) => study === 'ar' && left.length === 5);
	if (!found) throw new Error('no set of five');
	const sound: MatchQuestion = found;
	const { terms, left, right, answer, evidence } = sound;
	/** Another term in the place of the first, with its meaning. */
	const put = (ar: string, en: string, among = sound): MatchQuestion => ({
		...among,
		terms: [idOf(ar), ...among.terms.slice(1)],
		left: [{ lang: 'ar', text: ar }, ...among.left.slice(1)],
		right: among.right.map((phrase, i): Phrase =>
			i === among.answer[0] ? { lang: 'en', text: en } : phrase,
		),
	});
	const last = context.word(terms[4] ?? '');
	/** One that stands nowhere in the article, with what proves the others. */
	const absent: MatchQuestion = {
		...put('مَحْكَمَة', 'court'),
		evidence: [
			...new Set(
				terms
					.slice(1)
					.flatMap((id) => context.word(id) ?? [])
					.flatMap((word) => showcase(word) ?? []),
			),
		],
	};

	it.each<[code: string, question: MatchQuestion]>([
		['unknown-term', { ...sound, terms: terms.map(() => 't0000000000000000') }],
		['unknown-term', { ...sound, terms: terms.slice(1) }],
		['unknown-term', { ...sound, terms: [...terms, ...terms.slice(0, 1)] }],
		[
			'few-options',
			{
				...sound,
				terms: [...terms, ...terms.slice(0, 1)],
				left: [...left, ...left.slice(0, 1)],
				right: [...right, ...right.slice(0, 1)],
				answer: [...answer, 5],
			},
		],
		[
			'few-options',
			{
				...sound,
				terms: terms.slice(0, 3),
				left: left.slice(0, 3),
				right: answer.slice(0, 3).map((i) => right[i] as Phrase),
				answer: [0, 1, 2],
			},
		],
		['no-answer', { ...sound, answer: answer.map(() => 0) }],
		['no-answer', { ...sound, right: right.slice(1) }],
		['uncertain', put('خِلَاف', 'disagreement')],
		['wrong-prompt', { ...sound, left: [...left].reverse() }],
		['wrong-prompt', { ...sound, left: left.map((phrase) => ({ ...phrase, lang: 'en' })) }],
		['wrong-key', { ...sound, answer: [...answer].reverse() }],
		['duplicate-option', put(last?.term.ar ?? '', last?.faces.en.text.toUpperCase() ?? '')],
		['second-answer', put(last?.term.ar ?? '', last?.faces.en.text ?? '')],
		['form-class', put('بَيْرُوت', 'Beirut')],
		['form-class', put('خَمْسَة', 'five')],
		['form-class', put('خُطَّة السَّلَام', 'peace plan')],
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: [...evidence, 'b0000000000000000'] }],
		['no-evidence', put('مَحْكَمَة', 'court')],
		['no-evidence', absent],
		['no-evidence', { ...sound, evidence: [...evidence, ...evidence] }],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});

	it('finds a name among other nouns', () => {
		const nouns = asked().find(({ study, terms }) => study === 'ar' && terms.includes(idOf('حِزْب')));
		if (!nouns) throw new Error('no set of nouns');
		expect(codes(nouns)).toEqual([]);
		expect(codes(put('بَيْرُوت', 'Beirut', nouns))).toContain('form-class');
	});

	it('finds a bead that has one of the terms, but is none that shows it', () => {
		const padded = asked().flatMap((question): MatchQuestion[] => {
			const [other] = [...context.beads.keys()].filter(
				(id) =>
					!question.evidence.includes(id) &&
					[...context.termsIn(id)].some((term) => question.terms.includes(term.id)),
			);
			return other === undefined ? [] : [{ ...question, evidence: [...question.evidence, other] }];
		});
		expect(padded.length).toBeGreaterThan(0);
		for (const question of padded) expect(codes(question)).toEqual(['no-evidence']);
	});
});
