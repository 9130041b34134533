import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { LogEvent } from '../types.ts';
import { siblingGroup, vocabularyCard } from './card.ts';
import { anyLog, review } from './log.fixture.ts';
import { buildQueue, retrievability } from './queue.ts';
import { replay } from './reducer.ts';
import { newCard } from './state.ts';

const DAY = 100;
const options = { day: DAY, newLimit: 5, seed: '1' };
const suspend = (card: string): LogEvent => ({ ...review(card, 50, 3), type: 'suspend' });
const setDue = (card: string, due: number): LogEvent => ({
	...review(card, 50, 3),
	type: 'set-due',
	due,
});
const queue = (candidates: readonly string[], log: readonly LogEvent[], more = {}) =>
	buildQueue(candidates, replay(log).cards, { ...options, ...more });

const reading = (term: string) => vocabularyCard(term, 'ar', 'en', 'recognise');
const recall = (term: string) => vocabularyCard(term, 'en', 'ar', 'recall');

describe('retrievability', () => {
	it('is 1 on the day of a review, falls after it, and is 0 of a new card', () => {
		const state = replay([review('q1', 90, 3)]).cards.get('q1') ?? newCard('q1');
		expect(retrievability(state, 90)).toBe(1);
		expect(retrievability(state, 89)).toBe(1);
		expect(retrievability(state, 95)).toBeLessThan(retrievability(state, 92));
		expect(retrievability(newCard('q1'), 90)).toBe(0);
	});
});

describe('buildQueue', () => {
	it('asks what is due, the longest due first, then the likeliest forgotten', () => {
		const log = [
			review('hard', 99, 2), // due on 100 with a retrievability of 0.92
			review('good', 98, 3), // due on 100 with 0.91
			review('easy', 92, 4), // due on 100 with 0.90
			review('overdue', 90, 3), // due on 92
			review('waits', 99, 3), // due on 101
		];
		expect(queue(['hard', 'good', 'easy', 'overdue', 'waits'], log)).toEqual({
			due: ['overdue', 'easy', 'good', 'hard'],
			fresh: [],
			buried: [],
		});
	});

	it('brings back what was missed on the day last, in the order it was missed', () => {
		const order = ['c', 'e', 'a', 'd', 'b'];
		const log = [...order.map((card) => review(card, DAY, 1)), review('due', 98, 3)];
		expect(queue([...order.toSorted(), 'due'], log).due).toEqual(['due', ...order]);
		const known = review('e', DAY, 3);
		expect(queue(order, [...log, known]).due).toEqual(['c', 'a', 'd', 'b']);
	});

	it('begins new cards in the order offered, up to the limit of the day', () => {
		const cards = ['d', 'b', 'c', 'a'];
		expect(queue(cards, [], { newLimit: 2 }).fresh).toEqual(['d', 'b']);
		expect(queue(cards, [review('d', DAY, 3)], { newLimit: 2 }).fresh).toEqual(['b']);
		expect(queue(cards, [review('d', DAY - 1, 3)], { newLimit: 2 }).fresh).toEqual(['b', 'c']);
		expect(queue(cards, [review('d', DAY, 3)], { newLimit: 0 }).fresh).toEqual([]);
	});

	it('asks one card of a term a day, the due one before the new one', () => {
		const log = [review(recall('t1'), 90, 3)];
		expect(queue([reading('t1'), recall('t1'), reading('t2'), recall('t2')], log)).toEqual({
			due: [recall('t1')],
			fresh: [reading('t2')],
			buried: [reading('t1'), recall('t2')],
		});
	});

	it('buries the siblings of what was answered on the day, but not what was missed', () => {
		const known = [review(recall('t1'), 90, 3), review(reading('t1'), DAY, 3)];
		expect(queue([reading('t1'), recall('t1')], known)).toEqual({
			due: [],
			fresh: [],
			buried: [recall('t1')],
		});
		const missed = [review(recall('t1'), 90, 3), review(reading('t1'), DAY, 1)];
		expect(queue([reading('t1'), recall('t1')], missed)).toMatchObject({
			due: [reading('t1')],
			buried: [recall('t1')],
		});
	});

	it('leaves out what is said to be known, until it is missed', () => {
		const know: LogEvent = { ...review('a', 95, 3), type: 'know' };
		expect(queue(['a'], [know])).toEqual({ due: [], fresh: [], buried: [] });
		expect(queue(['a'], [review('a', 90, 3), know])).toEqual({ due: [], fresh: [], buried: [] });
		expect(queue(['a'], [know, review('a', 98, 1)]).due).toEqual(['a']);
	});

	it('leaves out suspended cards, and asks a new card on the day it was given', () => {
		expect(queue(['a', 'b'], [suspend('a'), review('b', 90, 3), suspend('b')])).toEqual({
			due: [],
			fresh: [],
			buried: [],
		});
		expect(queue(['a'], [setDue('a', DAY)], { newLimit: 0 }).due).toEqual(['a']);
		expect(queue(['a'], [setDue('a', DAY + 1)])).toEqual({ due: [], fresh: [], buried: [] });
	});

	it('breaks ties by the seed alone, and keeps its order while it shrinks', () => {
		const cards = Array.from({ length: 20 }, (_, n) => `q${String(n)}`);
		const log = cards.map((card) => review(card, 98, 3));
		const { due } = queue(cards, log);
		expect(queue(cards.toReversed(), log.toReversed()).due).toEqual(due);
		expect(queue(cards, log, { seed: '2' }).due).not.toEqual(due);
		const [first = '', ...rest] = due;
		expect(queue(cards, [...log, review(first, DAY, 3)]).due).toEqual(rest);
	});

	it('puts every card in one place at most, whatever happened', () => {
		fc.assert(
			fc.property(anyLog(), fc.nat({ max: 400 }), fc.string(), (log, days, seed) => {
				const { cards } = replay(log);
				const candidates = createRandom(seed).shuffle([
					...new Set([...log.map(({ card }) => card), reading('t1'), 'q2']),
				]);
				const day = 20_000 + days;
				const { due, fresh, buried } = buildQueue(candidates, cards, { day, newLimit: 2, seed });
				const all = [...due, ...fresh, ...buried];
				expect(new Set(all).size).toBe(all.length);
				expect(fresh.length).toBeLessThanOrEqual(2);
				const asked = [...due, ...fresh].filter((card) => cards.get(card)?.last !== day);
				expect(new Set(asked.map(siblingGroup)).size).toBe(asked.length);
				for (const card of due) expect(cards.get(card)?.due).toBeLessThanOrEqual(day);
				for (const card of all) {
					expect(cards.get(card) ?? {}).not.toMatchObject({ suspended: true });
					expect(cards.get(card) ?? {}).not.toMatchObject({ known: true });
				}
			}),
		);
	});
});
