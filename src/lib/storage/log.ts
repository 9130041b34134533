import { formatIssues } from '#lib/core/result.ts';
import { decodeEvent } from '#lib/core/scheduling/decode.ts';
import { compareEvents, mergeLogs } from '#lib/core/scheduling/log.ts';
import { replayCard } from '#lib/core/scheduling/reducer.ts';
import type { LogEvent } from '#lib/core/types.ts';
import { MEMORY, replaceStates, schedulerOf, type MemoryTransaction } from './cards.ts';
import type { Database } from './database.ts';
import { createDevice, deviceOf, idRange, isDevice, isMadeOf, nextId } from './identity.ts';
import { events, read } from './records.ts';
import { SCHEDULING_SETTING, type Appended, type Draft, type Read } from './types.ts';

/**
 * The event that a draft becomes.
 *
 * @throws TypeError of a draft that couldn't be read again: only an error of ours makes one
 */
export function toEvent(draft: Draft, id: string): LogEvent {
	const event = decodeEvent({ ...draft, id });
	if (!event.ok) throw new TypeError(`Not an event: ${formatIssues(event.issues)}`);
	return event.value;
}

/** The device's id, made up where there is none, and the greatest id of its events. */
async function readIdentity(transaction: MemoryTransaction): Promise<[string, string | undefined]> {
	const stored: unknown = await transaction.objectStore('meta').get('device');
	if (!isDevice(stored)) return [createDevice(), undefined];
	const range = IDBKeyRange.bound(...idRange(stored));
	const last = await transaction.objectStore('log').openKeyCursor(range, 'prev');
	return [stored, last?.primaryKey];
}

/**
 * See `Storage.append`. Everything is read and written in one transaction, so that two tabs take turns. The card's state
 * comes of its whole history, some tens of events: so an undo, an event from the past and a damaged cache need no care.
 */
export const appendEvent = (database: Database, draft: Draft): Promise<Appended> =>
	database.transact([...MEMORY], 'readwrite', async (transaction) => {
		const [log, cards] = [transaction.objectStore('log'), transaction.objectStore('cards')];
		const [[device, last], setting, values] = await Promise.all([
			readIdentity(transaction),
			transaction.objectStore('settings').get(SCHEDULING_SETTING),
			log.index('byCard').getAll(draft.card),
		]);
		const history = read(events, values).records;
		const scheduler = schedulerOf(setting);
		const known = history.find((event) => isMadeOf(event, draft, device));
		if (known) return { event: known, card: replayCard(draft.card, history, scheduler) };

		const event = toEvent(draft, nextId(device, last));
		const card = replayCard(draft.card, [...history, event], scheduler);
		await Promise.all([
			log.add(event),
			card ? cards.put(card) : cards.delete(draft.card),
			transaction.objectStore('meta').put(deviceOf(event.id), 'device'),
		]);
		return { event, card };
	});

/** See `Storage.readLog`. */
export const readLog = (database: Database, since?: number): Promise<Read<LogEvent>> =>
	database.transact(['log'], 'readonly', async (transaction) => {
		const log = transaction.objectStore('log');
		// All of it is read without the index, in which a record that has lost its time doesn't stand.
		const values = await (since === undefined
			? log.getAll()
			: log.index('byAt').getAll(IDBKeyRange.lowerBound([since])));
		const { records, damaged } = read(events, values);
		return { records: [...records].sort(compareEvents), damaged };
	});

/** See `Storage.mergeLog`. A damaged record is replaced by its like, if the other log has it. */
export const mergeLog = (database: Database, others: readonly LogEvent[]): Promise<number> =>
	database.transact([...MEMORY], 'readwrite', async (transaction) => {
		const log = transaction.objectStore('log');
		const { records } = read(events, await log.getAll());
		const merged = mergeLogs(records, others);
		const known = new Set(records);
		const changed = merged.filter((event) => !known.has(event));
		await Promise.all(changed.map((event) => log.put(event)));
		await replaceStates(transaction, merged);
		return merged.length - records.length;
	});
