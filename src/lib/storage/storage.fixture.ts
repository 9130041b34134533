import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, issue, ok } from '#lib/core/result.ts';
import { DEFAULT_PARAMETERS } from '#lib/core/scheduling/fsrs.ts';
import { anyLog, review } from '#lib/core/scheduling/log.fixture.ts';
import { mergeLogs } from '#lib/core/scheduling/log.ts';
import { replay } from '#lib/core/scheduling/reducer.ts';
import type { Grade, LogEvent, Pack, PackTerm, Question, Review } from '#lib/core/types.ts';
import { deviceOf } from './identity.ts';
import {
	SCHEDULING_SETTING,
	type DecodePack,
	type Draft,
	type KeptArticle,
	type SavedPack,
	type Storage,
} from './types.ts';

export const CARD = 't1:ar-en:recognise';

/** An event as it is before storage gives it its id. */
function withoutId(event: LogEvent): Draft {
	const { id: _, ...draft } = event;
	return draft;
}

export const answer = (card: string, day: number, grade: Grade, more: Partial<Review> = {}) =>
	withoutId(review(card, day, grade, more));

export const undoing = ({ id, card, at, day, offset }: LogEvent): Draft => ({
	type: 'undo',
	card,
	at: at + 1,
	day,
	offset,
	target: id,
});

export const savedPack = (id: string): SavedPack => {
	const pack: Pack = {
		format: 'mufradat-pack',
		version: 1,
		article: { id, title: { ar: 'عنوان', en: 'Title' }, sections: [] },
		terms: [],
		questions: [],
		coverage: { content: 0, known: 0, supported: 0 },
	};
	return { id, pack, addedAt: 5, source: 'article.txt' };
};

/** An article of several pieces. */
export function savedBook(id: string): SavedPack {
	const { pack, ...rest } = savedPack(id);
	const many = <T>(count: number, make: (index: number) => T) =>
		Array.from({ length: count }, (_, index) => make(index));
	const beads = many(700, (n) => ({ id: `b${n}`, ar: ['جملة قصيرة.'], en: ['A short one.'] }));
	const term = (name: string): PackTerm => ({
		id: name,
		ar: 'جُمْلَة',
		en: ['sentence'],
		pos: 'noun',
		topic: 'general',
		occurrences: beads.map(({ id }) => ({ bead: id, lang: 'ar', sentence: 0, start: 0, end: 4 })),
	});
	const question = (name: string): Question =>
		({
			id: name,
			kind: 'swap',
			skill: 'detail',
			study: 'ar',
			prompt: { lang: 'ar', text: 'جملة قصيرة.' },
			answer: 0,
			evidence: ['b1'],
		}) as unknown as Question;
	return {
		...rest,
		unsure: { b7: 0.4 },
		pack: {
			...pack,
			article: { ...pack.article, sections: [{ paragraphs: [{ id: 'p1', beads }] }] },
			terms: [{ ...term('t1'), origin: 'own' }, term('t2')],
			questions: many(900, (n) => question(`q${n}`)),
			tags: ['book'],
			dropped: ['t9'],
		},
	};
}

/** Takes anything of the right format. */
export const decodePack: DecodePack = function* (input) {
	yield;
	return typeof input === 'object' && input !== null && 'format' in input
		? ok(input as Pack)
		: fail(issue('pack', '', 'Not a pack.'));
};

/** What is to be known of an article of `savedPack` before it is opened. */
export const keptArticle = (
	{ pack, ...rest }: SavedPack,
	revision: number,
	more: Partial<KeptArticle['summary']> = {},
): KeptArticle => ({
	...rest,
	summary: {
		id: rest.id,
		title: pack.article.title,
		words: 0,
		sections: 0,
		terms: 0,
		questions: 0,
		...more,
	},
	terms: [],
	revision,
});

/** What every storage does, wherever it keeps things. `open` gives an empty one each time. */
export function describeStorage(open: () => Promise<Storage>): void {
	/** The states are those that the log amounts to. */
	async function expectConsistent(storage: Storage): Promise<void> {
		const [log, cards] = [await storage.readLog(), await storage.readCards()];
		const byCard = new Map(cards.records.map((state) => [state.card, state]));
		expect(byCard).toEqual(replay(log.records).cards);
	}

	describe('the log', () => {
		it('takes events, gives them ids in order, and tells the state of the card', async () => {
			const storage = await open();
			const drafts = [answer(CARD, 100, 3), answer('q1', 100, 1), answer(CARD, 102, 3)];
			const appended = [];
			for (const draft of drafts) appended.push(await storage.append(draft));
			const log = await storage.readLog();
			expect(log).toEqual({ records: appended.map(({ event }) => event), damaged: [] });
			expect(log.records.map(withoutId)).toEqual(drafts);
			expect(appended.map(({ card }) => card?.reps)).toEqual([1, 1, 2]);
			expect((await storage.readCards()).records).toHaveLength(2);
			await expectConsistent(storage);
		});

		it('undoes a review', async () => {
			const storage = await open();
			const first = await storage.append(answer(CARD, 100, 3));
			const slip = await storage.append(answer(CARD, 103, 1));
			expect((await storage.append(undoing(slip.event))).card).toEqual(first.card);
			expect((await storage.append(undoing(first.event))).card).toBeUndefined();
			expect((await storage.readCards()).records).toEqual([]);
			expect((await storage.readLog()).records).toHaveLength(4);
		});

		it('takes the same draft twice for one event', async () => {
			const storage = await open();
			const draft = answer(CARD, 100, 3);
			expect(await storage.append(draft)).toEqual(await storage.append({ ...draft }));
			expect((await storage.readLog()).records).toHaveLength(1);
			await expectConsistent(storage);
		});

		it('puts an event of the past in its place', async () => {
			const storage = await open();
			const late = await storage.append(answer(CARD, 110, 3));
			const early = await storage.append(answer(CARD, 100, 3));
			expect(early.card).toMatchObject({ first: 100, last: 110, reps: 2 });
			expect((await storage.readLog()).records).toEqual([early.event, late.event]);
			await expectConsistent(storage);
		});

		it('amounts to its states, whatever happens', async () => {
			const property = fc.asyncProperty(anyLog(), async (log) => {
				const storage = await open();
				for (const event of log) await storage.append(withoutId(event));
				await expectConsistent(storage);
			});
			await fc.assert(property, { numRuns: 15 });
		});

		it('is read from a moment on', async () => {
			const storage = await open();
			const drafts = [100, 101, 102].map((day) => answer(CARD, day, 3));
			for (const draft of drafts) await storage.append(draft);
			const since = async (at: number) => (await storage.readLog(at)).records.map(withoutId);
			expect(await since(drafts[1]?.at ?? NaN)).toEqual(drafts.slice(1));
			expect(await since((drafts[2]?.at ?? NaN) + 1)).toEqual([]);
		});

		it('refuses what could not be read again, and keeps nothing of it', async () => {
			const storage = await open();
			await expect(storage.append(answer(CARD, 100, 3, { took: NaN }))).rejects.toThrow(TypeError);
			expect((await storage.readLog()).records).toEqual([]);
		});
	});

	describe('merging', () => {
		const other = [review(CARD, 90, 3), review('q9', 91, 1)];

		it('unites two logs, and counts what was new', async () => {
			const storage = await open();
			const { event } = await storage.append(answer(CARD, 100, 3));
			expect(await storage.mergeLog([...other, event])).toBe(2);
			expect(await storage.mergeLog(other)).toBe(0);
			expect((await storage.readLog()).records).toEqual(mergeLogs(other, [event]));
			await expectConsistent(storage);
		});

		it('never gives an id that came with the other log', async () => {
			const storage = await open();
			const { event } = await storage.append(answer(CARD, 100, 3));
			await storage.mergeLog(
				['0000000a', 'zzzzzzzz'].map((n) =>
					review('q9', 91, 3, { id: `${deviceOf(event.id)}-${n}` }),
				),
			);
			await storage.append(answer(CARD, 101, 3));
			await storage.append(answer(CARD, 102, 3));
			expect((await storage.readLog()).records).toHaveLength(5);
			await expectConsistent(storage);
		});
	});

	describe('the parameters of FSRS', () => {
		it('give other states when they change, and the defaults when they are nonsense', async () => {
			const storage = await open();
			for (const day of [100, 102, 112]) await storage.append(answer(CARD, day, 3));
			const due = async () => (await storage.readCards()).records[0]?.due ?? NaN;
			const before = await due();
			await storage.saveSetting(SCHEDULING_SETTING, { ...DEFAULT_PARAMETERS, retention: 0.97 });
			expect(await due()).toBeLessThan(before);
			await storage.saveSetting(SCHEDULING_SETTING, { retention: 'high' });
			expect(await due()).toBe(before);
			expect(await storage.rebuildCards()).toEqual(await storage.readCards());
		});
	});

	describe('the rest', () => {
		it('keeps packs until they are removed', async () => {
			const storage = await open();
			const [a, b] = [savedPack('a1'), savedPack('a2')];
			await storage.savePack(a);
			await storage.savePack(b);
			await storage.savePack({ ...a, source: 'again.txt' });
			expect(await storage.readArticles()).toEqual({
				records: [keptArticle({ ...a, source: 'again.txt' }, 2), keptArticle(b, 1)],
				damaged: [],
			});
			await storage.removePack('a1');
			expect(await storage.readPack('a1')).toEqual({ records: [], damaged: [] });
			expect(await storage.readPack('a2')).toEqual({ records: [b], damaged: [] });
		});

		it('keeps a book as it was given, tells of it what lists need, and reads it without its questions', async () => {
			const storage = await open();
			const book = savedBook('a1');
			await storage.savePack(savedPack('a0'));
			await storage.savePack(book);
			await storage.savePack(savedPack('a2'));
			expect(await storage.readPack('a1')).toEqual({ records: [book], damaged: [] });
			const { questions: _, ...reading } = book.pack;
			expect(await storage.readReading('a1')).toEqual({ records: [reading], damaged: [] });
			expect(await storage.readReading('a9')).toEqual({ records: [], damaged: [] });
			const [, kept] = (await storage.readArticles()).records;
			expect(kept).toMatchObject({
				id: 'a1',
				summary: { words: 2 * 700, sections: 1, terms: 2, questions: 900, tags: ['book'] },
				terms: [{ id: 't1', origin: 'own' }],
				dropped: ['t9'],
				unsure: { b7: 0.4 },
			});
			await storage.savePack({ ...savedPack('a1'), source: 'short.txt' });
			expect((await storage.readPack('a1')).records).toEqual([
				{ ...savedPack('a1'), source: 'short.txt' },
			]);
			await storage.removePack('a1');
			expect(await storage.readPack('a1')).toEqual({ records: [], damaged: [] });
			expect((await storage.readArticles()).records.map(({ id }) => id)).toEqual(['a0', 'a2']);
		});

		it('gives an article another title and other tags, and leaves the rest', async () => {
			const storage = await open();
			const book = savedBook('a1');
			await storage.savePack(book);
			const title = { ar: 'آخر', en: 'Another' };
			await storage.describe('a1', ({ tags }) => ({ title, tags: [...tags, 'long'] }));
			const { pack } = book;
			const article = { ...pack.article, title };
			expect((await storage.readPack('a1')).records).toEqual([
				{ ...book, pack: { ...pack, article, tags: ['book', 'long'] } },
			]);
			const [kept] = (await storage.readArticles()).records;
			expect([kept?.summary.title, kept?.summary.tags, kept?.revision]).toEqual([
				title,
				['book', 'long'],
				2,
			]);
			await storage.describe('a1', (before) => ({ ...before, tags: [] }));
			expect((await storage.readPack('a1')).records[0]?.pack).not.toHaveProperty('tags');
			expect((await storage.readArticles()).records[0]?.summary).not.toHaveProperty('tags');
			await storage.describe('a9', (before) => before);
			expect((await storage.readArticles()).records).toHaveLength(1);
		});

		it('keeps settings and places', async () => {
			const storage = await open();
			await storage.saveSetting('study', 'ar');
			await storage.saveSetting('study', 'en');
			await storage.saveSetting('sizes', [1, 2]);
			expect(await storage.readSettings()).toEqual(
				new Map<string, unknown>([
					['sizes', [1, 2]],
					['study', 'en'],
				]),
			);
			await storage.savePlace({ article: 'a1', bead: 'b1', at: 1 });
			await storage.savePlace({ article: 'a1', bead: 'b2', at: 2 });
			expect(await storage.readPlaces()).toEqual({
				records: [{ article: 'a1', bead: 'b2', at: 2 }],
				damaged: [],
			});
		});

		it('keeps one note a term until it is removed', async () => {
			const storage = await open();
			await storage.saveNote({ term: 't1', text: 'first', at: 1 });
			await storage.saveNote({ term: 't1', text: 'second', at: 2 });
			await storage.saveNote({ term: 't2', text: 'other', at: 3 });
			expect(await storage.readNotes()).toEqual({
				records: [
					{ term: 't1', text: 'second', at: 2 },
					{ term: 't2', text: 'other', at: 3 },
				],
				damaged: [],
			});
			await storage.removeNote('t1');
			expect((await storage.readNotes()).records.map(({ term }) => term)).toEqual(['t2']);
		});

		it('is a copy of what was given', async () => {
			const storage = await open();
			const value = { list: [1] };
			await storage.saveSetting('value', value);
			value.list.push(2);
			expect((await storage.readSettings()).get('value')).toEqual({ list: [1] });
			await expect(storage.saveSetting('value', () => 1)).rejects.toThrow(DOMException);
		});

		it('is erased all at once, and another device begins', async () => {
			const storage = await open();
			const { event } = await storage.append(answer(CARD, 100, 3));
			await storage.savePack(savedPack('a1'));
			await storage.saveSetting('study', 'ar');
			await storage.savePlace({ article: 'a1', bead: 'b1', at: 1 });
			await storage.saveNote({ term: 't1', text: 'mine', at: 1 });
			await storage.eraseEverything();
			const none = { records: [], damaged: [] };
			expect(await storage.readLog()).toEqual(none);
			expect(await storage.readCards()).toEqual(none);
			expect(await storage.readArticles()).toEqual(none);
			expect(await storage.readPack('a1')).toEqual(none);
			expect(await storage.readPlaces()).toEqual(none);
			expect(await storage.readNotes()).toEqual(none);
			expect(await storage.readSettings()).toEqual(new Map());
			const next = await storage.append(answer(CARD, 100, 3));
			expect(deviceOf(next.event.id)).not.toBe(deviceOf(event.id));
		});
	});
}
