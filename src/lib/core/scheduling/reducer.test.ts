import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../types.ts';
import { review, undo } from './log.fixture.ts';
import { replay, replayCard } from './reducer.ts';

const CARD = 't1:ar-en:recognise';
const after = (...events: LogEvent[]) => replayCard(CARD, events);
function other(type: 'suspend' | 'resume' | 'know' | 'reset', day: number): LogEvent {
	const { id, card, at, offset } = review(CARD, day, 3);
	return { type, id, card, at, day, offset };
}

describe('a review', () => {
	it('begins a card', () => {
		const first = review(CARD, 100, 3);
		expect(after(first)).toEqual({
			card: CARD,
			stability: 2.3065,
			difficulty: expect.closeTo(2.1181, 3) as number,
			due: 102,
			first: 100,
			last: 100,
			lastAt: first.at,
			reps: 1,
			lapses: 0,
			misdated: 0,
			suspended: false,
			known: false,
		});
	});

	it('leaves a missed card due on the same day, and a right answer moves it on', () => {
		const missed = review(CARD, 100, 1);
		expect(after(missed)?.due).toBe(100);
		expect(after(missed, review(CARD, 100, 1))?.due).toBe(100);
		expect(after(missed, review(CARD, 100, 3))?.due).toBe(101);
	});

	it('counts study days, not hours: across midnight UTC nothing has elapsed', () => {
		const evening = review(CARD, 100, 3, { at: Date.parse('2026-03-02T23:30:00Z') });
		const later = review(CARD, 100, 3, { at: Date.parse('2026-03-03T01:30:00Z') });
		const dayAfter = review(CARD, 101, 3, { at: Date.parse('2026-03-03T01:30:00Z') });
		expect(after(evening, later)?.stability).toBeCloseTo(2.3065, 3);
		expect(after(evening, dayAfter)?.stability).toBeGreaterThan(4);
	});

	it('counts a card as forgotten once a day, and never on its first', () => {
		const begin = [review(CARD, 100, 1), review(CARD, 100, 1)];
		expect(after(...begin)?.lapses).toBe(0);
		const lapse = [review(CARD, 105, 1), review(CARD, 105, 1), review(CARD, 105, 3)];
		expect(after(...begin, ...lapse)).toMatchObject({ lapses: 1, reps: 5, first: 100, last: 105 });
	});

	it('clamps a day that goes back, and says so', () => {
		const ahead = review(CARD, 100, 3);
		const west = review(CARD, 99, 3, { at: ahead.at + 1 });
		expect(after(ahead, west)).toMatchObject({ last: 100, due: 101, misdated: 1 });
	});
});

describe('the other events', () => {
	it('take back a review as if it had never been', () => {
		const [first, second] = [review(CARD, 100, 3), review(CARD, 110, 1)];
		expect(after(first, second, undo(second))).toEqual(after(first));
		expect(after(first, undo(first))).toBeUndefined();
	});

	it('suspend a card, new or not, and resume it', () => {
		const first = review(CARD, 100, 3);
		expect(after(other('suspend', 100))).toMatchObject({ suspended: true, reps: 0, due: null });
		expect(after(first, other('suspend', 101), other('resume', 102))).toEqual(after(first));
		expect(after(other('suspend', 100), other('resume', 101))).toBeUndefined();
	});

	it('say that a card is known, until a miss, a reset, a day to ask it on or an undo', () => {
		const first = review(CARD, 100, 3);
		const know = other('know', 101);
		expect(after(know)).toMatchObject({ known: true, reps: 0, due: null });
		expect(after(first, know)).toEqual({ ...after(first), known: true });
		expect(after(first, know, review(CARD, 110, 3))?.known).toBe(true);
		const miss = review(CARD, 110, 1);
		expect(after(first, know, miss)).toEqual(after(first, miss));
		expect(after(know, other('reset', 102))).toBeUndefined();
		expect(after(know, { ...review(CARD, 102, 3), type: 'set-due', due: 102 })).toMatchObject({
			known: false,
			due: 102,
		});
		const { id, at, day } = know;
		expect(after(first, know, undo({ ...first, id, at, day }))).toEqual(after(first));
	});

	it('reset a card to a new one that is still suspended if it was', () => {
		expect(after(review(CARD, 100, 3), other('reset', 101))).toBeUndefined();
		expect(after(other('suspend', 99), review(CARD, 100, 3), other('reset', 101))).toEqual(
			after(other('suspend', 99)),
		);
	});

	it('set a day, until the next review sets another', () => {
		const first = review(CARD, 100, 3);
		const set: LogEvent = { ...review(CARD, 101, 3), type: 'set-due', due: 150 };
		expect(after(first, set)).toEqual({ ...after(first), due: 150 });
		expect(after(first, set, review(CARD, 150, 3))?.due).toBeGreaterThan(160);
	});
});

it('replays 100,000 reviews in seconds at most', () => {
	const log = Array.from({ length: 100_000 }, (_, n) =>
		review(`q${String(n % 3000)}`, 100 + Math.floor(n / 150), n % 7 === 0 ? 1 : 3),
	);
	const start = performance.now();
	expect(replay(log).cards.size).toBe(3000);
	expect(performance.now() - start).toBeLessThan(10_000);
});

describe('a comprehension question', () => {
	/** The last digits decide about the sample: 0001 isn't of it, 0004 is. */
	const OTHER = 'q000000000000001';
	const SAMPLED = 'q000000000000004';
	const asked = (card: string, ...answers: readonly (readonly [day: number, grade: 1 | 2 | 3])[]) =>
		replayCard(
			card,
			answers.map(([day, grade]) => review(card, day, grade, { skill: 'detail' })),
		)?.due;

	it('that was missed comes back the next day, and after a week, and not again', () => {
		expect(asked(OTHER, [100, 1])).toBe(101);
		expect(asked(OTHER, [100, 1], [100, 3])).toBe(101);
		expect(asked(OTHER, [100, 1], [101, 3])).toBe(108);
		expect(asked(OTHER, [100, 1], [103, 3])).toBe(110);
		expect(asked(OTHER, [100, 1], [101, 3], [108, 3])).toBeNull();
		expect(asked(OTHER, [100, 1], [101, 3], [108, 1])).toBe(109);
	});
	it('that asks what a word means in the text comes back as the others do', () => {
		const word = { skill: 'vocabulary', about: 'text' } as const;
		const answers = [review(OTHER, 100, 1, word), review(OTHER, 101, 3, word)];
		expect(replayCard(OTHER, answers)?.due).toBe(108);
		expect(replayCard(OTHER, [review(OTHER, 100, 3, word)])?.due).toBeNull();
	});
	it('that was right at once comes back if it is of the sample', () => {
		expect(asked(OTHER, [100, 3])).toBeNull();
		expect(asked(SAMPLED, [100, 3])).toBe(101);
		expect(asked(SAMPLED, [100, 3], [101, 3])).toBe(108);
		expect(asked(SAMPLED, [100, 3], [101, 3], [108, 3])).toBeNull();
	});
	it('keeps its day when it is asked before', () => {
		expect(asked(OTHER, [100, 1], [101, 3], [104, 3])).toBe(108);
		expect(asked(OTHER, [100, 3], [104, 3])).toBeNull();
	});
	it('is done with after its week, however often it was asked before', () => {
		expect(asked(OTHER, [100, 1], [101, 3], [104, 3], [108, 3])).toBeNull();
		expect(asked(OTHER, [100, 1], [101, 3], [107, 1], [108, 3], [115, 3])).toBeNull();
	});
	it('that was right in part was missed in part, and comes back as well', () => {
		expect(asked(OTHER, [100, 2])).toBe(101);
		expect(asked(OTHER, [100, 2], [101, 3])).toBe(108);
		expect(asked(OTHER, [100, 1], [101, 3], [108, 2])).toBe(109);
	});
});
