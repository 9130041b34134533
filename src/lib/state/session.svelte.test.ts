import { describe, expect, it } from 'vitest';
import type { GradeText } from '#lib/core/questions/outcome.ts';
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
		review: (reviews: typeof written) => {
			if (!works) return Promise.resolve([]);
			written.push(...reviews);
			return Promise.resolve(reviews.map((_, i) => `event-${written.length - i}`));
		},
		undo: (target: string) => {
			undone.push(target);
			return Promise.resolve();
		},
	} as unknown as Learning;
	return { learning, written, undone };
}
const grade: GradeText = (answer, { accepted }) => ({
	verdict: accepted.includes(answer) ? 'right' : answer.startsWith('al') ? 'almost' : 'wrong',
	tier: 'exact',
	expected: accepted[0] ?? '',
});
const asked = ['q1', 'q2'].map((id) => ({ question: claim(id), article: 'a1' }));

describe('Session', () => {
	it('writes a review for every answer, with the time it took, and then goes on', async () => {
		const { learning, written } = recorder();
		const session = new Session(asked, learning, { grade }, 1000);
		await session.answer(0, 3500);
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

	it('lets what is nearly right be tried once more, and counts it as hard', async () => {
		const typed = (id: string): Question => ({
			id,
			kind: 'type-term',
			skill: 'vocabulary',
			study: 'en',
			term: `t-${id}`,
			lang: 'en',
			evidence: ['b1'],
			prompt: { lang: 'ar', text: '' },
			accepted: ['alliance'],
		});
		const { learning, written } = recorder();
		const items = ['q1', 'q2'].map((id) => ({ question: typed(id), article: 'a1' }));
		const session = new Session(items, learning, { grade }, 0);
		await session.answer('aliance', 1);
		expect([session.retrying, session.response, written.length]).toEqual([true, undefined, 0]);
		await session.answer('alliance', 2);
		expect(written.map(({ card, grade }) => [card, grade])).toEqual([['t-q1:ar-en:recall', 2]]);
		session.next(3);
		await session.answer('aliance', 4);
		await session.answer('aliance', 5);
		expect(written.at(-1)?.grade).toBe(1);
		expect(session.run.queue).toEqual(['q2']);
	});

	it('reviews every card of pairs, and takes them all back', async () => {
		const words = ['a', 'b', 'c'].map((text) => ({ lang: 'ar', text }) as const);
		const match: Question = {
			id: 'q1',
			kind: 'match',
			skill: 'vocabulary',
			study: 'ar',
			evidence: ['b1'],
			terms: ['t1', 't2', 't3'],
			left: words,
			right: words,
			answer: [0, 1, 2],
		};
		const { learning, written, undone } = recorder();
		const session = new Session([{ question: match, article: 'a1' }], learning, { grade }, 0);
		await session.answer([0, 2, 1], 1);
		expect(written.map(({ card, grade }) => [card, grade])).toEqual([
			['t1:ar-en:recognise', 3],
			['t2:ar-en:recognise', 1],
			['t3:ar-en:recognise', 1],
		]);
		await session.undo(2);
		expect(undone.length).toBe(3);
	});

	it('takes one answer to a question at a time', async () => {
		const { learning, written } = recorder();
		const session = new Session(asked, learning, { grade }, 0);
		await Promise.all([session.answer(1, 1), session.answer(0, 2)]);
		expect(written.map(({ grade }) => grade)).toEqual([1]);
	});

	it('asks a missed question again, and is done when all were right', async () => {
		const { learning, written } = recorder();
		const session = new Session(asked, learning, { grade }, 0);
		await session.answer(2, 1);
		session.next(1);
		await session.answer(0, 2);
		session.next(2);
		expect([session.current?.question.id, session.done]).toEqual(['q1', false]);
		await session.answer(0, 3);
		session.next(3);
		expect(session.done).toBe(true);
		expect(written.map(({ question }) => question)).toEqual(['q1', 'q2', 'q1']);
		expect(session.first.map(({ right }) => right)).toEqual([false, true]);
	});

	it('undo takes back the reviews in order, the last first', async () => {
		const { learning, undone } = recorder();
		const session = new Session(asked, learning, { grade }, 0);
		await session.answer(0, 1);
		session.next(1);
		await session.answer(1, 2);
		await session.undo(3);
		expect([undone, session.current?.question.id, session.response]).toEqual([
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
		const session = new Session(asked, learning, { grade }, 0);
		await session.answer(0, 1);
		expect(session.saved).toBe('failed');
		await session.undo(2);
		expect([undone, session.current?.question.id]).toEqual([[], 'q1']);
	});
});
