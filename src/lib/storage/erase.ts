import type { Database } from './database.ts';
import { STORES } from './schema.ts';

/** See `Storage.eraseEverything`. The stores are emptied, not deleted: other tabs can't block that, nor stop it halfway. */
export const eraseEverything = (database: Database): Promise<void> =>
	database.transact([...STORES], 'readwrite', async (transaction) => {
		await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()));
	});
