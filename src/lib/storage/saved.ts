import { readCards, rebuildCards } from './cards.ts';
import type { Database } from './database.ts';
import { eraseEverything } from './erase.ts';
import { keyedStore } from './keyed.ts';
import { appendEvent, mergeLog, readLog } from './log.ts';
import { describe, readArticles, readPack, readReading, removePack, savePack } from './packs.ts';
import { readPlaces, savePlace } from './places.ts';
import * as records from './records.ts';
import { readSettings, saveSetting } from './settings.ts';
import type { LoadDecodePack, Storage } from './types.ts';

/** Storage in IndexedDB. */
export function savedStorage(database: Database, loadDecodePack: LoadDecodePack): Storage {
	const notes = keyedStore(database, 'notes', records.notes);
	const reports = keyedStore(database, 'reports', records.reports);
	const variants = keyedStore(database, 'variants', records.variants);
	return {
		unavailable: null,
		append: (draft) => appendEvent(database, draft),
		readLog: (since) => readLog(database, since),
		mergeLog: (events) => mergeLog(database, events),
		readCards: () => readCards(database),
		rebuildCards: () => rebuildCards(database),
		readArticles: () => readArticles(database, loadDecodePack),
		readPack: (id) => readPack(database, loadDecodePack, id),
		readReading: (id) => readReading(database, loadDecodePack, id),
		savePack: (pack) => savePack(database, pack),
		describe: (id, change) => describe(database, id, change),
		removePack: (id) => removePack(database, id),
		readSettings: () => readSettings(database),
		saveSetting: (key, value) => saveSetting(database, key, value),
		readPlaces: () => readPlaces(database),
		savePlace: (place) => savePlace(database, place),
		readNotes: notes.read,
		saveNote: notes.save,
		removeNote: notes.remove,
		readReports: reports.read,
		saveReport: reports.save,
		removeReport: reports.remove,
		readVariants: variants.read,
		saveVariant: variants.save,
		removeVariant: variants.remove,
		eraseEverything: () => eraseEverything(database),
		close: () => database.close(),
	};
}
