import type { Term, TermId } from '../types.ts';
import { parseCard } from './card.ts';
import { termStages, type Stage } from './stages.ts';
import { isPutAside, type CardState } from './state.ts';

/** How the learner stands with a term, by all its cards. */
export interface TermMemory {
	readonly stage: Stage;
	/** The first study day on which a card of it is asked; left out where none is. */
	readonly due?: number;
	/** FSRS difficulty of its hardest card, 1 to 10; left out before the first review. */
	readonly difficulty?: number;
	/** The learner wants not to be asked it for now. */
	readonly suspended: boolean;
}

/** The memory of every term that anything is known of; any other is new. */
export function termMemories(cards: readonly CardState[]): Map<TermId, TermMemory> {
	const stages = termStages(cards);
	const memories = new Map<TermId, TermMemory>();
	for (const state of cards) {
		const { card, due, suspended, reps, difficulty } = state;
		const parsed = parseCard(card);
		if (parsed.kind !== 'term') continue;
		const before = memories.get(parsed.term);
		const days = [before?.due, isPutAside(state) ? null : due].filter((day) => day != null);
		const difficulties = [before?.difficulty, reps > 0 ? difficulty : undefined].filter(
			(known) => known !== undefined,
		);
		memories.set(parsed.term, {
			stage: stages.get(parsed.term) ?? 'new',
			suspended: suspended || (before?.suspended ?? false),
			...(days.length > 0 && { due: Math.min(...days) }),
			...(difficulties.length > 0 && { difficulty: Math.max(...difficulties) }),
		});
	}
	return memories;
}

/** The memory of a term, under its id or a former one. */
export const memoryOf = (
	term: Pick<Term, 'id' | 'was'>,
	memories: ReadonlyMap<TermId, TermMemory>,
): TermMemory | undefined =>
	memories.get(term.id) ??
	term.was?.map((id) => memories.get(id)).find((memory) => memory !== undefined);
