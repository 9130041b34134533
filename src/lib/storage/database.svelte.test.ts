import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { newName, open } from './browser.fixture.ts';
import { Database } from './database.ts';
import { answer, CARD } from './storage.fixture.ts';
import { StorageError } from './unavailable.ts';

const { origin } = location;
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('a connection that is lost', () => {
	it('is opened again where it was closed', async () => {
		const database = new Database({ name: newName() });
		(await database.connect()).close();
		const count = database.transact(['log'], 'readonly', (tx) => tx.objectStore('log').count());
		expect(await count).toBe(0);
	});

	it('is opened again where the browser forced it shut', async () => {
		const storage = await open(newName());
		await storage.append(answer(CARD, 100, 3));
		await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		await storage.append(answer(CARD, 101, 3));
		expect((await storage.readLog()).records).toHaveLength(1);
	});

	it('is given up to a tab that deletes the database, and opened again', async () => {
		const name = newName();
		const storage = await open(name);
		await storage.append(answer(CARD, 100, 3));
		await new Promise((resolve) => {
			indexedDB.deleteDatabase(name).onsuccess = resolve;
		});
		await storage.append(answer(CARD, 101, 3));
		expect((await storage.readLog()).records).toHaveLength(1);
	});

	it('is tried twice in the middle of a transaction, and no more', async () => {
		const database = new Database({ name: newName() });
		let attempts = 0;
		const write = (failures: number) =>
			database.transact(['settings'], 'readwrite', async (transaction) => {
				const settings = transaction.objectStore('settings');
				await settings.put(attempts, `attempt ${String(attempts)}`);
				if (attempts++ < failures) transaction.abort();
				return settings.count();
			});
		expect(await write(1)).toBe(1);
		expect(attempts).toBe(2);
		attempts = 0;
		await expect(write(9)).rejects.toMatchObject({ name: 'StorageError', reason: 'failed' });
		expect(attempts).toBe(2);
	});
});

describe('a page that is put aside in the middle of a transaction', () => {
	const hide = (persisted: boolean) =>
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));

	it('lets go of what it locked, and does it once more when it is back', async () => {
		const database = new Database({ name: newName() });
		let attempts = 0;
		const count = await database.transact(['settings'], 'readwrite', async (transaction) => {
			const settings = transaction.objectStore('settings');
			await settings.put(attempts, `attempt ${String(attempts)}`);
			if (attempts++ === 0) hide(true);
			return settings.count();
		});
		expect([attempts, count]).toEqual([2, 1]);
	});

	it('goes on where it is closed for good: what was begun may still end', async () => {
		const database = new Database({ name: newName() });
		let attempts = 0;
		await database.transact(['settings'], 'readwrite', async (transaction) => {
			await transaction.objectStore('settings').put(attempts++, 'key');
			hide(false);
		});
		expect(attempts).toBe(1);
	});
});

describe('a transaction', () => {
	it('keeps nothing where the work throws, and throws the same', async () => {
		const database = new Database({ name: newName() });
		const error = new RangeError('Ours.');
		const write = database.transact(['settings'], 'readwrite', async (transaction) => {
			await transaction.objectStore('settings').put(1, 'key');
			throw error;
		});
		await expect(write).rejects.toBe(error);
		const count = database.transact(['settings'], 'readonly', (tx) =>
			tx.objectStore('settings').count(),
		);
		expect(await count).toBe(0);
	});

	// Chromium remembers for half a minute how much room there was; a clearing makes it forget, though not always at once.
	const clearing = { retry: 5 };
	it('says that the disk is full, and takes what there is room for', clearing, async () => {
		await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		await new Promise((resolve) => setTimeout(resolve, 100));
		await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
		const storage = await open(newName());
		await storage.append(answer(CARD, 100, 3));
		const failed: unknown = await storage
			.saveSetting('large', 'x'.repeat(20_000_000))
			.catch((error: unknown) => error);
		await storage.append(answer(CARD, 101, 3));
		await cdp().send('Storage.overrideQuotaForOrigin', { origin });

		expect(failed).toBeInstanceOf(StorageError);
		expect(failed).toMatchObject({
			reason: 'quota',
			message: expect.stringMatching(/./) as string,
		});
		expect((await storage.readLog()).records).toHaveLength(2);
		expect(await storage.readSettings()).toEqual(new Map());
	});
});

describe('where the browser refuses', () => {
	it.each([
		['SecurityError', 'refused'],
		['InvalidStateError', 'refused'],
		['QuotaExceededError', 'quota'],
		['UnknownError', 'failed'],
	])('%s means %s, and memory is used instead', async (name, reason) => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('No.', name);
		});
		const storage = await open(newName());
		expect(storage.unavailable).toEqual({ reason, message: 'No.' });
		expect((await storage.append(answer(CARD, 100, 3))).card?.reps).toBe(1);
		expect((await storage.readLog()).records).toHaveLength(1);
	});

	it('or has no IndexedDB at all', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect((await open(newName())).unavailable?.reason).toBe('absent');
	});

	it('or a newer version of the app has been here', async () => {
		const name = newName();
		(await openDB(name, 99)).close();
		expect((await open(name)).unavailable?.reason).toBe('newer');
	});

	it('or comes here while this one runs', async () => {
		const name = newName();
		const storage = await open(name);
		(await openDB(name, 99)).close();
		await expect(storage.append(answer(CARD, 100, 3))).rejects.toMatchObject({ reason: 'newer' });
	});

	it('or another tab holds the database: then what opens too late is closed', async () => {
		const name = newName();
		const stubborn = await openDB(name, 1);
		const deletion = indexedDB.deleteDatabase(name);
		expect((await open(name, { patience: 50 })).unavailable?.reason).toBe('blocked');
		stubborn.close();
		await new Promise((resolve) => (deletion.onsuccess = resolve));
		// Were it still open, this would wait for it in vain.
		await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
		expect((await open(name)).unavailable).toBeNull();
	});
});
