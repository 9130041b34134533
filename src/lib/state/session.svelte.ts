import {
	encodeResponse,
	gradeResponse,
	type GradeText,
	type Outcome,
} from '#lib/core/questions/outcome.ts';
import { answeredCards, type Answered } from '#lib/core/session/card.ts';
import {
	answerRun,
	firstAnswers,
	settled,
	startRun,
	undoRun,
	type Run,
} from '#lib/core/session/run.ts';
import type { Grade, Question, Response } from '#lib/core/types.ts';
import type { Learning } from './learning.svelte.ts';

/** A question, and the article that it belongs to. */
export interface Asked {
	readonly question: Question;
	readonly article: string;
}

/** FSRS: good, or again; hard where it was right in part, or right at the second try. */
function gradeOf({ right, partly }: Answered, again: boolean): Grade {
	if (!right) return partly ? 2 : 1;
	return again ? 2 : 3;
}

/** A quiz under way. Every answer is in the log before it counts as saved; leaving at any time loses nothing. */
export class Session {
	#asked: ReadonlyMap<string, Asked>;
	#learning: Learning;
	#grade: GradeText;
	#shownAt: number;
	/** The reviews that this session wrote, an answer's together, in order: what undo takes back. */
	#events: (readonly string[])[] = [];
	#saving: Promise<unknown> = Promise.resolve();
	run = $state.raw<Run>(startRun([]));
	/** The answer to the current question, once there is one that counts. */
	response = $state.raw<Response | undefined>(undefined);
	/** What that answer, or a first one that was nearly right, is worth. */
	outcome = $state.raw<Outcome | undefined>(undefined);
	saved = $state<'saving' | 'saved' | 'failed' | undefined>(undefined);

	/**
	 * @param grade grades what is typed
	 * @param now epoch milliseconds
	 */
	constructor(asked: readonly Asked[], learning: Learning, grade: GradeText, now: number) {
		this.#grade = grade;
		this.#asked = new Map(asked.map((item) => [item.question.id, item]));
		this.#learning = learning;
		this.run = startRun(asked.map(({ question }) => question.id));
		this.#shownAt = now;
	}

	current = $derived.by(() => {
		const id = this.response === undefined ? this.run.queue[0] : this.run.answers.at(-1)?.question;
		return id === undefined ? undefined : this.#asked.get(id);
	});
	done = $derived(this.response === undefined && this.run.queue.length === 0);
	total = $derived(this.run.total);
	/** Questions answered right so far. */
	settled = $derived(settled(this.run));
	first = $derived(
		firstAnswers(this.run)
			.map(({ question, right }) => ({ asked: this.#asked.get(question), right }))
			.filter((answer): answer is { asked: Asked; right: boolean } => answer.asked !== undefined),
	);
	canUndo = $derived(this.run.answers.length > 0);

	/** A first answer that was nearly right: it may be mended once, and counts as hard then. */
	retrying = $derived(this.response === undefined && this.outcome !== undefined);

	/**
	 * Answers the current question; the reviews are written at once. What was typed nearly right isn't an answer yet: it may
	 * be tried once more.
	 * @param now epoch milliseconds
	 */
	async answer(response: Response, now: number): Promise<void> {
		const asked = this.current;
		if (!asked || this.response !== undefined) return;
		const { question, article } = asked;
		const again = this.retrying;
		const outcome = gradeResponse(question, response, this.#grade);
		this.outcome = outcome;
		if (outcome.typed?.verdict === 'almost' && !again) return;
		this.response = response;
		this.run = answerRun(this.run, outcome.right);
		this.saved = 'saving';
		const took = Math.max(0, Math.round(now - this.#shownAt));
		const saving = this.#learning.review(
			answeredCards(question, response, outcome).map((answered) => ({
				card: answered.card,
				grade: gradeOf(answered, again),
				took,
				question: question.id,
				article,
				skill: question.skill,
				answer: encodeResponse(response),
			})),
		);
		this.#saving = saving;
		const events = await saving;
		this.#events.push(events);
		this.saved = events.length === 0 ? 'failed' : 'saved';
	}

	/** @param now epoch milliseconds */
	next(now: number): void {
		this.response = undefined;
		this.outcome = undefined;
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
		const events = this.#events.pop() ?? [];
		this.run = undoRun(this.run);
		this.next(now);
		for (const event of events) await this.#learning.undo(event);
	}
}
