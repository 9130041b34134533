import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { newCard, type CardState } from '../scheduling/state.ts';
import type { Question } from '../types.ts';
import { cardOf, cardsOf } from './card.ts';
import type { Learner } from './candidate.ts';
import { compose, type Wish } from './compose.ts';

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

const pairsOf = (...terms: string[]): Question => ({
	id: 'q-match',
	kind: 'match',
	skill: 'vocabulary',
	study: 'ar',
	evidence: ['b1'],
	terms,
	left: [],
	right: [],
	answer: [],
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

	/** A question of any kind about a term, which needs no more than its kind here. */
	const of = (kind: 'type-meaning' | 'type-term' | 'form' | 'listen', term: string): Question =>
		({
			...vocabulary('meaning', term),
			id: `q-${kind}-${term}`,
			kind,
			...(kind.startsWith('type') && { accepted: ['x'] }),
		}) as unknown as Question;
	const strong = (question: Question, stability: number, due: number) =>
		seen(question, { stability, due, last: due - 1 });

	it('climbs from recognising to recalling as memory lasts', () => {
		const questions = [...all, of('type-meaning', 't1'), of('type-term', 't1')].filter(
			(question) => 'term' in question && question.term === 't1',
		);
		const [meaning, term] = [vocabulary('meaning', 't1'), vocabulary('term', 't1')];
		const asked = (...states: CardState[]) => ids(questions, wish, learner(states));
		expect(asked()).toEqual(['q-meaning-t1']);
		expect(asked(strong(meaning, 1, 110))).toEqual(['q-term-t1']);
		expect(asked(strong(meaning, 1, 110), strong(term, 1, 120))).toEqual(['q-meaning-t1']);
		const both = [strong(meaning, 5, 110), strong(term, 5, 120)];
		expect(asked(...both)).toEqual(['q-type-meaning-t1']);
		expect(asked(...both, strong(of('type-meaning', 't1'), 5, 130))).toEqual(['q-type-term-t1']);
		expect(ids(questions, { ...wish, typing: false }, learner(both))).toEqual(['q-meaning-t1']);
	});

	it('doesn’t go on from what was missed', () => {
		const missed = seen(vocabulary('meaning', 't1'), { stability: 9, due: 100, last: 100 });
		expect(ids(all.slice(0, 3), wish, learner([missed]))).toEqual(['q-meaning-t1']);
	});

	it('asks for forms and the family of a word once its meaning is known', () => {
		const questions = [vocabulary('meaning', 't1'), of('form', 't1')];
		expect(ids(questions, wish, learner())).toEqual(['q-meaning-t1']);
		const known = strong(vocabulary('meaning', 't1'), 3, 110);
		expect(ids(questions, wish, learner([known]))).toEqual(['q-form-t1']);
	});

	it('asks to listen only where that can be done', () => {
		expect(ids([of('listen', 't1')], wish, learner())).toEqual([]);
		expect(ids([of('listen', 't1')], { ...wish, listening: true }, learner())).toEqual([
			'q-listen-t1',
		]);
	});

	it('begins with what the learner was sure of and had wrong', () => {
		const due = ['t1', 't2', 't3'].map((t, i) => seen(vocabulary('meaning', t), { due: 90 + i }));
		const sure = { ...learner(due), wasSureAndWrong: (card: string) => card.startsWith('t3') };
		expect(ids(all, wish, sure)[0]).toBe('q-meaning-t3');
	});

	it('begins with it before pairs and other sorts, too, and asks all of it before the rest', () => {
		const texts = ['c1', 'c2', 'c3'].map((name) => claim(name, name));
		const words = ['t1', 't2', 't3'].map((t) => vocabulary('meaning', t));
		const due = [...texts, ...words].map((question, i) => seen(question, { due: 80 + i }));
		const cards = [texts[0], texts[2]].map((question) => question && cardOf(question));
		const sure = { ...learner(due), wasSureAndWrong: (card: string) => cards.includes(card) };
		const match = pairsOf('t1', 't2', 't3');
		for (const kind of ['mixed', 'comprehension'] as const) {
			const asked = ids([...texts, ...words, match], { ...wish, kind }, sure);
			expect(asked.slice(0, 2).sort()).toEqual(['q-c1', 'q-c3']);
		}
	});

	it('puts another between two of those that rest on one sentence', () => {
		const texts = ['c1', 'c2', 'c3'].map((name, i) => claim(name, `b${i % 2}`));
		const due = texts.map((question, i) => seen(question, { due: 80 + i }));
		const sure = { ...learner(due), wasSureAndWrong: (card: string) => card !== 'q-c2' };
		expect(ids(texts, { ...wish, kind: 'comprehension' }, sure)).toEqual(['q-c1', 'q-c2', 'q-c3']);
	});

	it('brings at most a fifth that is new once twenty are due', () => {
		const many = Array.from({ length: 60 }, (_, i) => vocabulary('meaning', `t${i}`));
		const states = (due: number) => many.slice(0, due).map((q) => seen(q, { due: 90 }));
		const fresh = (due: number) =>
			ids(many, { ...wish, length: 30 }, learner(states(due))).filter(
				(id) => Number(id.slice('q-meaning-t'.length)) >= due,
			).length;
		expect(fresh(19)).toBe(11);
		expect(fresh(20)).toBe(5);
	});

	it('counts for that what is due of any sort and section, and puts it between where too little else is there', () => {
		const words = Array.from({ length: 30 }, (_, i) => vocabulary('meaning', `t${i}`, 'b9'));
		const texts = Array.from({ length: 20 }, (_, i) => claim(`c${i}`, `b${i}`));
		const due = learner(words.map((q) => seen(q, { due: 90, last: 80 })));
		const asked = (over: Partial<Wish>) =>
			ids([...words, ...texts], { ...wish, length: 10, ...over }, due).map((id) => id.slice(0, 3));
		const share = ['q-m', 'q-m', 'q-m', 'q-m', 'q-c'];
		expect(asked({ kind: 'comprehension' })).toEqual([...share, ...share]);
		expect(asked({ kind: 'comprehension', length: 5 })).toEqual(share);
		expect(asked({ beads: new Set(['b1', 'b2', 'b3']) })).toEqual([...share, ...share]);
		const met = texts.slice(0, 8).map((q) => seen(q, { due: 110, last: 80 }));
		const own = learner([...words.map((q) => seen(q, { due: 90, last: 80 })), ...met]);
		const ofText = ids([...words, ...texts], { ...wish, kind: 'comprehension', length: 10 }, own);
		expect(ofText.filter((id) => id.startsWith('q-m'))).toEqual([]);
		expect(ofText.length).toBe(10);
	});

	it('counts what is due elsewhere, and asks a fifth of the length where all that there is is new', () => {
		const texts = Array.from({ length: 20 }, (_, i) => claim(`c${i}`, `b${i}`));
		const words = Array.from({ length: 20 }, (_, i) => vocabulary('meaning', `t${i}`));
		const asked = (over: Partial<Wish>, due: number, states: CardState[] = []) =>
			ids([...words, ...texts], { ...wish, length: 10, ...over }, { ...learner(states), due });
		expect(asked({}, 19).length).toBe(10);
		for (const kind of ['mixed', 'vocabulary', 'comprehension'] as const) {
			expect(asked({ kind }, 20).length).toBe(2);
			expect(asked({ kind, length: 3 }, 20).length).toBe(1);
		}
		const few = words.slice(0, 4).map((q) => seen(q, { due: 90, last: 80 }));
		const fresh = new Set(few.map(({ card }) => card));
		const some = asked({ kind: 'vocabulary' }, 24, few);
		expect(some.length).toBe(5);
		expect(words.filter((q) => some.includes(q.id) && !fresh.has(cardOf(q))).length).toBe(1);
	});

	it('holds that share wherever a session of any sort is left, with pairs before it too', () => {
		const words = Array.from({ length: 60 }, (_, i) => vocabulary('meaning', `t${i}`));
		const match = pairsOf('t0', 't1', 't2', 't3');
		const texts = Array.from({ length: 40 }, (_, i) => claim(`c${i}`));
		fc.assert(
			fc.property(
				fc.integer({ min: 20, max: 40 }),
				fc.constantFrom('mixed' as const, 'vocabulary' as const, 'comprehension' as const),
				fc.constantFrom(6, 12, 24, 120),
				fc.nat(),
				(due, kind, length, seed) => {
					const states = words.slice(0, due).map((q) => seen(q, { due: 90, last: 80 }));
					const met = new Set(states.map(({ card }) => card));
					const asked = compose(
						[...words, match, ...texts],
						{ ...wish, kind, length },
						learner(states),
						createRandom(seed),
					);
					if (kind !== 'comprehension') expect(asked[0]?.kind).toBe('match');
					expect(asked.length).toBeGreaterThan(5);
					const fresh = asked.map((question) => !met.has(cardOf(question)));
					fresh.forEach((_, i) => {
						expect(fresh.slice(0, i + 1).filter(Boolean).length).toBeLessThanOrEqual((i + 1) / 5);
					});
				},
			),
		);
	});

	it('pairs words that were met before, once a few of them are due, and asks them nothing else', () => {
		const match = pairsOf('t1', 't2', 't3');
		const states = (...due: number[]) =>
			due.map((day, i) => seen(vocabulary('meaning', `t${i + 1}`), { due: day, last: 80 }));
		const asked = (list: CardState[]) => ids([...all, match], wish, learner(list));
		expect(asked(states(90, 95, 110))).toEqual(['q-match']);
		expect(asked(states(90, 95))).not.toContain('q-match');
		expect(asked(states(90, 110, 110))).not.toContain('q-match');
	});

	it('asks no two of one term, and comprehension of one kind in turn with others', () => {
		const texts = ['c1', 'c2', 'c3'].map((name) => claim(name));
		const other = texts.map(
			(question, i) =>
				({
					...question,
					id: `q-h${i}`,
					kind: 'heading',
					evidence: [`h${i}`],
				}) as unknown as Question,
		);
		const kinds = compose(
			[...texts, ...other],
			{ ...wish, kind: 'comprehension' },
			learner(),
			createRandom(5),
		).map(({ kind }) => kind);
		expect(kinds.filter((kind, i) => kind === kinds[i - 1])).toEqual([]);
	});

	it('asks nothing after a question that shows the sentence of its answer', () => {
		const texts = ['c1', 'c2', 'c3', 'c4'].map((name, i) => ({
			...claim(name),
			evidence: [i < 2 ? 'b1' : `b${i}`],
		}));
		for (let seed = 0; seed < 20; seed++) {
			const beads = compose(
				texts,
				{ ...wish, kind: 'comprehension' },
				learner(),
				createRandom(seed),
			).map(({ evidence }) => evidence[0]);
			expect(beads.filter((bead, i) => bead === beads[i - 1])).toEqual([]);
		}
	});
});
