import type { CardState } from './state.ts';

/**
 * Whether a term is remembered so firmly that a crutch can go (its vowels, say): the learner says so, or recall of every
 * reviewed card of it holds for that many days and none was missed at the last answer.
 *
 * @param states those of one term's cards
 * @param days of stability
 */
export function isFirm(states: readonly CardState[], days: number): boolean {
	const reviewed = states.filter(({ reps }) => reps > 0);
	// A missed card is due again on the day that it was missed on.
	const missed = reviewed.some(({ last, due }) => due !== null && last !== null && due <= last);
	if (missed) return false;
	if (states.some(({ known }) => known)) return true;
	return reviewed.length > 0 && reviewed.every(({ stability }) => stability >= days);
}
