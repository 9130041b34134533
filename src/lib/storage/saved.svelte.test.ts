import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { newName, open, peek, tamper } from './browser.fixture.ts';
import { review } from '#lib/core/scheduling/log.fixture.ts';
import { newCard } from '#lib/core/scheduling/state.ts';
import { STORES, upgrade, VERSION, type Schema } from './schema.ts';
import {
	answer,
	CARD,
	describeStorage,
	keptArticle,
	savedBook,
	savedPack,
	undoing,
} from './storage.fixture.ts';
import type { SavedPack } from './types.ts';

describe('savedStorage', () => {
	describeStorage(() => open(newName()));

	it('outlives its connection', async () => {
		const name = newName();
		const storage = await open(name);
		expect(storage.unavailable).toBeNull();
		const { event, card } = await storage.append(answer(CARD, 100, 3));
		storage.close();
		const again = await open(name);
		expect((await again.readLog()).records).toEqual([event]);
		expect((await again.readCards()).records).toEqual([card]);
	});

	it('makes the stores of its version', async () => {
		const name = newName();
		(await open(name)).close();
		const db = await openDB(name);
		expect(db.version).toBe(VERSION);
		expect([...db.objectStoreNames].sort()).toEqual([...STORES].sort());
		db.close();
	});

	it('brings a database of version 1 up to date, and loses nothing of it', async () => {
		const name = newName();
		const { id: _, ...draft } = review(CARD, 100, 3);
		const event = { ...draft, id: '0123456789abcdef-00000000' };
		const old = await openDB<Schema>(name, 1, {
			upgrade: (db) => upgrade(db, 0, 1),
		});
		expect([...old.objectStoreNames]).not.toContain('notes');
		await old.put('log', event);
		await old.put('packs', savedPack('a1'));
		await old.put('settings', 'en', 'study');
		await old.put('places', { article: 'a1', bead: 'b1', at: 1 });
		await old.put('meta', '0123456789abcdef', 'device');
		// A state as that version kept it: without what the learner says to know.
		await tamper(name, 'cards', { ...newCard(CARD), reps: 1, known: undefined });
		old.close();

		const storage = await open(name);
		expect(await storage.readLog()).toEqual({ records: [event], damaged: [] });
		expect(await storage.readCards()).toMatchObject({
			records: [{ card: CARD, reps: 1, known: false, first: 100 }],
			damaged: [],
		});
		expect((await storage.readArticles()).records).toEqual([keptArticle(savedPack('a1'), 1)]);
		expect((await storage.readPack('a1')).records).toEqual([savedPack('a1')]);
		expect((await storage.readSettings()).get('study')).toBe('en');
		expect((await storage.readPlaces()).records).toHaveLength(1);
		expect(await storage.readNotes()).toEqual({ records: [], damaged: [] });
		await storage.saveNote({ term: 't1', text: 'mine', at: 1 });
		storage.close();
		expect((await (await open(name)).readNotes()).records).toHaveLength(1);
	});

	it('brings a database of version 2 up to date: reports and variants have their places', async () => {
		const name = newName();
		const old = await openDB<Schema>(name, 2, { upgrade: (db) => upgrade(db, 0, 2) });
		await old.put('notes', { term: 't1', text: 'mine', at: 1 });
		old.close();
		const storage = await open(name);
		expect((await storage.readNotes()).records).toHaveLength(1);
		const report = { question: 'q1', article: 'a1', prompt: 'war', text: '', hidden: true, at: 1 };
		const variant = { id: 't1 ar حرب', term: 't1', lang: 'ar', text: 'حرب', at: 1 } as const;
		await storage.saveReport(report);
		await storage.saveVariant(variant);
		storage.close();
		const again = await open(name);
		expect((await again.readReports()).records).toEqual([report]);
		expect((await again.readVariants()).records).toEqual([variant]);
		await again.removeReport('q1');
		await again.removeVariant(variant.id);
		expect([(await again.readReports()).records, (await again.readVariants()).records]).toEqual([
			[],
			[],
		]);
	});

	it('takes the packs of a database of version 3 apart, once, and loses nothing of them', async () => {
		const name = newName();
		const old = await openDB<Schema>(name, 3, { upgrade: (db) => upgrade(db, 0, 3) });
		const packs = [savedPack('a1'), savedBook('a2')];
		for (const one of packs) await old.put('packs', one);
		await old.put('packs', { ...savedPack('a3'), pack: 5 } as unknown as SavedPack);
		old.close();
		const storage = await open(name);
		// Whoever opens one before the list is read finds it, too.
		expect((await storage.readPack('a2')).records).toEqual([packs[1]]);
		const { records, damaged } = await storage.readArticles();
		expect(records.map(({ id, revision, summary }) => [id, revision, summary.questions])).toEqual([
			['a1', 1, 0],
			['a2', 1, 900],
		]);
		expect(damaged.map(({ path }) => path)).toEqual(['packs/a3']);
		for (const one of packs) expect((await storage.readPack(one.id)).records).toEqual([one]);
		const stored = await peek(name, 'packs');
		expect(stored.map((one) => 'pack' in (one as object))).toEqual([false, false, true]);
		expect(await storage.readArticles()).toEqual({ records, damaged });
	});

	it('keeps a pack of version 3 as it is where it can’t be taken apart', async () => {
		const name = newName();
		const old = await openDB<Schema>(name, 3, { upgrade: (db) => upgrade(db, 0, 3) });
		await old.put('packs', savedBook('a1'));
		old.close();
		const storage = await open(name);
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('Full.', 'QuotaExceededError');
		});
		const { records } = await storage.readArticles();
		put.mockRestore();
		expect(records.map(({ id, summary }) => [id, summary.questions])).toEqual([['a1', 900]]);
		expect((await storage.readPack('a1')).records).toEqual([savedBook('a1')]);
	});

	it('says of a pack that lacks a piece that it is damaged', async () => {
		const name = newName();
		const storage = await open(name);
		await storage.savePack(savedBook('a1'));
		const db = await openDB(name);
		await db.delete('pieces', ['a1', 1]);
		db.close();
		expect((await storage.readArticles()).records).toHaveLength(1);
		const found = await storage.readPack('a1');
		expect(found.damaged.map(({ code, path }) => `${code} ${path}`)).toEqual([
			'damaged-record packs/a1',
		]);
	});

	it('says that a review is saved when it is on the disk, not before', async () => {
		const storage = await open(newName());
		const order: string[] = [];
		const durability: unknown[] = [];
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		transaction.mockImplementation(function (this: IDBDatabase, ...args) {
			transaction.mockRestore();
			durability.push(args[2]?.durability);
			const started = this.transaction(...args);
			started.addEventListener('complete', () => order.push('complete'));
			return started;
		});
		await storage.append(answer(CARD, 100, 3));
		order.push('resolved');
		expect(order).toEqual(['complete', 'resolved']);
		expect(durability).toEqual(['strict']);
	});

	it('loses nothing and repeats no id where two tabs write at once', async () => {
		const name = newName();
		const tabs = await Promise.all([open(name), open(name)]);
		const writes = Array.from({ length: 60 }, (_, n) =>
			tabs[n % 2 === 0 ? 0 : 1].append(answer(n % 3 === 0 ? 'q1' : CARD, 100 + n, 3)),
		);
		const appended = await Promise.all(writes);
		expect(new Set(appended.map(({ event }) => event.id)).size).toBe(60);
		expect((await tabs[0].readLog()).records).toHaveLength(60);
		const { records } = await tabs[1].readCards();
		expect(records.map(({ reps }) => reps).sort()).toEqual([20, 40]);
		expect((await tabs[1].rebuildCards()).records).toEqual(records);
	});

	it('undoes in one tab what was reviewed in the other', async () => {
		const name = newName();
		const [a, b] = await Promise.all([open(name), open(name)]);
		const first = await a.append(answer(CARD, 100, 3));
		const second = await a.append(answer(CARD, 103, 1));
		expect((await b.append(undoing(second.event))).card).toEqual(first.card);
	});
});

describe('a damaged record', () => {
	it('is named, skipped, and left where it is', async () => {
		const name = newName();
		const storage = await open(name);
		const { event } = await storage.append(answer(CARD, 100, 3));
		await storage.savePack(savedPack('a1'));
		const junk = {
			log: { id: 'x-1', card: CARD, at: 'yesterday', type: 'review' },
			packs: { id: 'a0', pack: 5, addedAt: 1, source: '' },
			places: { article: 'a0', bead: 7 },
			notes: { term: 't0', text: null, at: 1 },
			reports: { question: 'q0', hidden: 'yes' },
			variants: { id: 'v0', lang: 'fr' },
		};
		for (const [store, value] of Object.entries(junk)) await tamper(name, store, value);

		const reads = [
			await storage.readLog(),
			await storage.readArticles(),
			await storage.readPlaces(),
			await storage.readNotes(),
			await storage.readReports(),
			await storage.readVariants(),
		];
		expect(reads.map(({ damaged }) => damaged.map(({ code, path }) => `${code} ${path}`))).toEqual([
			['damaged-record log/x-1'],
			['damaged-record packs/a0'],
			['damaged-record places/a0'],
			['damaged-record notes/t0'],
			['damaged-record reports/q0'],
			['damaged-record variants/v0'],
		]);
		expect(reads.map(({ records }) => records.length)).toEqual([1, 1, 0, 0, 0, 0]);
		expect(reads[0]?.records).toEqual([event]);
		expect((await storage.append(answer(CARD, 103, 3))).card?.reps).toBe(2);
		expect(await storage.mergeLog([])).toBe(0);
		for (const [store, value] of Object.entries(junk)) {
			expect(await peek(name, store)).toContainEqual(value);
		}
	});

	it('is healed where a merged log has it whole', async () => {
		const name = newName();
		const storage = await open(name);
		const { event } = await storage.append(answer(CARD, 100, 3));
		await tamper(name, 'log', { ...event, grade: 9 });
		expect(await storage.mergeLog([event])).toBe(1);
		expect(await storage.readLog()).toEqual({ records: [event], damaged: [] });
	});

	it('is worked out anew where it is the state of a card', async () => {
		const name = newName();
		const storage = await open(name);
		const { card } = await storage.append(answer(CARD, 100, 3));
		await storage.readCards();
		await tamper(name, 'cards', { card: CARD, stability: 'high' });
		const { records, damaged } = await storage.readCards();
		expect(records).toEqual([card]);
		expect(damaged.map(({ path }) => path)).toEqual([`cards/${CARD}`]);
		expect(await storage.readCards()).toEqual({ records: [card], damaged: [] });
	});

	it('leaves nothing without an id where it is the id of the device', async () => {
		const name = newName();
		const storage = await open(name);
		await storage.append(answer(CARD, 100, 3));
		await tamper(name, 'meta', 5, 'device');
		await storage.append(answer(CARD, 101, 3));
		await storage.append(answer(CARD, 102, 3));
		expect((await storage.readLog()).records).toHaveLength(3);
	});
});
