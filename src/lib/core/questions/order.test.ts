import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderQuestion } from '../types.ts';
import { order } from './order.ts';
import { contextOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

type Pair = readonly [ar: string, en: string];
/** Each takes up one word of the one before, and no other: letter, court, bread. */
const CHAIN: readonly Pair[] = [
	['كتب الناخبون رسالة صريحة إلى الحكومة.', 'The voters wrote a frank letter to the government.'],
	['وقد وصلت الرسالة إلى محكمة بعيدة.', 'However, the letter reached a distant court.'],
	['لكن المحكمة ناقشت أسعار الخبز.', 'But the court discussed the price of bread.'],
];
const of = (pairs: readonly Pair[]) =>
	contextOf(`${pairs.map(([ar]) => ar).join(' ')}\n\n${pairs.map(([, en]) => en).join(' ')}\n`);
const context = of(CHAIN);
const asked = (seed = 1, here = context) => order.generate(here, randomFor(seed));
const codes = (question: OrderQuestion, here = context) =>
	checkQuestion(question, here).map(({ code }) => code);
const ordered = ({ items, answer }: OrderQuestion) => answer.map((index) => items[index]?.text);
const english = (pairs: readonly Pair[]) =>
	asked(1, of(pairs)).filter(({ study }) => study === 'en');
const arabic = (pairs: readonly Pair[]) =>
	asked(1, of(pairs)).filter(({ study }) => study === 'ar');
/** The chain with another sentence in a place. */
const instead = (place: number, ar: string, en: string) => CHAIN.with(place, [ar, en]);

describe('order', () => {
	it('is sound, whatever the seed, in both directions, and keeps its ids', () => {
		const ids = asked(1).map(({ id }) => id);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(asked(seed).flatMap((question) => codes(question))).toEqual([]);
				expect(asked(seed).map(({ id }) => id)).toEqual(ids);
			}),
			{ numRuns: 25 },
		);
		expect(asked().map(({ study }) => study)).toEqual(['ar', 'en']);
		expect(asked(7)).toEqual(asked(7));
	});

	it('asks for the order of the paragraph, and shows another', () => {
		expect(asked().map(ordered)).toEqual([CHAIN.map(([ar]) => ar), CHAIN.map(([, en]) => en)]);
		for (const { answer } of asked()) expect(answer).not.toEqual([0, 1, 2]);
	});

	it('asks nothing where the first looks back, or may', () => {
		expect(
			english(
				instead(0, CHAIN[0]?.[0] ?? '', 'But the voters wrote a frank letter to the government.'),
			),
		).toEqual([]);
		expect(
			arabic(
				instead(0, 'وزير الدولة كتب رسالة صريحة.', 'The minister of state wrote a frank letter.'),
			),
		).toEqual([]);
	});

	it('asks nothing where one of the others could be the first', () => {
		expect(english(instead(1, CHAIN[1]?.[0] ?? '', 'The letter reached a distant court.'))).toEqual(
			[],
		);
		expect(
			arabic(
				instead(
					1,
					'وفد الدولة حمل الرسالة إلى محكمة بعيدة.',
					'However, the letter reached a distant court.',
				),
			),
		).toEqual([]);
	});

	it('asks nothing where two orders would do, or the chain is broken', () => {
		const tied = instead(
			2,
			'لكن المحكمة ناقشت الرسالة أمام الحكومة.',
			'But the court discussed the letter before the government.',
		);
		expect(asked(1, of(tied))).toEqual([]);
		const broken = instead(2, 'لكن القرية باعت الخبز القديم.', 'But the village sold old bread.');
		expect(asked(1, of(broken))).toEqual([]);
	});

	it('asks nothing about beads whose sides may not belong together', () => {
		const unsure = { ...context, doubtful: new Set([...context.beads.keys()].slice(1, 2)) };
		expect(asked(1, unsure)).toEqual([]);
	});
});

describe('its check', () => {
	const sound = asked().find(({ study }) => study === 'en');
	if (!sound) throw new Error('nothing asked');
	const { items, answer, evidence } = sound;
	const texts = ordered(sound).map(String);
	const inOrder = (...shown: readonly string[]): OrderQuestion => ({
		...sound,
		items: shown.map((text) => ({ lang: 'en', text })),
		answer: shown.map((_, index) => index),
	});

	it.each<[code: string, question: OrderQuestion]>([
		['no-answer', { ...sound, answer: [0, 0, 1] }],
		['no-answer', { ...sound, answer: answer.slice(1) }],
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: ['b0000000000000000', ...evidence.slice(1)] }],
		['no-evidence', { ...sound, evidence: [...evidence].reverse() }],
		['uneven', inOrder(...texts.slice(1))],
		['uneven', inOrder(...texts, ...texts)],
		['wrong-key', { ...sound, answer: [...answer].reverse() }],
		['wrong-key', { ...sound, items: items.map((item) => ({ ...item, lang: 'ar' })) }],
		['wrong-key', inOrder(...texts.with(2, 'But the court was closed.'))],
		['duplicate-option', inOrder(...texts.with(2, texts[1] ?? ''))],
		['position-clue', inOrder(...texts)],
		['second-answer', { ...sound, evidence: evidence.slice(1) }],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});

	it('finds a sentence of a bead that may be no translation', () => {
		expect(codes(sound, { ...context, doubtful: new Set(evidence) })).toEqual(['doubtful']);
	});
});
