import { Database, type DatabaseOptions } from './database.ts';
import { memoryStorage } from './memory.ts';
import { savedStorage } from './saved.ts';
import type { LoadDecodePack, Storage } from './types.ts';
import { openingError } from './unavailable.ts';

/**
 * Opens the learner's storage. Never rejects: where the browser gives none, what is returned lasts as long as the page,
 * and says why in `unavailable`.
 */
export async function openStorage(
	loadDecodePack: LoadDecodePack,
	options: DatabaseOptions = {},
): Promise<Storage> {
	const database = new Database(options);
	try {
		await database.connect();
		return savedStorage(database, loadDecodePack);
	} catch (error) {
		const { reason, message } = openingError(error);
		return memoryStorage({ reason, message });
	}
}
