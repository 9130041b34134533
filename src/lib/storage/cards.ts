/** The states of cards: a cache of what replaying the log gives, which says by what it was worked out. */
import {
	createScheduler,
	decodeParameters,
	DEFAULT_PARAMETERS,
	type Parameters,
	type Scheduler,
} from '#lib/core/scheduling/fsrs.ts';
import { replay } from '#lib/core/scheduling/reducer.ts';
import { STATE_VERSION, type CardState } from '#lib/core/scheduling/state.ts';
import type { LogEvent } from '#lib/core/types.ts';
import type { Database, Transaction } from './database.ts';
import { events, read, states } from './records.ts';
import { SCHEDULING_SETTING, type Read } from './types.ts';

/** All stores that a learner's memory takes. */
export const MEMORY = ['log', 'cards', 'settings', 'meta'] as const;
export type MemoryTransaction = Transaction<(typeof MEMORY)[number], 'readwrite'>;

/** What the setting says, or the defaults where it is missing or invalid. */
function parametersOf(setting: unknown): Parameters {
	const parameters = decodeParameters(setting);
	return parameters.ok ? parameters.value : DEFAULT_PARAMETERS;
}

export const schedulerOf = (setting: unknown): Scheduler => createScheduler(parametersOf(setting));

/** States are good for as long as this stays the same. */
const basis = (setting: unknown): string => JSON.stringify([STATE_VERSION, parametersOf(setting)]);

/** Works out all states from the log, and puts them in the place of those that were stored. */
export async function replaceStates(
	transaction: MemoryTransaction,
	log: readonly LogEvent[],
): Promise<CardState[]> {
	const setting: unknown = await transaction.objectStore('settings').get(SCHEDULING_SETTING);
	const current = [...replay(log, schedulerOf(setting)).cards.values()];
	const cards = transaction.objectStore('cards');
	await Promise.all([
		cards.clear(),
		...current.map((state) => cards.put(state)),
		transaction.objectStore('meta').put(basis(setting), 'states'),
	]);
	return current;
}

/** See `Storage.rebuildCards`. */
export const rebuildCards = (database: Database): Promise<Read<CardState>> =>
	database.transact([...MEMORY], 'readwrite', async (transaction) => {
		const log = read(events, await transaction.objectStore('log').getAll());
		return { records: await replaceStates(transaction, log.records), damaged: log.damaged };
	});

/** See `Storage.readCards`. */
export async function readCards(database: Database): Promise<Read<CardState>> {
	const { isCurrent, ...stored } = await database.transact(
		['cards', 'settings', 'meta'],
		'readonly',
		async (transaction) => {
			const [setting, madeBy, values] = await Promise.all([
				transaction.objectStore('settings').get(SCHEDULING_SETTING),
				transaction.objectStore('meta').get('states'),
				transaction.objectStore('cards').getAll(),
			]);
			return { isCurrent: madeBy === basis(setting), ...read(states, values) };
		},
	);
	if (isCurrent && stored.damaged.length === 0) return stored;
	const { records, damaged } = await rebuildCards(database);
	// States of another version look damaged, and aren't.
	return { records, damaged: isCurrent ? [...stored.damaged, ...damaged] : damaged };
}
