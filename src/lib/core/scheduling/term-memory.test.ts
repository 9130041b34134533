import { expect, it } from 'vitest';
import { vocabularyCard } from './card.ts';
import { memoryOf, termMemories } from './term-memory.ts';
import { newCard } from './state.ts';

const recognised = vocabularyCard('t1', 'ar', 'en', 'recognise');
const recalled = vocabularyCard('t1', 'en', 'ar', 'recall');

it('takes the first day, the greatest difficulty and the weakest stage of a term’s cards', () => {
	const memories = termMemories([
		{ ...newCard(recognised), reps: 4, stability: 40, difficulty: 3, due: 90 },
		{ ...newCard(recalled), reps: 1, stability: 2, difficulty: 7, due: 12 },
		{ ...newCard('q1'), reps: 1, stability: 2, difficulty: 9, due: 1 },
	]);
	expect([...memories]).toEqual([
		['t1', { stage: 'learning', suspended: false, due: 12, difficulty: 7 }],
	]);
});

it('leaves out the day of what is suspended and the difficulty of what was never reviewed', () => {
	const memories = termMemories([
		{ ...newCard(recognised), reps: 4, stability: 40, difficulty: 3, due: 9, suspended: true },
		{ ...newCard(recalled), due: 12 },
	]);
	expect(memories.get('t1')).toEqual({
		stage: 'known',
		suspended: true,
		due: 12,
		difficulty: 3,
	});
	expect(termMemories([{ ...newCard(recalled), suspended: true }]).get('t1')).toEqual({
		stage: 'new',
		suspended: true,
	});
});

it('has no day for what the learner says is known', () => {
	const states = [{ ...newCard(recognised), known: true, due: 12 }];
	expect(termMemories(states).get('t1')).toEqual({ stage: 'known', suspended: false });
});

it('knows a corrected term by its former id', () => {
	const memories = termMemories([{ ...newCard(recalled), due: 12 }]);
	expect(memoryOf({ id: 't2', was: ['t0', 't1'] }, memories)?.due).toBe(12);
	expect(memoryOf({ id: 't2' }, memories)).toBeUndefined();
});
