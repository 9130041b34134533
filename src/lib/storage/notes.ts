import type { TermId } from '#lib/core/types.ts';
import type { Database } from './database.ts';
import { notes, read } from './records.ts';
import type { Note, Read } from './types.ts';

/** See `Storage.readNotes`. */
export const readNotes = (database: Database): Promise<Read<Note>> =>
	database.transact(['notes'], 'readonly', async (transaction) =>
		read(notes, await transaction.objectStore('notes').getAll()),
	);

/** See `Storage.saveNote`. */
export const saveNote = (database: Database, note: Note): Promise<void> =>
	database.transact(['notes'], 'readwrite', async (transaction) => {
		await transaction.objectStore('notes').put(note);
	});

/** See `Storage.removeNote`. */
export const removeNote = (database: Database, term: TermId): Promise<void> =>
	database.transact(['notes'], 'readwrite', async (transaction) => {
		await transaction.objectStore('notes').delete(term);
	});
