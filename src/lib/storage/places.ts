import type { Database } from './database.ts';
import { places, read } from './records.ts';
import type { Place, Read } from './types.ts';

/** See `Storage.readPlaces`. */
export const readPlaces = (database: Database): Promise<Read<Place>> =>
	database.transact(['places'], 'readonly', async (transaction) =>
		read(places, await transaction.objectStore('places').getAll()),
	);

/** See `Storage.savePlace`. */
export const savePlace = (database: Database, place: Place): Promise<void> =>
	database.transact(['places'], 'readwrite', async (transaction) => {
		await transaction.objectStore('places').put(place);
	});
