import type { CardId, Review } from '../types.ts';
import type { Scheduler } from './fsrs.ts';
import type { Deed } from './log.ts';

/** What is known of a card, worked out from the log. Study days where no unit is named. */
export interface CardState {
	readonly card: CardId;
	/** Days until the probability of recall falls to 90 %; 0 before the first review. */
	readonly stability: number;
	/** 1 (easy) to 10 (hard); 0 before the first review. */
	readonly difficulty: number;
	/** When to ask again; null for a new card without a day of its own. */
	readonly due: number | null;
	/** Of the first review; null before it. */
	readonly first: number | null;
	/** Of the last review; null before the first. */
	readonly last: number | null;
	/** Epoch milliseconds of the last review; null before the first. */
	readonly lastAt: number | null;
	/** How many reviews. */
	readonly reps: number;
	/** How often it was forgotten: missed on a later day than that of the review before. */
	readonly lapses: number;
	/** Reviews dated before the one before them (a clock set back, a flight west), scheduled as of the same day. */
	readonly misdated: number;
	readonly suspended: boolean;
	/** The learner said so. */
	readonly known: boolean;
}

/**
 * Raised whenever the same log gives other states than before, or `CardState` has other fields: stored states are then
 * worked out anew.
 */
export const STATE_VERSION = 3;

const AGAIN = 1;
const GOOD = 3;

export const newCard = (card: CardId): CardState => ({
	card,
	stability: 0,
	difficulty: 0,
	due: null,
	first: null,
	last: null,
	lastAt: null,
	reps: 0,
	lapses: 0,
	misdated: 0,
	suspended: false,
	known: false,
});

/** Whether nothing is known that a card without events doesn't have: such states are not kept. */
export const isUntouched = (state: CardState): boolean =>
	state.reps === 0 && state.due === null && !isPutAside(state);

/** Whether the learner wants not to be asked: it is suspended, or said to be known. */
export const isPutAside = (state: Pick<CardState, 'suspended' | 'known'>): boolean =>
	state.suspended || state.known;

/**
 * A missed card is due again on the same day: the session brings it back, and FSRS' short-term formula takes what the
 * second answer is worth. Every other grade moves it to a later day.
 */
function review(state: CardState, event: Review, scheduler: Scheduler): CardState {
	const elapsed = state.last === null ? 0 : event.day - state.last;
	const missed = event.grade === AGAIN;
	const { stability, difficulty, interval } = scheduler.next(
		state.last === null ? null : state,
		elapsed,
		event.grade,
	);
	return {
		...state,
		stability,
		difficulty,
		due: missed ? event.day : event.day + interval,
		first: state.first ?? event.day,
		last: Math.max(state.last ?? event.day, event.day),
		lastAt: event.at,
		reps: state.reps + 1,
		lapses: state.lapses + Number(missed && elapsed > 0),
		misdated: state.misdated + Number(elapsed < 0),
		known: state.known && !missed,
	};
}

/** A miss comes back on the next day, and what was right then after another week: then it is done with. */
const NEXT_DAY = 1;
const NEXT_WEEK = 7;
/** One of so many questions that were answered right at once comes back, too. */
const SAMPLED = 4;

/** Whether a question is of the sample: by its id, so that every device and replay agree. */
const isSampled = (card: CardId): boolean => parseInt(card.slice(-4), 16) % SAMPLED === 0;

/**
 * When a comprehension question comes back: what the text says is asked from memory on the next day and a week after that,
 * if it was missed, in part as well, or is of the sample; no more often, since a question that is known by heart proves nothing. Asked before
 * its day, it keeps it.
 */
function comesBack(before: CardState, { card, day, grade }: Review): number | null {
	if (grade < GOOD) return day + NEXT_DAY;
	if (before.last === null) return isSampled(card) ? day + NEXT_DAY : null;
	if (before.due === null || day < before.due) return before.due;
	return before.due - before.last < NEXT_WEEK ? day + NEXT_WEEK : null;
}

/**
 * The state after one more event of the card. A reset forgets everything but a suspension, which only `resume` ends. Of a
 * card said to be known a miss says otherwise, and so does a day to ask it on.
 */
export function step(state: CardState, event: Deed, scheduler: Scheduler): CardState {
	switch (event.type) {
		case 'review': {
			const after = review(state, event, scheduler);
			const isOfWords = event.skill === 'vocabulary' && event.about === undefined;
			if (isOfWords) return after;
			const due = comesBack(state, event);
			// Asked before its day it keeps the one that it counts from, too.
			const isEarly = due !== null && due === state.due;
			return { ...after, due, last: isEarly ? state.last : after.last };
		}
		case 'predict':
			return state;
		case 'suspend':
			return { ...state, suspended: true };
		case 'resume':
			return { ...state, suspended: false };
		case 'know':
			return { ...state, known: true };
		case 'reset':
			return { ...newCard(state.card), suspended: state.suspended };
		case 'set-due':
			return { ...state, due: event.due, known: false };
	}
}
