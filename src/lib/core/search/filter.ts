import type { Stage } from '../scheduling/stages.ts';
import type { TermMemory } from '../scheduling/term-memory.ts';
import type { ArticleId, Pos, Term, Topic } from '../types.ts';
import { readRadicals, rootKey } from './entries.ts';

export const STATES = ['new', 'learning', 'known', 'suspended'] as const satisfies readonly (
	Stage | 'suspended'
)[];
/** How far a term has come; or that the learner wants not to be asked it for now, however far it came. */
export type State = (typeof STATES)[number];

/** What a list of words is narrowed to; what is left out narrows nothing. */
export interface Filters {
	readonly topic?: Topic;
	readonly pos?: Pos;
	/** Radicals, together or separated: سلم, س ل م. */
	readonly root?: string;
	readonly state?: State;
	readonly article?: ArticleId;
}

export const SORTS = ['frequency', 'due', 'difficulty'] as const;
export type Sort = (typeof SORTS)[number];

/** What the learner's device knows of terms beside the lexicon. */
export interface Facts {
	/** Undefined of a term that was never studied: it is new. */
	readonly memoryOf: (term: Term) => TermMemory | undefined;
	/** How often a term stands in the articles on this device. */
	readonly timesOf: (term: Term) => number;
	/** Whether a term stands in an article. */
	readonly standsIn: (term: Term, article: ArticleId) => boolean;
}

/** The state of a term by how the learner stands with it. */
export const stateOf = (memory: TermMemory | undefined): State =>
	memory?.suspended ? 'suspended' : (memory?.stage ?? 'new');

/** The terms that a list is narrowed to, in the order given. */
export function filterTerms(
	terms: readonly Term[],
	{ topic, pos, root, state, article }: Filters,
	{ memoryOf, standsIn }: Facts,
): Term[] {
	const key = root === undefined ? undefined : (readRadicals(root) ?? rootKey(root));
	return terms.filter(
		(term) =>
			(topic === undefined || term.topic === topic) &&
			(pos === undefined || term.pos === pos) &&
			(key === undefined || (term.root !== undefined && rootKey(term.root) === key)) &&
			(state === undefined || stateOf(memoryOf(term)) === state) &&
			(article === undefined || standsIn(term, article)),
	);
}

/**
 * The terms in another order: the most frequent first, the first due first, or the hardest first. Those of which nothing
 * is known come last; equals keep their order.
 */
export function sortTerms(terms: readonly Term[], sort: Sort, facts: Facts): Term[] {
	const rankOf: Record<Sort, (term: Term) => number> = {
		frequency: (term) => -facts.timesOf(term),
		due: (term) => facts.memoryOf(term)?.due ?? Infinity,
		difficulty: (term) => -(facts.memoryOf(term)?.difficulty ?? 0),
	};
	const ranked: (readonly [rank: number, term: Term])[] = [];
	// Most of a lexicon has never been met: that stays behind what has, in its order.
	const last: Term[] = [];
	for (const term of terms) {
		const rank = rankOf[sort](term);
		if (rank === 0 || rank === Infinity) last.push(term);
		else ranked.push([rank, term]);
	}
	return [...ranked.sort(([a], [b]) => a - b).map(([, term]) => term), ...last];
}
