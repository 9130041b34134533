import { isPutAside, type CardState } from '../scheduling/state.ts';
import type { CardId, Question, TermId } from '../types.ts';
import { cardOf, cardsOf, isVocabulary, stepOf, type TermQuestionOf } from './card.ts';

export interface Learner {
	/** The study day. */
	readonly day: number;
	stateOf(card: CardId): CardState | undefined;
	/** Of two new terms the one with the lower number is taught first. */
	priorityOf(term: TermId): number;
	/** Whether the learner was sure of a wrong answer, and hasn't been right on a later day; never, where it is left out. */
	wasSureAndWrong?(card: CardId): boolean;
	/** How many cards are due, of any article and of none; those that the questions review count, where it is left out. */
	readonly due?: number;
}

/** Days of stability of the steps below from which the next step of the ladder opens. */
const OPENS_AT = [0, 0, 2, 4] as const;
/** A question that may be asked now. */
export interface Candidate {
	readonly question: Question;
	readonly state: CardState | undefined;
	/** 0 due, 1 new, 2 not due yet. */
	readonly rank: 0 | 1 | 2;
	/** Orders candidates of one rank. */
	readonly weight: number;
	/** Due, and missed by one who was sure: that has to be unlearned, and comes before everything else. */
	readonly isUrgent?: true;
}

const isMissed = (state: CardState): boolean =>
	state.due !== null && state.last !== null && state.due <= state.last;

/** Whether a term is far enough for a question: all steps below are learned, and hold for as long as this step asks. */
function isOpen(question: TermQuestionOf, learner: Learner): boolean {
	const cards = cardsOf(question.term, question.study);
	// Family and forms of a word come after its meaning.
	const step = stepOf(question) ?? 1;
	const own = learner.stateOf(cards[step] ?? '');
	if (stepOf(question) !== undefined && own && own.reps > 0) return true;
	return cards.slice(0, step).every((card) => {
		const state = learner.stateOf(card);
		return (
			state !== undefined &&
			(state.known ||
				(state.reps > 0 && !isMissed(state) && state.stability >= (OPENS_AT[step] ?? 0)))
		);
	});
}

/** Undefined of what the learner put aside. */
export function candidateOf(question: Question, learner: Learner): Candidate | undefined {
	const card = cardOf(question);
	const state = learner.stateOf(card);
	if (state && isPutAside(state)) return undefined;
	if (isVocabulary(question)) {
		const first = learner.stateOf(cardsOf(question.term, question.study)[0]);
		if (first && isPutAside(first)) return undefined;
	}
	if (state?.due === undefined || state.due === null) {
		// What was answered and isn't to come back is asked last.
		if (state && state.reps > 0) return { question, state, rank: 2, weight: Infinity };
		const weight = isVocabulary(question) ? learner.priorityOf(question.term) : 0;
		return { question, state, rank: 1, weight };
	}
	const rank = state.due <= learner.day ? 0 : 2;
	const isUrgent = rank === 0 && learner.wasSureAndWrong?.(card) === true;
	return { question, state, rank, weight: state.due, ...(isUrgent && { isUrgent }) };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
/** The most urgent first, then what is due, what is new, and what isn’t due yet. */
export const byRank = (a: Candidate, b: Candidate) =>
	Number(b.isUrgent ?? false) - Number(a.isUrgent ?? false) ||
	a.rank - b.rank ||
	compare(a.weight, b.weight);
const stepIn = ({ question }: Candidate): number => stepOf(question) ?? 1.5;

/**
 * One question a term, so that no question gives another away: what is due; else the next step of the ladder; else what
 * comes due first. Of several questions for one card the reviews take turns.
 */
export function pickOfTerm(
	candidates: readonly Candidate[],
	learner: Learner,
): Candidate | undefined {
	const byCard = new Map<CardId, Candidate[]>();
	for (const candidate of candidates) {
		const { question } = candidate;
		if (isVocabulary(question) && !isOpen(question, learner)) continue;
		const card = cardOf(question);
		byCard.set(card, [...(byCard.get(card) ?? []), candidate]);
	}
	const steps = [...byCard.values()].map((same) => {
		const ordered = [...same].sort(
			(a, b) => KIND_ORDER[a.question.kind] - KIND_ORDER[b.question.kind],
		);
		return ordered[(ordered[0]?.state?.reps ?? 0) % ordered.length];
	});
	return steps
		.filter((step) => step !== undefined)
		.sort(
			(a, b) =>
				Number(b.isUrgent ?? false) - Number(a.isUrgent ?? false) ||
				a.rank - b.rank ||
				// Of two due steps the higher proves more; of two new ones the lower comes first.
				(a.rank === 0
					? stepIn(b) - stepIn(a)
					: a.rank === 1
						? stepIn(a) - stepIn(b)
						: compare(a.weight, b.weight)),
		)[0];
}

/** Of the kinds that review one card, a bare word comes before a sentence. */
const KIND_ORDER: Readonly<Record<Question['kind'], number>> = (() => {
	const order: readonly Question['kind'][] = [
		...(['meaning', 'listen', 'match', 'term', 'cloze', 'collocation'] as const),
		...(['type-meaning', 'type-term', 'type-cloze', 'root', 'form'] as const),
		...(['choice', 'claim', 'translation', 'prove', 'heading', 'connective'] as const),
		...(['swap', 'order', 'rebuild'] as const),
	];
	return Object.fromEntries(order.map((kind, index) => [kind, index])) as Record<
		Question['kind'],
		number
	>;
})();
