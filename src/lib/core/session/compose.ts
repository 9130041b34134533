import type { Random } from '../random.ts';
import { isPutAside, type CardState } from '../scheduling/state.ts';
import type { BeadId, CardId, Lang, Question, TermId } from '../types.ts';
import { cardOf, isVocabulary } from './card.ts';

export const SESSION_KINDS = ['mixed', 'vocabulary', 'comprehension'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export interface Wish {
	readonly study: Lang;
	readonly kind: SessionKind;
	/** Only questions whose evidence lies in these beads; all where it is left out. */
	readonly beads?: ReadonlySet<BeadId>;
	/** Only what is due: no new cards and none before its day. */
	readonly dueOnly?: boolean;
	/** How many questions at most. */
	readonly length: number;
}

export interface Learner {
	/** The study day. */
	readonly day: number;
	stateOf(card: CardId): CardState | undefined;
	/** Of two new terms the one with the lower number is taught first. */
	priorityOf(term: TermId): number;
}

interface Candidate {
	readonly question: Question;
	readonly state: CardState | undefined;
	/** 0 due, 1 new, 2 not due yet. */
	readonly rank: 0 | 1 | 2;
	/** Orders candidates of one rank. */
	readonly weight: number;
}

/** Recognising comes before producing, a bare word before a sentence. */
const LADDER: readonly Question['kind'][] = ['meaning', 'term', 'cloze'];

function candidateOf(question: Question, learner: Learner): Candidate | undefined {
	const state = learner.stateOf(cardOf(question));
	if (state && isPutAside(state)) return undefined;
	if (state?.due === undefined || state.due === null) {
		const weight = isVocabulary(question) ? learner.priorityOf(question.term) : 0;
		return { question, state, rank: 1, weight };
	}
	return { question, state, rank: state.due <= learner.day ? 0 : 2, weight: state.due };
}

const byRank = (a: Candidate, b: Candidate) => a.rank - b.rank || a.weight - b.weight;

/**
 * One question a term, so that no question gives another away: what is due; else the next step of the ladder; else what
 * comes due first. Of two questions for one card (meaning → term, cloze) the reviews alternate.
 */
function pickOfTerm(candidates: readonly Candidate[]): Candidate | undefined {
	const byCard = new Map<CardId, Candidate[]>();
	for (const candidate of candidates) {
		const card = cardOf(candidate.question);
		byCard.set(card, [...(byCard.get(card) ?? []), candidate]);
	}
	const steps = [...byCard.values()].map((same) => {
		const ordered = [...same].sort(
			(a, b) => LADDER.indexOf(a.question.kind) - LADDER.indexOf(b.question.kind),
		);
		return ordered[(ordered[0]?.state?.reps ?? 0) % ordered.length];
	});
	return steps
		.filter((step) => step !== undefined)
		.sort(
			(a, b) =>
				a.rank - b.rank ||
				(a.rank === 1
					? LADDER.indexOf(a.question.kind) - LADDER.indexOf(b.question.kind)
					: a.weight - b.weight),
		)[0];
}

/** Takes from two lists in turn, and the rest from the longer one. */
function alternate<T>(a: readonly T[], b: readonly T[]): T[] {
	const out: T[] = [];
	for (let i = 0; i < Math.max(a.length, b.length); i++) {
		for (const list of [a, b]) {
			const item = list[i];
			if (item !== undefined) out.push(item);
		}
	}
	return out;
}

/**
 * The questions of a session: due before new before not yet due, one a term, both sorts in turn where it is mixed.
 * Deterministic by the generator's seed.
 */
export function compose(
	questions: readonly Question[],
	wish: Wish,
	learner: Learner,
	random: Random,
): Question[] {
	const candidates = random
		.shuffle(questions)
		.filter((question) => !('study' in question) || question.study === wish.study)
		.filter(({ evidence }) => !wish.beads || evidence.some((bead) => wish.beads?.has(bead)))
		.map((question) => candidateOf(question, learner))
		.filter((candidate) => candidate !== undefined)
		.filter(({ rank }) => !wish.dueOnly || rank === 0);

	const ofTerm = new Map<TermId, Candidate[]>();
	const comprehension: Candidate[] = [];
	for (const candidate of candidates) {
		const { question } = candidate;
		if (!isVocabulary(question)) comprehension.push(candidate);
		else ofTerm.set(question.term, [...(ofTerm.get(question.term) ?? []), candidate]);
	}
	const vocabulary = [...ofTerm.values()]
		.map(pickOfTerm)
		.filter((candidate) => candidate !== undefined)
		.sort(byRank);
	comprehension.sort(byRank);

	const chosen =
		wish.kind === 'vocabulary'
			? vocabulary
			: wish.kind === 'comprehension'
				? comprehension
				: wish.dueOnly
					? [...vocabulary, ...comprehension].sort(byRank)
					: alternate(vocabulary, comprehension);
	return chosen.slice(0, wish.length).map(({ question }) => question);
}
