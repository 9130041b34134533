import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../types.ts';
import { anyLog, review, undo } from './log.fixture.ts';
import { compareEvents, liveEvents, liveReviews, mergeLogs } from './log.ts';

/** Logs of two devices; now and then both hold an id that says different things. */
const logs = fc
	.tuple(anyLog('a'), anyLog('b'), anyLog('c'), fc.boolean())
	.map(([a, b, c, clash]) => (clash ? [a, [...b, ...a.slice(0, 2).map(altered)], c] : [a, b, c]))
	.map(([a = [], b = [], c = []]) => [a, b, c] as const);
const altered = (event: LogEvent): LogEvent => ({ ...event, at: event.at + 1 });

describe('mergeLogs', () => {
	it('is commutative, associative and idempotent', () => {
		fc.assert(
			fc.property(logs, ([a, b, c]) => {
				expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
				expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
				expect(mergeLogs(mergeLogs(a, b), b)).toEqual(mergeLogs(a, b));
				expect(mergeLogs(a, b, c)).toEqual(mergeLogs(mergeLogs(a, b), c));
			}),
		);
	});

	it('loses no id, repeats none, and is in order', () => {
		fc.assert(
			fc.property(logs, ([a, b]) => {
				const merged = mergeLogs(a, b);
				const ids = merged.map(({ id }) => id);
				expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
				expect(ids).toHaveLength(new Set(ids).size);
				expect([...merged].sort(compareEvents)).toEqual(merged);
			}),
		);
	});

	it('takes the same event for the same, whatever the order of its fields', () => {
		const event = review('q1', 5, 3);
		const shuffled = Object.fromEntries(Object.entries(event).reverse()) as typeof event;
		expect(mergeLogs([event], [shuffled])).toEqual([event]);
	});
});

describe('liveEvents', () => {
	it('leaves out what was taken back, even before it happened', () => {
		const [kept, taken] = [review('q1', 5, 3), review('q1', 6, 1)];
		expect(liveReviews([kept, taken, undo(taken)])).toEqual([kept]);
		expect(liveReviews([undo(taken, { at: 0 }), kept, taken])).toEqual([kept]);
	});

	it('takes nothing back for an undo of an undo, or of another card', () => {
		const taken = review('q1', 5, 3);
		const back = undo(taken);
		const again = undo(taken, { id: 'a-redo', target: back.id });
		expect(liveEvents([taken, back, again])).toEqual([]);
		expect(liveEvents([taken, undo(taken, { card: 'q2' })])).toEqual([taken]);
	});
});
