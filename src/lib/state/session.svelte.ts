import { cardOf } from '#lib/core/session/card.ts';
import {
	answerRun,
	firstAnswers,
	settled,
	startRun,
	undoRun,
	type Run,
} from '#lib/core/session/run.ts';
import type { Question } from '#lib/core/types.ts';
import type { Learning } from './learning.svelte.ts';

/** A question, and the article that it belongs to. */
export interface Asked {
	readonly question: Question;
	readonly article: string;
}

/** A quiz under way. Every answer is in the log before it counts as saved; leaving at any time loses nothing. */
export class Session {
	#asked: ReadonlyMap<string, Asked>;
	#learning: Learning;
	#shownAt: number;
	/** The reviews that this session wrote, in order: what undo takes back. */
	#events: (string | undefined)[] = [];
	#saving: Promise<unknown> = Promise.resolve();
	run = $state.raw<Run>(startRun([]));
	chosen = $state<number | undefined>(undefined);
	saved = $state<'saving' | 'saved' | 'failed' | undefined>(undefined);

	/**
	 * @param now epoch milliseconds
	 */
	constructor(asked: readonly Asked[], learning: Learning, now: number) {
		this.#asked = new Map(asked.map((item) => [item.question.id, item]));
		this.#learning = learning;
		this.run = startRun(asked.map(({ question }) => question.id));
		this.#shownAt = now;
	}

	current = $derived.by(() => {
		const id = this.chosen === undefined ? this.run.queue[0] : this.run.answers.at(-1)?.question;
		return id === undefined ? undefined : this.#asked.get(id);
	});
	done = $derived(this.chosen === undefined && this.run.queue.length === 0);
	total = $derived(this.run.total);
	/** Questions answered right so far. */
	settled = $derived(settled(this.run));
	first = $derived(
		firstAnswers(this.run)
			.map(({ question, right }) => ({ asked: this.#asked.get(question), right }))
			.filter((answer): answer is { asked: Asked; right: boolean } => answer.asked !== undefined),
	);
	canUndo = $derived(this.run.answers.length > 0);

	/**
	 * Answers the current question; the review is written at once.
	 * @param now epoch milliseconds
	 */
	async choose(index: number, now: number): Promise<void> {
		const asked = this.current;
		if (!asked || this.chosen !== undefined) return;
		const { question, article } = asked;
		const right = index === question.answer;
		this.chosen = index;
		this.run = answerRun(this.run, right);
		this.saved = 'saving';
		const saving = this.#learning.review({
			card: cardOf(question),
			grade: right ? 3 : 1,
			took: Math.max(0, Math.round(now - this.#shownAt)),
			question: question.id,
			article,
			skill: question.skill,
			answer: String(index),
		});
		this.#saving = saving;
		const event = await saving;
		this.#events.push(event);
		this.saved = event === undefined ? 'failed' : 'saved';
	}

	/** @param now epoch milliseconds */
	next(now: number): void {
		this.chosen = undefined;
		this.saved = undefined;
		this.#shownAt = now;
	}

	/**
	 * The learner is back after a look elsewhere, which doesn't count as time for the question.
	 * @param now epoch milliseconds
	 */
	back(now: number): void {
		this.#shownAt = now;
	}

	/**
	 * Takes the last answer back, in the log too, and asks its question again.
	 * @param now epoch milliseconds
	 */
	async undo(now: number): Promise<void> {
		if (!this.canUndo) return;
		await this.#saving;
		const event = this.#events.pop();
		this.run = undoRun(this.run);
		this.next(now);
		if (event !== undefined) await this.#learning.undo(event);
	}
}
