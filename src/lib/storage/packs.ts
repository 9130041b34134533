import type { ArticleId } from '#lib/core/types.ts';
import type { Database } from './database.ts';
import { packs, read } from './records.ts';
import type { LoadDecodePack, Read, SavedPack } from './types.ts';

/** The checks are brought once the transaction is done: it doesn't wait for anything else. */
const readAll = async (
	stored: readonly unknown[],
	load: LoadDecodePack,
): Promise<Read<SavedPack>> =>
	stored.length === 0 ? { records: [], damaged: [] } : read(packs(await load()), stored);

/** See `Storage.readPacks`. */
export const readPacks = async (
	database: Database,
	load: LoadDecodePack,
): Promise<Read<SavedPack>> =>
	readAll(
		await database.transact(['packs'], 'readonly', (transaction) =>
			transaction.objectStore('packs').getAll(),
		),
		load,
	);

/** See `Storage.readPack`. */
export const readPack = async (
	database: Database,
	load: LoadDecodePack,
	id: ArticleId,
): Promise<Read<SavedPack>> =>
	readAll(
		await database.transact(['packs'], 'readonly', (transaction) =>
			transaction.objectStore('packs').getAll(id),
		),
		load,
	);

/** See `Storage.savePack`. */
export const savePack = (database: Database, pack: SavedPack): Promise<void> =>
	database.transact(['packs'], 'readwrite', async (transaction) => {
		await transaction.objectStore('packs').put(pack);
	});

/** See `Storage.removePack`. */
export const removePack = (database: Database, id: ArticleId): Promise<void> =>
	database.transact(['packs'], 'readwrite', async (transaction) => {
		await transaction.objectStore('packs').delete(id);
	});
