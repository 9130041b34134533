import { expect, it } from 'vitest';
import type { LogEvent } from '../types.ts';
import { isFirm } from './firm.ts';
import { review } from './log.fixture.ts';
import { replay } from './reducer.ts';

const CARD = 't1:ar-en:recognise';
const OTHER = 't1:en-ar:recognise';
const firm = (log: readonly LogEvent[], days = 30) => isFirm([...replay(log).cards.values()], days);
const learned = (card: string) => [100, 102, 112, 150].map((day) => review(card, day, 3));

it('begins once recall of the weakest reviewed card holds that long', () => {
	expect(firm([])).toBe(false);
	expect(firm([review(CARD, 100, 3)])).toBe(false);
	expect(firm(learned(CARD))).toBe(true);
	expect(firm(learned(CARD), 10_000)).toBe(false);
	expect(firm([...learned(CARD), review(OTHER, 150, 3)])).toBe(false);
});

it('ends with a miss, however stable it was, and comes back with what follows', () => {
	const missed = [...learned(CARD), review(CARD, 300, 1)];
	expect(firm(missed, 0)).toBe(false);
	expect(firm([...missed, review(CARD, 300, 3)], 0)).toBe(true);
});

it('takes the learner at their word', () => {
	const know: LogEvent = { ...review(CARD, 100, 3), type: 'know' };
	expect(firm([know])).toBe(true);
	expect(firm([know, review(CARD, 101, 1)])).toBe(false);
});
