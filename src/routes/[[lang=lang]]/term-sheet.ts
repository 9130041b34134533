/** Opening, turning and closing words' cards: each is an entry of the browser's history, so that “back” goes one step. */
import { pushState } from '$app/navigation';
import { page } from '$app/state';
import type { Place } from '#lib/components/reader/card.ts';
import type { TermId } from '#lib/core/types.ts';

/**
 * Opens the card of a term, or turns the open one to it.
 * @param place where in a text it was touched
 */
export function openTerm(term: TermId, place?: Place): void {
	const depth = page.state.term === undefined ? 0 : (page.state.depth ?? 1);
	pushState('', { ...page.state, term, depth: depth + 1, place });
}

/** Closes the card, and with it those that it was reached by. */
export const closeTerm = (): void => history.go(-(page.state.depth ?? 1));
