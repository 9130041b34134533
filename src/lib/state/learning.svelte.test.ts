import { describe, expect, it } from 'vitest';
import { cardsOf } from '#lib/core/session/card.ts';
import { memoryStorage } from '#lib/storage/memory.ts';
import { StorageError } from '#lib/storage/unavailable.ts';
import { Learning } from './learning.svelte.ts';

const TERM = { id: 't1' };
const [READING, FINDING = ''] = cardsOf('t1', 'ar');

async function begin() {
	const storage = memoryStorage({ reason: 'absent', message: '' });
	const failures: unknown[] = [];
	const learning = new Learning(
		() => storage,
		(error) => failures.push(error),
	);
	await learning.load();
	/** What a reload gives: nothing may be held that isn't stored. */
	const reloaded = async () => {
		const other = new Learning(
			() => storage,
			() => undefined,
		);
		await other.load();
		return other;
	};
	return { storage, learning, failures, reloaded };
}
const answer = (card: string, grade: 1 | 3) =>
	({ card, grade, took: 1, question: 'q', article: 'a', skill: 'vocabulary', answer: '' }) as const;

describe('what a learner says of a term', () => {
	it('add: its meaning is asked from today', async () => {
		const { learning, reloaded } = await begin();
		await learning.add([TERM, { id: 't2' }], 'ar');
		expect(learning.due.map(({ card }) => card)).toEqual([READING, cardsOf('t2', 'ar')[0]]);
		expect(learning.nextDueOf(TERM)).toBe(learning.day);
		expect(learning.stageOf(TERM)).toBe('new');
		expect((await reloaded()).cards).toEqual(learning.cards);
	});

	it('suspend and resume: nothing of it is asked in between', async () => {
		const { learning } = await begin();
		await learning.add([TERM], 'ar');
		await learning.suspend(TERM, 'ar');
		expect(learning.isSuspended(TERM)).toBe(true);
		expect([learning.stateOf(READING)?.suspended, learning.stateOf(FINDING)?.suspended]).toEqual([
			true,
			true,
		]);
		expect(learning.due).toEqual([]);
		expect(learning.nextDueOf(TERM)).toBeUndefined();
		await learning.resume(TERM);
		expect(learning.isSuspended(TERM)).toBe(false);
		expect(learning.due.map(({ card }) => card)).toEqual([READING]);
	});

	it('who was asked in a test alone has not met a term: its card is still to come', async () => {
		const { learning } = await begin();
		await learning.review([{ ...answer(READING, 1), test: 'some test' }]);
		expect(learning.wasMet(READING)).toBe(false);
		await learning.review([answer(READING, 3)]);
		expect(learning.wasMet(READING)).toBe(true);
		expect(learning.wasMet(FINDING)).toBe(false);
	});

	it('mark known, and take it back: what was answered counts again', async () => {
		const { learning } = await begin();
		await learning.review([answer(READING, 3)]);
		const before = learning.cards;
		await learning.markKnown(TERM, 'ar');
		expect(learning.stageOf(TERM)).toBe('known');
		expect(learning.isMarkedKnown(TERM)).toBe(true);
		expect(learning.nextDueOf(TERM)).toBeUndefined();
		await learning.unmarkKnown(TERM);
		expect(learning.stageOf(TERM)).toBe('learning');
		expect(learning.cards).toEqual(before);
	});

	it('known ends with a miss, and with being added', async () => {
		const { learning } = await begin();
		await learning.markKnown(TERM, 'ar');
		await learning.review([answer(READING, 1)]);
		expect(learning.stageOf(TERM)).toBe('learning');
		expect(learning.due.map(({ card }) => card)).toEqual([READING]);
		await learning.markKnown(TERM, 'ar');
		await learning.suspend(TERM, 'ar');
		await learning.add([TERM], 'ar');
		expect([learning.isMarkedKnown(TERM), learning.isSuspended(TERM)]).toEqual([false, false]);
		expect(learning.due.map(({ card }) => card)).toEqual([READING]);
	});

	it('forget: it is new again', async () => {
		const { learning, reloaded } = await begin();
		await learning.review([answer(FINDING, 3)]);
		await learning.markKnown(TERM, 'ar');
		await learning.forget(TERM);
		expect(learning.stageOf(TERM)).toBe('new');
		expect((await reloaded()).cards.size).toBe(0);
	});

	it('holds under a former id', async () => {
		const { learning } = await begin();
		await learning.suspend(TERM, 'ar');
		const corrected = { id: 't9', was: ['t1'] };
		expect(learning.isSuspended(corrected)).toBe(true);
		await learning.resume(corrected);
		expect(learning.isSuspended(corrected)).toBe(false);
	});

	it('keeps what could be written, and says why the rest could not', async () => {
		const { storage, learning, failures } = await begin();
		const append = storage.append.bind(storage);
		let room = 1;
		storage.append = (draft) =>
			room-- > 0 ? append(draft) : Promise.reject(new StorageError('quota', 'Full.'));
		await learning.suspend(TERM, 'ar');
		expect(failures).toHaveLength(1);
		expect(learning.log).toHaveLength(1);
		expect(learning.stateOf(READING)?.suspended).toBe(true);
		expect(learning.stateOf(FINDING)).toBeUndefined();
	});

	it('loses nothing where two things are said at once', async () => {
		const { learning, reloaded } = await begin();
		await Promise.all([learning.add([TERM], 'ar'), learning.suspend({ id: 't2' }, 'ar')]);
		expect((await reloaded()).cards).toEqual(learning.cards);
		expect(learning.cards.size).toBe(1 + cardsOf('t2', 'ar').length);
	});
});

describe('what a reader says of a sentence', () => {
	it('is kept, schedules nothing, and counts as said for the day; the last one counts', async () => {
		const { learning, reloaded } = await begin();
		await learning.predict('b1', 'a1', 'no');
		await learning.predict('b2', 'a1', 'partly');
		await learning.predict('b1', 'a1', 'understood');
		expect([...learning.said]).toEqual([
			['b1', 'understood'],
			['b2', 'partly'],
		]);
		expect(learning.cards.size).toBe(0);
		const again = await reloaded();
		expect(again.said).toEqual(learning.said);
		again.day++;
		expect(again.said.size).toBe(0);
	});
});
