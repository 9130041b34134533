import type { LogEvent, Review, Undo } from '../types.ts';

/** Everything but an undo. */
export type Deed = Exclude<LogEvent, Undo>;

/** The order of the log: by time, then by id, which no two events share. */
export const compareEvents = (a: LogEvent, b: LogEvent): number =>
	a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));

const canonical = (event: LogEvent): string =>
	JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Two events of one id are the same event, unless something went wrong (a device was cloned, a file was edited): then
 * whichever is first as text is kept, so that every device keeps the same.
 */
const settle = (a: LogEvent, b: LogEvent): LogEvent => (canonical(a) <= canonical(b) ? a : b);

/** The union of logs by id, in order: commutative, associative and idempotent. Nothing in a log is ever lost by it. */
export function mergeLogs(...logs: readonly (readonly LogEvent[])[]): LogEvent[] {
	const byId = new Map<string, LogEvent>();
	for (const event of logs.flat()) {
		const other = byId.get(event.id);
		byId.set(event.id, other === undefined ? event : settle(other, event));
	}
	return [...byId.values()].sort(compareEvents);
}

const place = (card: string, id: string): string => `${card} ${id}`;

/**
 * What happened and was not taken back, in order. An undo takes effect wherever it stands in the log, since merging and
 * a clock set back may put it before its target; one that names another card than its target's has none.
 */
export function liveEvents(log: readonly LogEvent[]): Deed[] {
	const undone = new Set<string>();
	for (const event of log) if (event.type === 'undo') undone.add(place(event.card, event.target));
	return log
		.filter((event) => event.type !== 'undo')
		.filter((event) => !undone.has(place(event.card, event.id)))
		.sort(compareEvents);
}

/** The reviews that count: in order, without those taken back. */
export const liveReviews = (log: readonly LogEvent[]): Review[] =>
	liveEvents(log).filter((event) => event.type === 'review');
