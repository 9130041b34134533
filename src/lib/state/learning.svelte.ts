import { siblingGroup } from '#lib/core/scheduling/card.ts';
import { liveReviews } from '#lib/core/scheduling/log.ts';
import { standingOf, standingsOf, type Standing } from '#lib/core/scheduling/standing.ts';
import { stageOf, termStages, type Stage } from '#lib/core/scheduling/stages.ts';
import type { CardState } from '#lib/core/scheduling/state.ts';
import type { CardId, LogEvent, Review, Term, Undo } from '#lib/core/types.ts';
import type { Storage } from '#lib/storage/index.ts';
import { now } from './clock.ts';

type Timeless<Event> = Omit<Event, 'id' | 'at' | 'day' | 'offset'>;

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
	#standings = $derived(standingsOf([...this.cards.values()]));
	/** Cards whose day has come. */
	due = $derived(
		[...this.cards.values()].filter(
			({ due, suspended }) => due !== null && due <= this.day && !suspended,
		),
	);

	stateOf = (card: CardId): CardState | undefined => this.cards.get(card);
	stageOf = (term: Pick<Term, 'id' | 'was'>): Stage => stageOf(term, this.stages);
	/** Undefined of a term that nothing is known of: it is new. */
	standingOf = (term: Pick<Term, 'id' | 'was'>): Standing | undefined =>
		standingOf(term, this.#standings);

	/** The first study day on which a card of the term is asked; undefined of a new one. */
	nextDueOf(term: Pick<Term, 'id' | 'was'>): number | undefined {
		const ids = [term.id, ...(term.was ?? [])];
		const days = [...this.cards.values()]
			.filter(({ card, suspended }) => !suspended && ids.includes(siblingGroup(card)))
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
	 * Writes a review.
	 * @returns the event's id once it is on the disk; undefined where it could not be written (`onfailure` says why)
	 */
	review(review: Omit<Timeless<Review>, 'type'>): Promise<string | undefined> {
		return this.#append({ ...review, type: 'review' });
	}

	/** Takes a review back. */
	async undo(target: string): Promise<void> {
		const review = this.log.find(({ id }) => id === target);
		if (review) await this.#append({ type: 'undo', target, card: review.card });
	}

	async #append(event: Timeless<Review> | Timeless<Undo>): Promise<string | undefined> {
		const storage = this.#storage();
		if (!storage) return undefined;
		const moment = now();
		this.day = moment.day;
		try {
			const { event: written, card } = await storage.append({ ...event, ...moment });
			this.log = [...this.log, written];
			const cards = new Map(this.cards);
			if (card) cards.set(card.card, card);
			else cards.delete(written.card);
			this.cards = cards;
			return written.id;
		} catch (error) {
			this.#onfailure(error);
			return undefined;
		}
	}
}
