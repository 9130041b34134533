import { describe, expect, it } from 'vitest';
import { vocabularyCard } from './card.ts';
import { countStages, isLeech, stageOf, termStages } from './stages.ts';
import { newCard, type CardState } from './state.ts';

const reading = (term: string) => vocabularyCard(term, 'ar', 'en', 'recognise');
const recall = (term: string) => vocabularyCard(term, 'en', 'ar', 'recall');
const state = (card: string, stability: number, more: Partial<CardState> = {}): CardState => ({
	...newCard(card),
	stability,
	reps: 1,
	due: 100,
	...more,
});

describe('termStages', () => {
	it('goes by the weakest card that was reviewed', () => {
		const stages = termStages([
			state(reading('t1'), 21),
			state(recall('t2'), 20.9),
			state(reading('t2'), 300),
			state(reading('t3'), 300),
			{ ...newCard(recall('t3')), suspended: true },
			state('q1', 300),
		]);
		expect(Object.fromEntries(stages)).toEqual({ t1: 'known', t2: 'learning', t3: 'known' });
	});

	it('takes the learner at their word, except for a card that was missed since', () => {
		const said = { known: true, reps: 0, stability: 0 };
		const stages = termStages([
			state(reading('t1'), 0, said),
			state(recall('t1'), 0, said),
			state(reading('t2'), 2, { known: true }),
			state(reading('t3'), 0, said),
			state(recall('t3'), 1),
		]);
		expect(Object.fromEntries(stages)).toEqual({ t1: 'known', t2: 'known', t3: 'learning' });
	});

	it('is found under a former id', () => {
		const stages = termStages([state(reading('t1'), 30)]);
		expect(stageOf({ id: 't2', was: ['t1'] }, stages)).toBe('known');
		expect(stageOf({ id: 't2' }, stages)).toBe('new');
		expect(countStages([{ id: 't1' }, { id: 't2', was: ['t1'] }, { id: 't3' }], stages)).toEqual({
			new: 1,
			learning: 0,
			known: 2,
		});
	});
});

it('calls a card a leech from the eighth lapse', () => {
	expect([7, 8].map((lapses) => isLeech(state('a', 1, { lapses })))).toEqual([false, true]);
});
