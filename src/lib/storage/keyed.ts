import type { Database } from './database.ts';
import { read, type Records } from './records.ts';
import type { Schema } from './schema.ts';
import type { Read } from './types.ts';

/** The stores that are read as a whole and written record by record. */
type Keyed = 'notes' | 'reports' | 'variants';

/** Reads, saves and removes the records of a small store, each by its key. */
export function keyedStore<Name extends Keyed>(
	database: Database,
	name: Name,
	records: Records<Schema[Name]['value']>,
) {
	return {
		read: (): Promise<Read<Schema[Name]['value']>> =>
			database.transact([name], 'readonly', async (transaction) =>
				read(records, await transaction.objectStore(name).getAll()),
			),
		save: (record: Schema[Name]['value']): Promise<void> =>
			database.transact([name], 'readwrite', async (transaction) => {
				await transaction.objectStore(name).put(record);
			}),
		remove: (key: string): Promise<void> =>
			database.transact([name], 'readwrite', async (transaction) => {
				await transaction.objectStore(name).delete(key);
			}),
	};
}
