/** What the progress page tells. Whatever takes reviews takes live ones, in order: see `liveReviews`. */
import type { Review } from '../types.ts';
import { isPutAside, type CardState } from './state.ts';

export interface Tally {
	readonly reviews: number;
	/** Reviews with any grade but *again*. */
	readonly right: number;
	/** Milliseconds spent answering. */
	readonly took: number;
}

/** Reviews with no longer pause between two answers. */
export interface Sitting extends Tally {
	/** Epoch milliseconds: when the first question was shown, and the last answered. */
	readonly start: number;
	readonly end: number;
}

const MINUTE = 60_000;
/** A question left open while the phone lies on the table counts for no more than this. */
const LONGEST = 3 * MINUTE;
const PAUSE = 30 * MINUTE;

const time = (review: Review): number => Math.min(review.took, LONGEST);

/** All reviews together. An answer counts for three minutes at most. */
export const tally = (reviews: readonly Review[]): Tally => ({
	reviews: reviews.length,
	right: reviews.filter(({ grade }) => grade > 1).length,
	took: reviews.reduce((sum, review) => sum + time(review), 0),
});

/** The share of right answers, 0 to 1; undefined of none. */
export const accuracy = ({ reviews, right }: Tally): number | undefined =>
	reviews === 0 ? undefined : right / reviews;

/** The reviews apart by study day, by skill or by article, each in the order of its first review. */
export function tallyBy<Key extends 'day' | 'skill' | 'article'>(
	reviews: readonly Review[],
	key: Key,
): Map<Review[Key], Tally> {
	const groups = new Map<Review[Key], Review[]>();
	for (const review of reviews) {
		const group = groups.get(review[key]);
		if (group) group.push(review);
		else groups.set(review[key], [review]);
	}
	return new Map(Array.from(groups, ([name, group]) => [name, tally(group)]));
}

/** The reviews apart by sitting, the last first: a pause of more than 30 minutes ends one. */
export function sittings(reviews: readonly Review[]): Sitting[] {
	const groups: Review[][] = [];
	for (const review of reviews) {
		const group = groups.at(-1);
		const before = group?.at(-1);
		if (group && before && review.at - time(review) - before.at <= PAUSE) group.push(review);
		else groups.push([review]);
	}
	return groups.reverse().flatMap((group) => {
		const [first, last] = [group[0], group.at(-1)];
		return first && last ? [{ ...tally(group), start: first.at - time(first), end: last.at }] : [];
	});
}

/**
 * How many cards come due on each of the next days, if none is reviewed: the first number is for `day` and includes
 * what is overdue. New cards and those put aside are left out.
 *
 * @param days how many, 7 or 30 for instance: the length of what is returned
 */
export function forecast(cards: Iterable<CardState>, day: number, days: number): number[] {
	const counts = Array.from({ length: days }, () => 0);
	for (const state of cards) {
		if (state.due === null || isPutAside(state)) continue;
		const index = Math.max(0, state.due - day);
		if (index < days) counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts;
}
