import { describe, expect, it } from 'vitest';
import type { Question, Review } from '#lib/core/types.ts';
import type { Learning } from './learning.svelte.ts';
import { Session } from './session.svelte.ts';

const claim = (id: string, answer = 0): Question => ({
	id,
	kind: 'claim',
	skill: 'detail',
	evidence: ['b1'],
	prompt: { ar: '', en: '' },
	answer,
	why: { ar: '', en: '' },
});

/** A learning that keeps what it is told, or fails to. */
function recorder(works = true) {
	const written: Omit<Review, 'id' | 'type' | 'at' | 'day' | 'offset'>[] = [];
	const undone: string[] = [];
	const learning = {
		review: (review: (typeof written)[number]) => {
			if (works) written.push(review);
			return Promise.resolve(works ? `event-${written.length}` : undefined);
		},
		undo: (target: string) => {
			undone.push(target);
			return Promise.resolve();
		},
	} as unknown as Learning;
	return { learning, written, undone };
}
const asked = ['q1', 'q2'].map((id) => ({ question: claim(id), article: 'a1' }));

describe('Session', () => {
	it('writes a review for every answer, with the time it took, and then goes on', async () => {
		const { learning, written } = recorder();
		const session = new Session(asked, learning, 1000);
		await session.choose(0, 3500);
		expect(written).toEqual([
			{
				card: 'q1',
				grade: 3,
				took: 2500,
				question: 'q1',
				article: 'a1',
				skill: 'detail',
				answer: '0',
			},
		]);
		expect(session.saved).toBe('saved');
		expect(session.current?.question.id).toBe('q1');
		session.next(4000);
		expect(session.current?.question.id).toBe('q2');
		expect(session.settled).toBe(1);
	});

	it('takes one answer to a question at a time', async () => {
		const { learning, written } = recorder();
		const session = new Session(asked, learning, 0);
		await Promise.all([session.choose(1, 1), session.choose(0, 2)]);
		expect(written.map(({ grade }) => grade)).toEqual([1]);
	});

	it('asks a missed question again, and is done when all were right', async () => {
		const { learning, written } = recorder();
		const session = new Session(asked, learning, 0);
		await session.choose(2, 1);
		session.next(1);
		await session.choose(0, 2);
		session.next(2);
		expect([session.current?.question.id, session.done]).toEqual(['q1', false]);
		await session.choose(0, 3);
		session.next(3);
		expect(session.done).toBe(true);
		expect(written.map(({ question }) => question)).toEqual(['q1', 'q2', 'q1']);
		expect(session.first.map(({ right }) => right)).toEqual([false, true]);
	});

	it('undo takes back the reviews in order, the last first', async () => {
		const { learning, undone } = recorder();
		const session = new Session(asked, learning, 0);
		await session.choose(0, 1);
		session.next(1);
		await session.choose(1, 2);
		await session.undo(3);
		expect([undone, session.current?.question.id, session.chosen]).toEqual([
			['event-2'],
			'q2',
			undefined,
		]);
		await session.undo(4);
		expect([undone, session.current?.question.id, session.canUndo]).toEqual([
			['event-2', 'event-1'],
			'q1',
			false,
		]);
	});

	it('says so when an answer could not be written, and undo then writes nothing', async () => {
		const { learning, undone } = recorder(false);
		const session = new Session(asked, learning, 0);
		await session.choose(0, 1);
		expect(session.saved).toBe('failed');
		await session.undo(2);
		expect([undone, session.current?.question.id]).toEqual([[], 'q1']);
	});
});
