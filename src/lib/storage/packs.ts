import type { ArticleId } from '#lib/core/types.ts';
import type { Database } from './database.ts';
import { read, type Records } from './records.ts';
import type { Read, SavedPack } from './types.ts';

/** See `Storage.readPacks`. */
export const readPacks = (
	database: Database,
	packs: Records<SavedPack>,
): Promise<Read<SavedPack>> =>
	database.transact(['packs'], 'readonly', async (transaction) =>
		read(packs, await transaction.objectStore('packs').getAll()),
	);

/** See `Storage.readPack`. */
export const readPack = (
	database: Database,
	packs: Records<SavedPack>,
	id: ArticleId,
): Promise<Read<SavedPack>> =>
	database.transact(['packs'], 'readonly', async (transaction) =>
		read(packs, await transaction.objectStore('packs').getAll(id)),
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
