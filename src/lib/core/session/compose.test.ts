import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { newCard, type CardState } from '../scheduling/state.ts';
import type { Question } from '../types.ts';
import { cardOf, cardsOf } from './card.ts';
import { compose, type Learner, type Wish } from './compose.ts';

const vocabulary = (kind: 'meaning' | 'term', term: string, bead = 'b1'): Question => ({
	id: `q-${kind}-${term}`,
	kind,
	skill: 'vocabulary',
	study: 'ar',
	term,
	evidence: [bead],
	prompt: { lang: 'ar', text: term },
	options: [],
	optionTerms: [],
	answer: 0,
});
const cloze = (term: string): Question => ({
	...(vocabulary('meaning', term) as Extract<Question, { kind: 'meaning' }>),
	id: `q-cloze-${term}`,
	kind: 'cloze',
	prompt: { lang: 'ar', before: '', after: '' },
});
const claim = (name: string, bead = 'b1'): Question => ({
	id: `q-${name}`,
	kind: 'claim',
	skill: 'detail',
	evidence: [bead],
	prompt: { ar: '', en: '' },
	answer: 0,
	why: { ar: '', en: '' },
});

const learner = (states: CardState[] = []): Learner => ({
	day: 100,
	stateOf: (card) => states.find((state) => state.card === card),
	priorityOf: (term) => Number(term.slice(1)),
});
const wish: Wish = { study: 'ar', kind: 'mixed', length: 20 };
const ids = (questions: Question[], w: Wish, l: Learner, seed = 1) =>
	compose(questions, w, l, createRandom(seed)).map(({ id }) => id);

const all = ['t1', 't2', 't3'].flatMap((t) => [
	vocabulary('meaning', t),
	vocabulary('term', t),
	cloze(t),
]);
const seen = (question: Question, over: Partial<CardState>): CardState => ({
	...newCard(cardOf(question)),
	reps: 1,
	...over,
});

describe('compose', () => {
	it('asks one question a term, recognising first, in the order of priority', () => {
		expect(ids(all, wish, learner())).toEqual(['q-meaning-t1', 'q-meaning-t2', 'q-meaning-t3']);
	});

	it('goes on to producing once the meaning is known, and puts what is due first', () => {
		const states = [
			seen(vocabulary('meaning', 't1'), { due: 110 }),
			seen(vocabulary('meaning', 't3'), { due: 99 }),
		];
		expect(ids(all, wish, learner(states))).toEqual(['q-meaning-t3', 'q-term-t1', 'q-meaning-t2']);
	});

	it('alternates the two questions of one card', () => {
		const term = vocabulary('term', 't1');
		const at = (reps: number) =>
			ids([term, cloze('t1')], wish, learner([seen(term, { due: 90, reps })]));
		expect(at(1)).toEqual(['q-cloze-t1']);
		expect(at(2)).toEqual(['q-term-t1']);
	});

	it('never asks what is suspended, and only what is due where that is wished', () => {
		const t1 = vocabulary('meaning', 't1');
		const t2 = vocabulary('meaning', 't2');
		const states = [seen(t1, { due: 90, suspended: true }), seen(t2, { due: 100 })];
		expect(
			ids([t1, t2, vocabulary('meaning', 't3')], { ...wish, dueOnly: true }, learner(states)),
		).toEqual(['q-meaning-t2']);
	});

	it('never asks what is said to be known', () => {
		const states = cardsOf('t1', 'ar').map((card) => ({ ...newCard(card), known: true }));
		expect(ids(all, wish, learner(states))).toEqual(['q-meaning-t2', 'q-meaning-t3']);
		expect(ids([cloze('t1')], { ...wish, dueOnly: true }, learner(states))).toEqual([]);
	});

	it('keeps to the section, the language and the sort of question', () => {
		const questions = [...all, claim('c1', 'b2'), claim('c2', 'b1')];
		expect(ids(questions, { ...wish, beads: new Set(['b2']) }, learner())).toEqual(['q-c1']);
		expect(ids(questions, { ...wish, study: 'en' }, learner()).sort()).toEqual(['q-c1', 'q-c2']);
		expect(ids(questions, { ...wish, kind: 'vocabulary' }, learner()).length).toBe(3);
		expect(ids(questions, { ...wish, kind: 'comprehension', length: 1 }, learner()).length).toBe(1);
	});

	it('is the same for the same seed and takes turns where it is mixed', () => {
		const questions = [...all, claim('c1'), claim('c2')];
		expect(ids(questions, wish, learner(), 7)).toEqual(ids(questions, wish, learner(), 7));
		const sorts = compose(questions, wish, learner(), createRandom(3)).map(({ kind }) => kind);
		expect(sorts.slice(0, 4)).toEqual(['meaning', 'claim', 'meaning', 'claim']);
	});
});
