import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { Grade, LogEvent } from '../types.ts';
import { defaultScheduler } from './fsrs.ts';
import { anyLog, review, undo } from './log.fixture.ts';
import { mergeLogs } from './log.ts';
import { apply, EMPTY_MEMORY, replay, replayCard, type Memory } from './reducer.ts';

const increment = (events: readonly LogEvent[]): Memory =>
	events.reduce((memory, event) => apply(memory, event, defaultScheduler), EMPTY_MEMORY);

describe('apply', () => {
	it('gives what a replay gives, event by event', () => {
		fc.assert(
			fc.property(anyLog(), (log) => {
				expect(increment(log)).toEqual(replay(log));
			}),
		);
	});

	it('gives it in any order, with repetitions, from two devices', () => {
		fc.assert(
			fc.property(anyLog('a'), anyLog('b'), fc.string(), (a, b, seed) => {
				const shuffled = createRandom(seed).shuffle([...a, ...b, ...a.slice(3)]);
				expect(increment(shuffled)).toEqual(replay(mergeLogs(a, b)));
			}),
		);
	});

	it('gives it where an id says two things', () => {
		fc.assert(
			fc.property(anyLog(), anyLog(), (log, clashing) => {
				expect(increment([...log, ...clashing])).toEqual(replay([...clashing, ...log]));
			}),
		);
	});

	it('leaves its argument alone', () => {
		fc.assert(
			fc.property(anyLog(), anyLog('b'), (log, more) => {
				const memory = replay(log);
				const copy = structuredClone(memory);
				more.forEach((event) => apply(memory, event));
				expect(memory).toEqual(copy);
			}),
		);
	});

	it('undoes the last event as if it had never been', () => {
		fc.assert(
			fc.property(anyLog(), fc.constantFrom<Grade[]>(1, 2, 3, 4), (log, grade) => {
				const before = replay(log);
				const last = review('q1', 30_000, grade);
				const after = apply(apply(before, last), undo(last));
				expect(after.cards).toEqual(before.cards);
			}),
		);
	});
});

describe('the schedule', () => {
	const CARD = 'q1';
	const history = fc.array(
		fc.tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom<Grade[]>(1, 2, 3, 4)),
		{ maxLength: 12 },
	);
	const reviews = (steps: readonly (readonly [number, Grade])[]) => {
		let day = 20_000;
		return steps.map(([days, grade]) => review(CARD, (day += days), grade));
	};
	const due = (...events: LogEvent[]) => replayCard(CARD, events)?.due ?? NaN;

	it('never asks later for a worse grade, and never on an earlier day than that of the answer', () => {
		fc.assert(
			fc.property(history, fc.nat({ max: 200 }), (steps, wait) => {
				const before = reviews(steps);
				const day = (before.at(-1)?.day ?? 20_000) + wait;
				const [again, hard, good, easy] = ([1, 2, 3, 4] as const).map((grade) =>
					due(...before, review(CARD, day, grade)),
				) as [number, number, number, number];
				expect(again).toBe(day);
				expect(hard).toBeGreaterThan(day);
				expect(good).toBeGreaterThanOrEqual(hard);
				expect(easy).toBeGreaterThanOrEqual(good);
			}),
		);
	});

	it('brings a card missed and then known on one day back no later than one known at once', () => {
		fc.assert(
			fc.property(history, fc.nat({ max: 200 }), (steps, wait) => {
				const before = reviews(steps);
				const day = (before.at(-1)?.day ?? 20_000) + wait;
				const relearned = due(...before, review(CARD, day, 1), review(CARD, day, 3));
				expect(relearned).toBeGreaterThan(day);
				expect(relearned).toBeLessThanOrEqual(due(...before, review(CARD, day, 3)));
			}),
		);
	});
});
