import type { Random } from '../random.ts';
import { isPutAside } from '../scheduling/state.ts';
import type { BeadId, Lang, MatchQuestion, Question, TermId } from '../types.ts';
import { byRank, candidateOf, pickOfTerm, type Candidate, type Learner } from './candidate.ts';
import { keptApart } from './apart.ts';
import { areKin, cardOf, cardsOf, isVocabulary, termsOf } from './card.ts';

export const SESSION_KINDS = ['mixed', 'vocabulary', 'comprehension'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export interface Wish {
	readonly study: Lang;
	readonly kind: SessionKind;
	/** Only questions whose evidence lies in these beads; all where it is left out. */
	readonly beads?: ReadonlySet<BeadId>;
	/** Only what is due: no new cards and none before its day. */
	readonly dueOnly?: boolean;
	/** Whether new cards are held back once many are due; they are, where it is left out. */
	readonly paced?: boolean;
	/** Whether answers may be asked for that are typed; they may, where it is left out. */
	readonly typing?: boolean;
	/** Whether anything can be listened to; not, where it is left out. */
	readonly listening?: boolean;
	/** How many questions at most. */
	readonly length: number;
}

/** From so many due cards on, new ones are held back… */
export const MANY_DUE = 20;
/** …to one after so many others: a fifth. */
const OTHERS = 4;

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

/** Keeps the order, but of what is as urgent takes one of another kind than the one before while there is one, and about another sentence. */
function mixKinds(candidates: readonly Candidate[]): Candidate[] {
	const left = [...candidates];
	const out: Candidate[] = [];
	for (let first = left[0]; first; first = left[0]) {
		const { rank, isUrgent } = first;
		const before = out.at(-1)?.question;
		const alike = left.filter((one) => one.rank === rank && one.isUrgent === isUrgent);
		const apart = (one: Candidate) => before === undefined || !areKin(before, one.question);
		const next =
			alike.find((one) => apart(one) && one.question.kind !== before?.kind) ??
			alike.find(apart) ??
			first;
		left.splice(left.indexOf(next), 1);
		out.push(next);
	}
	return out;
}

/** Pairs are asked of words that were met before; of these at least two are due, or were missed. */
function isPairable(question: MatchQuestion, learner: Learner): boolean {
	const states = question.terms.map((term) => learner.stateOf(cardsOf(term, question.study)[0]));
	const ripe = states.filter((state) => (state?.due ?? Infinity) <= learner.day);
	return (
		ripe.length >= 2 &&
		states.every((state) => state !== undefined && state.reps > 0 && !isPutAside(state))
	);
}

const MAY_TYPE = (wish: Wish, question: Question) =>
	wish.typing !== false || !('accepted' in question);
const MAY_HEAR = (wish: Wish, question: Question) =>
	wish.listening === true || question.kind !== 'listen';

/** One candidate a term, the most urgent first. */
function wordsOf(candidates: readonly Candidate[], learner: Learner): Candidate[] {
	const ofTerm = new Map<TermId, Candidate[]>();
	for (const candidate of candidates) {
		const { question } = candidate;
		if (!isVocabulary(question)) continue;
		const same = ofTerm.get(question.term);
		if (same) same.push(candidate);
		else ofTerm.set(question.term, [candidate]);
	}
	return [...ofTerm.values()]
		.map((group) => pickOfTerm(group, learner))
		.filter((candidate) => candidate !== undefined)
		.sort(byRank);
}

/**
 * The questions of a session: due before new before not yet due, one a term, both sorts in turn where it is mixed. Once
 * twenty are due, of whatever sort and wherever, at most a fifth is new; where there is too little else of what is asked for, other
 * things that are due come between. No two side by side ask one word or rest on one sentence, even if one has to come sooner
 * or later for it than its turn. Deterministic by the generator's seed.
 */
export function compose(
	questions: readonly Question[],
	wish: Wish,
	learner: Learner,
	random: Random,
): Question[] {
	const ofStudy = random
		.shuffle(questions)
		.filter((question) => !('study' in question) || question.study === wish.study);
	const isWithin = ({ evidence }: Question) =>
		!wish.beads || evidence.some((bead) => wish.beads?.has(bead));
	const askable = ofStudy.filter(
		(question) => MAY_TYPE(wish, question) && MAY_HEAR(wish, question),
	);
	const asked = askable.filter(isWithin);
	const anywhere = askable
		.filter((question) => !('terms' in question))
		.map((question) => candidateOf(question, learner))
		.filter((candidate) => candidate !== undefined);
	const all = anywhere.filter(
		({ question, rank }) => isWithin(question) && (!wish.dueOnly || rank === 0),
	);
	const urgent = new Set(
		all.flatMap(({ question, isUrgent }) =>
			isUrgent && 'term' in question ? [question.term] : [],
		),
	);
	const pairs = asked.find(
		(question): question is MatchQuestion =>
			'terms' in question &&
			isPairable(question, learner) &&
			!question.terms.some((term) => urgent.has(term)),
	);
	const paired = new Set(wish.kind === 'comprehension' ? [] : pairs?.terms);
	const isPaired = ({ question }: Candidate) => isVocabulary(question) && paired.has(question.term);
	const vocabulary = wordsOf(
		all.filter((one) => !isPaired(one)),
		learner,
	);
	const texts = mixKinds(all.filter(({ question }) => !isVocabulary(question)).sort(byRank));
	const chosen =
		wish.kind === 'vocabulary'
			? vocabulary
			: wish.kind === 'comprehension'
				? texts
				: wish.dueOnly
					? [...vocabulary, ...texts].sort(byRank)
					: alternate(vocabulary, texts);
	const isPaced = wish.paced !== false && dueOf(ofStudy, learner) >= MANY_DUE;
	const besides = () => {
		const taken = new Set(chosen);
		const terms = new Set(chosen.flatMap(({ question }) => termsOf(question)));
		const due = anywhere.filter(
			(one) =>
				one.rank === 0 &&
				!taken.has(one) &&
				!isPaired(one) &&
				!termsOf(one.question).some((term) => terms.has(term)),
		);
		return [...wordsOf(due, learner), ...due.filter(({ question }) => !isVocabulary(question))];
	};
	const paced = isPaced && !wish.dueOnly ? pace(chosen, wish.length, besides) : chosen;
	const fresh = new Set(chosen.filter(({ rank }) => rank === 1).map(({ question }) => question));
	const isAllNew = paired.size === 0 && paced.every(({ question }) => fresh.has(question));
	const ordered = [
		...paced.filter(({ isUrgent }) => isUrgent).map(({ question }) => question),
		...(paired.size > 0 && pairs ? [pairs] : []),
		...paced.filter(({ isUrgent }) => !isUrgent).map(({ question }) => question),
	];
	return keptApart(ordered, {
		length: wish.length,
		areKin,
		mayBe: (order) =>
			!isPaced || isAllNew || isPacedWell(order.map((question) => fresh.has(question))),
	});
}

/** How many cards are due: of these questions, or anywhere, where that is known. */
function dueOf(questions: readonly Question[], learner: Learner): number {
	const cards = new Set(questions.map(cardOf));
	const own = [...cards]
		.flatMap((card) => learner.stateOf(card) ?? [])
		.filter((state) => !isPutAside(state) && state.due !== null && state.due <= learner.day);
	return Math.max(own.length, learner.due ?? 0);
}

/** Whether at most a fifth is new, wherever a session is left. */
function isPacedWell(areNew: readonly boolean[]): boolean {
	let count = 0;
	return areNew.every((isNew, i) => {
		if (isNew) count++;
		return count * (OTHERS + 1) <= i + 1;
	});
}

/**
 * What is due first, with a new card after every four others; the share holds wherever the session is left. Others that are due come
 * last where there is too little else. Where there is nothing else at all, a fifth of the wished length is new, and that is all.
 */
function pace(
	candidates: readonly Candidate[],
	length: number,
	besides: () => readonly Candidate[],
): Candidate[] {
	const fresh = candidates.filter(({ rank }) => rank === 1);
	const most = Math.floor(length / (OTHERS + 1));
	const own = candidates
		.filter(({ rank }) => rank !== 1)
		.sort((a, b) => Number(a.rank === 2) - Number(b.rank === 2));
	const missing = length - most - own.length;
	const others = missing > 0 ? [...own, ...besides().slice(0, missing)] : own;
	if (others.length === 0) return fresh.slice(0, Math.max(1, most));
	return others.flatMap((candidate, i) => {
		const next = (i + 1) % OTHERS === 0 ? fresh[(i + 1) / OTHERS - 1] : undefined;
		return next ? [candidate, next] : [candidate];
	});
}
