import type { Database } from './database.ts';

/** See `Storage.readSettings`. */
export const readSettings = (database: Database): Promise<ReadonlyMap<string, unknown>> =>
	database.transact(['settings'], 'readonly', async (transaction) => {
		const settings = transaction.objectStore('settings');
		const [keys, values] = await Promise.all([settings.getAllKeys(), settings.getAll()]);
		return new Map(keys.map((key, i) => [key, values[i]]));
	});

/** See `Storage.saveSetting`. */
export const saveSetting = (database: Database, key: string, value: unknown): Promise<void> =>
	database.transact(['settings'], 'readwrite', async (transaction) => {
		await transaction.objectStore('settings').put(value, key);
	});
