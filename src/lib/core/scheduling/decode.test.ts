import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCardState, decodeEvent } from './decode.ts';
import { anyLog, review } from './log.fixture.ts';
import { replay } from './reducer.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const paths = (result: ReturnType<typeof decodeEvent>) =>
	result.ok ? [] : result.issues.map(({ path }) => path);

describe('decodeEvent and decodeCardState', () => {
	it('give back whatever went through JSON', () => {
		fc.assert(
			fc.property(anyLog(), (log) => {
				const decoded = log.map((event) => decodeEvent(json(event)));
				expect(decoded).toEqual(log.map((value) => ({ ok: true, value })));
				const states = [...replay(log).cards.values()];
				expect(states.map((state) => decodeCardState(json(state)))).toEqual(
					states.map((value) => ({ ok: true, value })),
				);
			}),
		);
	});

	it('never throw, and drop what they do not know', () => {
		fc.assert(
			fc.property(fc.anything(), (input) => {
				expect(decodeEvent(input).ok || decodeCardState(input).ok).toBe(false);
			}),
		);
		const event = review('q1', 100, 3);
		expect(decodeEvent({ ...event, later: 1 })).toEqual({ ok: true, value: event });
	});

	it('name the field that is damaged', () => {
		const event = review('q1', 100, 3);
		expect(paths(decodeEvent({ ...event, grade: 5 }))).toEqual(['grade']);
		expect(paths(decodeEvent({ ...event, at: NaN, day: 1.5 }))).toEqual(['at', 'day']);
		expect(paths(decodeEvent({ ...event, card: '' }))).toEqual(['card']);
		expect(paths(decodeEvent({ ...event, type: 'rename' }))).toEqual(['type']);
		expect(paths(decodeEvent({ ...event, type: 'undo' }))).toEqual(['target']);
	});
});
