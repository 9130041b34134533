import type { Term, TermId } from '../types.ts';
import { parseCard } from './card.ts';
import type { CardState } from './state.ts';

/**
 * How far a term has come: *new* while no card of it was reviewed; *known* once recall of the weakest of its reviewed
 * cards holds for 21 days (Anki's line between young and mature), or the learner says so; *learning* in between.
 */
export type Stage = 'new' | 'learning' | 'known';

/** Days of stability from which a card is known. */
const KNOWN = 21;
/** As in Anki. */
const LEECH_LAPSES = 8;

/** Whether a card is forgotten so often that it wants another treatment than repetition. */
export const isLeech = (state: CardState): boolean => state.lapses >= LEECH_LAPSES;

/** The stages of all terms that were reviewed or said to be known; any other is new. */
export function termStages(cards: Iterable<CardState>): Map<TermId, Exclude<Stage, 'new'>> {
	const stages = new Map<TermId, Exclude<Stage, 'new'>>();
	for (const { card, reps, stability, known } of cards) {
		const parsed = parseCard(card);
		if (parsed.kind !== 'term' || (reps === 0 && !known)) continue;
		const isKnown = (known || stability >= KNOWN) && stages.get(parsed.term) !== 'learning';
		stages.set(parsed.term, isKnown ? 'known' : 'learning');
	}
	return stages;
}

/** The stage of a term, under its id or a former one. */
export const stageOf = (
	term: Pick<Term, 'id' | 'was'>,
	stages: ReadonlyMap<TermId, Stage>,
): Stage =>
	[term.id, ...(term.was ?? [])].map((id) => stages.get(id)).find((stage) => stage !== undefined) ??
	'new';

/** How many of the terms are at each stage. */
export function countStages(
	terms: Iterable<Pick<Term, 'id' | 'was'>>,
	stages: ReadonlyMap<TermId, Stage>,
): Record<Stage, number> {
	const counts = { new: 0, learning: 0, known: 0 };
	for (const term of terms) counts[stageOf(term, stages)]++;
	return counts;
}
