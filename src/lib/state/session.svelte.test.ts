import { describe, expect, it, vi } from 'vitest';
import type { GradeText } from '#lib/core/questions/outcome.ts';
import { decodeSnapshot, withoutLost, type Snapshot } from '#lib/core/session/snapshot.ts';
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

const typedOne = (id = 'q-typed', term = 't1'): Question => ({
	id,
	kind: 'type-term',
	skill: 'vocabulary',
	study: 'en',
	term,
	lang: 'en',
	evidence: ['b1'],
	prompt: { lang: 'ar', text: '' },
	accepted: ['alliance'],
});

/** A learning that keeps what it is told, or fails to. */
function recorder(works = true) {
	const written: Omit<Review, 'id' | 'type' | 'at' | 'day' | 'offset'>[] = [];
	const undone: string[] = [];
	const log: unknown[] = [];
	const learning = {
		log,
		review: (reviews: typeof written) => {
			if (!works) return Promise.resolve([]);
			written.push(...reviews);
			const ids = reviews.map((_, i) => `event-${written.length - i}`);
			log.push(...reviews.map((review, i) => ({ ...review, type: 'review', id: ids[i] })));
			return Promise.resolve(ids);
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

	it('shows the verdict again that was looked at when it was left, and goes on from there', async () => {
		const { learning } = recorder();
		const session = new Session(asked, learning, { grade }, 0);
		await session.answer(1, 1);
		const kept = session.snapshot('?a', 2);
		const again = new Session(asked, learning, { grade }, 3, kept);
		expect([again.current?.question.id, again.response, again.outcome?.right, again.saved]).toEqual(
			['q1', 1, false, 'saved'],
		);
		again.next(4);
		expect(again.current?.question.id).toBe(session.run.queue[0]);
		expect(again.snapshot('?a', 5)).not.toHaveProperty('response');
		const next = new Session(asked, learning, { grade }, 6, again.snapshot('?a', 5));
		expect(next.response).toBeUndefined();
	});

	it('shows an answer as right again that the learner said was right', async () => {
		const items = [{ question: typedOne(), article: 'a1' }, ...asked];
		const { learning } = recorder();
		const session = new Session(items, learning, { grade }, 0);
		await session.answer('league', 1);
		await session.accept('v1');
		const again = new Session(items, learning, { grade }, 2, session.snapshot('?a', 2));
		expect([again.outcome?.right, again.outcome?.credit]).toEqual([true, 1]);
		again.next(3);
		for (const at of [4, 5]) {
			await again.answer(0, at);
			if (at === 4) again.next(at);
		}
		expect(again.run.queue).toEqual([]);
		const last = new Session(items, learning, { grade }, 6, again.snapshot('?a', 6));
		expect([last.done, last.response]).toEqual([true, undefined]);
	});

	it('lets what is nearly right be tried once more, and counts it as hard', async () => {
		const { learning, written } = recorder();
		const items = ['q1', 'q2'].map((id) => ({ question: typedOne(id, `t-${id}`), article: 'a1' }));
		const session = new Session(items, learning, { grade }, 0);
		await session.answer('aliance', 1);
		expect([session.retrying, session.response, written.length]).toEqual([true, undefined, 0]);
		await session.answer('alliance', 2);
		expect(written.map(({ card, grade }) => [card, grade])).toEqual([['t-q1:ar-en:recall', 2]]);
		session.next(3);
		await session.answer('aliance', 4);
		await session.answer('aliance', 5);
		expect(written.at(-1)?.grade).toBe(1);
		// One that was recalled is asked once more in between.
		expect(session.run.queue).toEqual(['q1', 'q2']);
	});

	it('lets what was nearly right when it was left be mended once, not tried twice', async () => {
		const items = [{ question: typedOne(), article: 'a1' }, ...asked];
		const { learning, written } = recorder();
		const kept: Snapshot[] = [];
		const onchange = (session: Session) => kept.push(session.snapshot('?a', 2));
		const session = new Session(items, learning, { grade, confidence: true, onchange }, 0);
		await session.answer('aliance', 1);
		await session.confide('think', 1);
		const read = decodeSnapshot(structuredClone(kept.at(-1)));
		if (!read.ok) throw new Error(read.issues[0]?.message);
		expect(read.value.tried).toEqual({ answer: 'aliance', confidence: 'think' });

		const options = { grade, confidence: true };
		const again = new Session(items, learning, options, 3, read.value);
		expect([again.retrying, again.tried, again.outcome?.typed?.verdict]).toEqual([
			true,
			'aliance',
			'almost',
		]);
		await again.answer('alliance', 4);
		expect(written.map(({ grade, confidence }) => [grade, confidence])).toEqual([[2, 'think']]);
		expect(again.snapshot('?a', 5)).not.toHaveProperty('tried');

		const lost = withoutLost(read.value, new Set([typedOne().id]));
		expect(new Session(asked, learning, options, 6, lost).retrying).toBe(false);
	});

	it('says of a question of the skill of words that it is about the text, and of no word', async () => {
		const { learning, written } = recorder();
		const context: Question = { ...claim('q-context'), skill: 'vocabulary' };
		const items = [context, typedOne()].map((question) => ({ question, article: 'a1' }));
		const session = new Session(items, learning, { grade }, 0);
		await session.answer(0, 1);
		session.next(1);
		await session.answer('alliance', 2);
		expect(written.map(({ about }) => about)).toEqual(['text', undefined]);
	});

	it('shows the cards of a test before its first question, each once, and lets them be passed over', async () => {
		const { learning } = recorder();
		const items = [
			...asked,
			{ question: typedOne('q-typed', 't1'), article: 'a1' },
			{ question: typedOne('q-other', 't2'), article: 'a1' },
		];
		const options = { grade, test: 'a test', isNew: (term: string) => term !== 't3' };
		const session = new Session(items, learning, options, 0);
		expect([session.introducing?.question.id, session.cards]).toEqual(['q-typed', 2]);
		session.introduce(1);
		expect([session.introducing?.question.id, session.cards]).toEqual(['q-other', 1]);
		session.introduce(2);
		expect([session.introducing, session.cards]).toEqual([undefined, 0]);
		await session.answer(0, 3);
		expect([session.current?.question.id, session.introducing]).toEqual(['q2', undefined]);

		const hasty = new Session(items, learning, options, 0);
		hasty.introduce(1, true);
		expect(hasty.introducing).toBeUndefined();
		expect(hasty.current?.question.id).toBe('q1');
	});

	it('keeps how far an answer had come, a card that was read, and an answer that waits to be said how sure it is', async () => {
		const { learning } = recorder();
		const kept: Snapshot[] = [];
		const onchange = (session: Session) => kept.push(session.snapshot('?a', 2));
		const options = { grade, confidence: true, isNew: () => true, onchange };
		const items = [{ question: typedOne(), article: 'a1' }, ...asked];
		const session = new Session(items, learning, options, 0);
		const again = () => {
			const read = decodeSnapshot(structuredClone(kept.at(-1)));
			if (!read.ok) throw new Error(read.issues[0]?.message);
			return new Session(items, learning, options, 3, read.value);
		};
		expect(session.introducing?.question.id).toBe('q-typed');
		session.introduce(1);
		expect(again().introducing).toBeUndefined();
		session.keepDraft('alli');
		await vi.waitFor(() => expect(again().draft).toBe('alli'));
		await session.answer('alliance', 2);
		expect(again().pending).toBe('alliance');
		await session.confide('sure', 3);
		expect([again().pending, again().draft, again().response]).toEqual([
			undefined,
			undefined,
			'alliance',
		]);
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

	it('a question that is hidden leaves nothing in memory of how it was answered', async () => {
		const { learning, undone } = recorder();
		const session = new Session(asked, learning, { grade }, 0);
		await session.answer(0, 1);
		session.next(2);
		await session.answer(1, 3);
		await session.drop(4);
		expect(undone).toEqual(['event-2']);
		expect(session.run.answers.map(({ question }) => question)).toEqual(['q1']);
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

	it('takes back with an answer what was stored because the learner said that it is right', async () => {
		const question: Question = {
			id: 'q1',
			kind: 'type-term',
			skill: 'vocabulary',
			study: 'en',
			term: 't1',
			lang: 'en',
			evidence: ['b1'],
			prompt: { lang: 'ar', text: '' },
			accepted: ['alliance'],
		};
		const { learning, written } = recorder();
		const session = new Session([{ question, article: 'a1' }], learning, { grade }, 0);
		await session.answer('union', 1);
		await session.accept('variant');
		expect([written.at(-1)?.grade, session.run.queue]).toEqual([3, []]);
		session.next(2);
		expect(session.done).toBe(true);
		expect(session.lastVariant).toBe('variant');
		await session.undo(3);
		expect(session.lastVariant).toBeUndefined();
		expect([session.done, session.current?.question.id]).toEqual([false, 'q1']);
	});

	const meaning = (term: string, answer: number): Question => ({
		id: `q-${term}`,
		kind: 'meaning',
		skill: 'vocabulary',
		study: 'ar',
		term,
		evidence: ['b1'],
		prompt: { lang: 'ar', text: term },
		options: ['t1', 't2', 't3'].map((text) => ({ lang: 'en', text })),
		optionTerms: ['t1', 't2', 't3'],
		answer,
	});
	const contrasted = (isPaced = false) => {
		const items = [
			{ question: meaning('t1', 0), article: 'a1' },
			...['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id) => ({ question: claim(id), article: 'a1' })),
		];
		const { learning } = recorder();
		const contrastOf = (_: Question, chosen: number) =>
			chosen === 0 ? undefined : meaning(`t${chosen + 1}`, chosen);
		return new Session(
			items,
			learning,
			{ grade, contrastOf, isPaced, isNew: (id) => id === 't2' },
			0,
		);
	};

	it('brings in no new word by a confusion where many are due', async () => {
		const session = contrasted(true);
		await session.answer(1, 1);
		expect(session.total).toBe(7);
		const met = contrasted(true);
		await met.answer(2, 1);
		expect([met.total, met.run.queue.includes('q-t3')]).toEqual([8, true]);
	});

	it('asks later what was taken for the right word, after its card, and not once the answer is undone', async () => {
		const session = contrasted();
		await session.answer(1, 1);
		expect([session.total, session.run.queue.indexOf('q-t2')]).toEqual([8, 5]);
		const kept = session.snapshot('?a', 2);
		expect(kept.asked.at(-1)).toEqual({
			question: 'q-t2',
			article: 'a1',
			options: ['t1', 't2', 't3'],
			contrast: { of: 'q-t1', chosen: 't2' },
		});
		session.next(2);
		for (const at of [3, 4, 5, 6]) {
			await session.answer(0, at);
			session.next(at);
		}
		expect(session.current?.question.id).toBe('q-t1');
		await session.answer(0, 7);
		session.next(7);
		expect(session.introducing?.question.id).toBe('q-t2');
		expect(session.current?.question.id).toBe('q-t2');

		const undone = contrasted();
		await undone.answer(1, 1);
		await undone.undo(2);
		expect([undone.total, undone.run.queue.includes('q-t2')]).toEqual([7, false]);
	});

	it('counts the time until the next question as spent, and asks nothing new once it is over', async () => {
		const { learning } = recorder();
		const session = new Session(asked, learning, { grade, budget: 10_000 }, 0);
		await session.answer(0, 4_000);
		expect(session.spent).toBe(4_000);
		session.next(11_000);
		expect([session.spent, session.done]).toEqual([11_000, true]);
	});
});
