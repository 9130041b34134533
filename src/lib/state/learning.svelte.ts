import { siblingGroup } from '#lib/core/scheduling/card.ts';
import { cardsOf } from '#lib/core/session/card.ts';
import { isFirm } from '#lib/core/scheduling/firm.ts';
import { liveEvents, liveReviews } from '#lib/core/scheduling/log.ts';
import { memoryOf, termMemories, type TermMemory } from '#lib/core/scheduling/term-memory.ts';
import { stageOf, termStages, type Stage } from '#lib/core/scheduling/stages.ts';
import { isPutAside, type CardState } from '#lib/core/scheduling/state.ts';
import type {
	ArticleId,
	BeadId,
	CardId,
	Lang,
	LogEvent,
	Review,
	Term,
	Understanding,
} from '#lib/core/types.ts';
import type { Appended, Storage } from '#lib/storage/index.ts';
import { now } from './clock.ts';

/** An event without what the moment and the storage give it. */
type Timeless<Event> = Event extends unknown ? Omit<Event, 'id' | 'at' | 'day' | 'offset'> : never;
/** Where a term stands with the learner: its stage, or what the learner said of it. */
export type Standing = Stage | 'added' | 'marked' | 'suspended';
/** What identifies a term's memory. */
type Word = Pick<Term, 'id' | 'was'>;

/** What the learner did, and what is known of every card. The log is the only way to change it. */
export class Learning {
	#storage: () => Storage | undefined;
	#onfailure: (error: unknown) => void;
	log = $state.raw<readonly LogEvent[]>([]);
	cards = $state.raw<ReadonlyMap<CardId, CardState>>(new Map());
	/** Stored events and states that can't be read. */
	damaged = $state(0);
	/** Today, as a study day; it changes at 04:00. */
	day = $state(now().day);

	/** @param onfailure told why something could not be written */
	constructor(storage: () => Storage | undefined, onfailure: (error: unknown) => void) {
		this.#storage = storage;
		this.#onfailure = onfailure;
	}

	/** The reviews that count, in order. */
	reviews = $derived(liveReviews(this.log));
	stages = $derived(termStages(this.cards.values()));
	#memories = $derived(termMemories([...this.cards.values()]));
	/** Cards whose day has come. */
	due = $derived(
		[...this.cards.values()].filter(
			(state) => state.due !== null && state.due <= this.day && !isPutAside(state),
		),
	);

	stateOf = (card: CardId): CardState | undefined => this.cards.get(card);
	/** Whether a card was answered other than in a test, which shows no cards of its terms. */
	wasMet = (card: CardId): boolean =>
		(this.stateOf(card)?.reps ?? 0) > 0 &&
		this.reviews.findLast((review) => review.card === card && review.test === undefined) !==
			undefined;
	stageOf = (term: Word): Stage => stageOf(term, this.stages);
	/** Undefined of a term that nothing is known of: it is new. */
	memoryOf = (term: Word): TermMemory | undefined => memoryOf(term, this.#memories);

	/** The states of a term's cards, under its id and former ones. */
	#statesOf(term: Word): CardState[] {
		const ids = [term.id, ...(term.was ?? [])];
		return ids.flatMap((id) => this.#byTerm.get(id) ?? []);
	}
	#byTerm = $derived.by(() => {
		const groups = new Map<string, CardState[]>();
		for (const state of this.cards.values()) {
			const group = siblingGroup(state.card);
			groups.set(group, [...(groups.get(group) ?? []), state]);
		}
		return groups;
	});

	/** Whether the learner wants not to be asked the term for now. */
	isSuspended = (term: Word): boolean => this.#statesOf(term).some(({ suspended }) => suspended);
	/** Whether the learner said that the term is known, and has not missed it since. */
	isMarkedKnown = (term: Word): boolean => this.#statesOf(term).some(({ known }) => known);

	/** *added*: to be learned, but not answered yet; *marked*: known, as the learner says. */
	standingOf = (term: Word): Standing => {
		if (this.isSuspended(term)) return 'suspended';
		const stage = this.stageOf(term);
		if (stage === 'known' && this.isMarkedKnown(term)) return 'marked';
		return stage === 'new' && this.nextDueOf(term) !== undefined ? 'added' : stage;
	};

	/** Whether recall of the term holds for so many days, and it wasn't missed at the last answer. */
	isFirm = (term: Word, days: number): boolean => isFirm(this.#statesOf(term), days);

	/** The first study day on which a card of the term is asked; undefined of a new one. */
	nextDueOf(term: Word): number | undefined {
		const days = this.#statesOf(term)
			.filter((state) => !isPutAside(state))
			.map(({ due }) => due)
			.filter((due) => due !== null);
		return days.length ? Math.min(...days) : undefined;
	}

	/** Reads everything anew: at the start, and on return, when another tab may have written. */
	async load(): Promise<void> {
		const storage = this.#storage();
		if (!storage) return;
		this.day = now().day;
		const [log, cards] = await Promise.all([storage.readLog(), storage.readCards()]);
		this.log = log.records;
		this.cards = new Map(cards.records.map((state) => [state.card, state]));
		this.damaged = log.damaged.length + cards.damaged.length;
	}

	/**
	 * Writes the reviews of one answer.
	 * @returns the events' ids once they are on the disk; fewer where some could not be written (`onfailure` says why)
	 */
	review(reviews: readonly Omit<Timeless<Review>, 'type'>[]): Promise<string[]> {
		return this.#append(reviews.map((review) => ({ ...review, type: 'review' })));
	}

	/** What the reader said today of pairs of sentences before their other side was revealed, by bead. */
	said: ReadonlyMap<BeadId, Understanding> = $derived(
		new Map(
			liveEvents(this.log).flatMap((event) =>
				event.type === 'predict' && event.day === this.day
					? [[event.card, event.said] as const]
					: [],
			),
		),
	);

	/** Writes down how far a reader understood one side of a bead, before the other was revealed. */
	async predict(bead: BeadId, article: ArticleId, said: Understanding): Promise<void> {
		await this.#append([{ type: 'predict', card: bead, article, said }]);
	}

	/** Takes an event back. */
	async undo(target: string): Promise<void> {
		const event = this.log.find(({ id }) => id === target);
		if (event) await this.#append([{ type: 'undo', target, card: event.card }]);
	}

	/**
	 * The terms are to be learned: recognising them is asked from today, whatever the learner said before. What follows of
	 * an answer stays: a term that was reviewed is asked early, once.
	 */
	async add(terms: readonly Word[], study: Lang): Promise<void> {
		await this.#append(
			terms.flatMap((term) => [
				...this.#resuming(term),
				...this.#doubting(term),
				{ type: 'set-due', card: this.#cardsOf(term, study)[0], due: now().day } as const,
			]),
		);
	}

	/** The term isn't asked until it is resumed. */
	async suspend(term: Word, study: Lang): Promise<void> {
		await this.#append(this.#cardsOf(term, study).map((card) => ({ type: 'suspend', card })));
	}

	async resume(term: Word): Promise<void> {
		await this.#append(this.#resuming(term));
	}

	/** The term is known without having been learned here: it isn't asked. */
	async markKnown(term: Word, study: Lang): Promise<void> {
		await this.#append(this.#cardsOf(term, study).map((card) => ({ type: 'know', card })));
	}

	/** Not known after all: takes `markKnown` back; what was answered counts again. */
	async unmarkKnown(term: Word): Promise<void> {
		await this.#append(this.#doubting(term));
	}

	/** The term is new again, as if it had never been answered or said to be known. */
	async forget(term: Word): Promise<void> {
		await this.#append(this.#statesOf(term).map(({ card }) => ({ type: 'reset', card })));
	}

	/** The cards by which quizzes ask a term. */
	#cardsOf = (term: Word, study: Lang) => cardsOf(term.id, study);

	#resuming = (term: Word): Timeless<LogEvent>[] =>
		this.#statesOf(term)
			.filter(({ suspended }) => suspended)
			.map(({ card }) => ({ type: 'resume', card }));

	#doubting(term: Word): Timeless<LogEvent>[] {
		const cards = new Set(
			this.#statesOf(term)
				.filter(({ known }) => known)
				.map(({ card }) => card),
		);
		if (!cards.size) return [];
		return liveEvents(this.log)
			.filter(({ type, card }) => type === 'know' && cards.has(card))
			.map(({ id, card }) => ({ type: 'undo', target: id, card }));
	}

	/**
	 * Writes events of one moment, in order.
	 * @returns the ids of those that are on the disk; `onfailure` says why the rest isn't
	 */
	async #append(events: readonly Timeless<LogEvent>[]): Promise<string[]> {
		const storage = this.#storage();
		if (!storage || !events.length) return [];
		const moment = now();
		this.day = moment.day;
		const written: Appended[] = [];
		try {
			for (const event of events) written.push(await storage.append({ ...event, ...moment }));
		} catch (error) {
			this.#onfailure(error);
		}
		const cards = new Map(this.cards);
		for (const { event, card } of written) {
			if (card) cards.set(card.card, card);
			else cards.delete(event.card);
		}
		this.cards = cards;
		this.log = [...this.log, ...written.map(({ event }) => event)];
		return written.map(({ event }) => event.id);
	}
}
