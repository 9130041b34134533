import type { CardId, LogEvent } from '../types.ts';
import { defaultScheduler, type Scheduler } from './fsrs.ts';
import { compareEvents, liveEvents, mergeLogs } from './log.ts';
import { isUntouched, newCard, step, type CardState } from './state.ts';

/** A log and what it amounts to. A card that nothing is known of has no state. */
export interface Memory {
	/** In order. */
	readonly log: readonly LogEvent[];
	readonly cards: ReadonlyMap<CardId, CardState>;
}

export const EMPTY_MEMORY: Memory = { log: [], cards: new Map() };

/**
 * The state of one card.
 *
 * @param events everything that the log holds of this card, undos included, in any order
 */
export function replayCard(
	card: CardId,
	events: readonly LogEvent[],
	scheduler: Scheduler = defaultScheduler,
): CardState | undefined {
	const state = liveEvents(events).reduce(
		(before, event) => step(before, event, scheduler),
		newCard(card),
	);
	return isUntouched(state) ? undefined : state;
}

/** The memory of a log in any order: sorts, drops repetitions, and replays every card. */
export function replay(
	events: readonly LogEvent[],
	scheduler: Scheduler = defaultScheduler,
): Memory {
	const log = mergeLogs(events);
	const histories = new Map<CardId, LogEvent[]>();
	for (const event of log) {
		const history = histories.get(event.card);
		if (history) history.push(event);
		else histories.set(event.card, [event]);
	}
	const cards = new Map<CardId, CardState>();
	for (const [card, history] of histories) {
		const state = replayCard(card, history, scheduler);
		if (state) cards.set(card, state);
	}
	return { log, cards };
}

/**
 * The memory after one more event: the same as replaying all of them, whatever order they come in. Only the event's
 * card is worked out anew, from its own history: so an undo and an event from the past need no other path.
 */
export function apply(
	memory: Memory,
	event: LogEvent,
	scheduler: Scheduler = defaultScheduler,
): Memory {
	const { card, id } = event;
	if (memory.log.some((other) => other.id === id)) return replay([...memory.log, event], scheduler);
	const log = [...memory.log, event].sort(compareEvents);
	const history = log.filter((other) => other.card === card);
	const state = replayCard(card, history, scheduler);
	const cards = new Map(memory.cards);
	if (state) cards.set(card, state);
	else cards.delete(card);
	return { log, cards };
}
