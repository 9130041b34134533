import { createRandom } from '../random.ts';
import type { CardId } from '../types.ts';
import { siblingGroup } from './card.ts';
import { defaultScheduler, type Scheduler } from './fsrs.ts';
import { isPutAside, type CardState } from './state.ts';

export interface QueueOptions {
	/** The study day to ask for. */
	readonly day: number;
	/** How many new cards a day may bring; those already begun on this day count. */
	readonly newLimit: number;
	/** Breaks ties, the same way while the queue shrinks: the day's number as text does. */
	readonly seed: string;
}

export interface Queue {
	/** To be reviewed, the most urgent first. */
	readonly due: readonly CardId[];
	/** To be begun, in the order they were offered. */
	readonly fresh: readonly CardId[];
	/** Left for another day, because a sibling is asked on this one. */
	readonly buried: readonly CardId[];
}

/** The probability of recalling a card on a study day, 0 to 1; 0 of a card that was never reviewed. */
export const retrievability = (
	state: CardState,
	day: number,
	scheduler: Scheduler = defaultScheduler,
): number =>
	state.last === null ? 0 : scheduler.retrievability(state.stability, day - state.last);

/**
 * What to ask on a day. Due cards go by the day they were due, then by how likely they are forgotten; so what was
 * missed on the same day comes last, in the order it was missed. Cards put aside are left out.
 *
 * One card of a term is enough a day: a due card comes before a new one, and what was answered on this day buries its
 * siblings too, except that a missed card always comes back.
 *
 * @param candidates every card that could be asked, new ones in the order to begin them; a card without a state is new
 */
export function buildQueue(
	candidates: Iterable<CardId>,
	cards: ReadonlyMap<CardId, CardState>,
	{ day, newLimit, seed }: QueueOptions,
	scheduler: Scheduler = defaultScheduler,
): Queue {
	const all = [...new Set(candidates)];
	const offered = all.filter((card) => {
		const state = cards.get(card);
		return state === undefined || !isPutAside(state);
	});
	const fresh = offered.filter((card) => (cards.get(card)?.due ?? null) === null);
	const due = offered
		.map((card) => cards.get(card))
		.filter((state) => state !== undefined)
		.filter((state) => state.due !== null && state.due <= day)
		.map((state) => ({
			card: state.card,
			isMissed: state.last === day,
			keys: [
				state.due ?? day,
				retrievability(state, day, scheduler),
				state.last === day ? (state.lastAt ?? 0) : 0,
				createRandom(`${seed} ${state.card}`).next(),
			],
		}))
		.sort((a, b) => compareKeys(a.keys, b.keys));

	const answered = [...cards.values()].filter(({ last }) => last === day);
	const taken = new Set(answered.map(({ card }) => siblingGroup(card)));
	const queue: Record<keyof Queue, CardId[]> = { due: [], fresh: [], buried: [] };
	const ask = (card: CardId, where: 'due' | 'fresh', isMissed = false) => {
		const group = siblingGroup(card);
		queue[taken.has(group) && !isMissed ? 'buried' : where].push(card);
		taken.add(group);
	};
	for (const { card, isMissed } of due) ask(card, 'due', isMissed);
	const room = newLimit - all.filter((card) => cards.get(card)?.first === day).length;
	for (const card of fresh) if (queue.fresh.length < room) ask(card, 'fresh');
	return queue;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
	for (const [i, key] of a.entries()) {
		const difference = key - (b[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
