import {
	encodeResponse,
	gradeResponse,
	type GradeText,
	type Outcome,
} from '#lib/core/questions/outcome.ts';
import {
	answeredCards,
	areKin,
	isAboutText,
	isVocabulary,
	termsOf,
	type Answered,
} from '#lib/core/session/card.ts';
import { CONTRAST_AFTER } from '#lib/core/session/contrast.ts';
import {
	addToRun,
	answerRun,
	cutRun,
	firstAnswers,
	runWithout,
	settled,
	startRun,
	undoRun,
	type AreSiblings,
	type Run,
} from '#lib/core/session/run.ts';
import type { Draft, KeptQuestion, Snapshot } from '#lib/core/session/snapshot.ts';
import type {
	Confidence,
	Grade,
	Question,
	Response,
	TermId,
	Understanding,
} from '#lib/core/types.ts';
import type { Learning } from './learning.svelte.ts';

/** A question, and the article that it belongs to. */
export interface Asked {
	readonly question: Question;
	readonly article: string;
	/** What a question that no pack has was made of: see `contrastOf`. */
	readonly contrast?: KeptQuestion['contrast'];
}

export interface SessionOptions {
	/** Grades what is typed. */
	readonly grade: GradeText;
	/** Milliseconds after which nothing new is asked; as many as it takes, where it is left out. */
	readonly budget?: number;
	/** Whether the learner says how sure an answer is before its verdict. */
	readonly confidence?: boolean;
	/** The session is a test: no verdicts, nothing twice; its answers have this in common. */
	readonly test?: string;
	/** What the reader said of the sentence that is asked about. */
	readonly said?: Understanding;
	/** Whether a term was never met, so that its card is shown before its first question. */
	readonly isNew?: (term: TermId) => boolean;
	/** Many cards are due, so that few new words are asked: no confusion brings in another. */
	readonly isPaced?: boolean;
	/** What to ask later of a pair that was confused. */
	readonly contrastOf?: (question: Question, chosen: number) => Question | undefined;
	/** Told after every change, so that the session can be kept. */
	readonly onchange?: (session: Session) => void;
}

/** FSRS: good, or again; hard where it was right in part, or right at the second try. */
function gradeOf({ right, partly }: Answered, again: boolean): Grade {
	if (!right) return partly ? 2 : 1;
	return again ? 2 : 3;
}

/** A question left open while the phone lies on the table counts for no more than this. */
const LONGEST = 180_000;
/** Milliseconds without a letter after which what is typed is kept. */
const PAUSE = 300;

/** Whether two questions may not follow each other: one would give the other away. */
function areKinIn(asked: ReadonlyMap<string, Asked>, a: string, b: string): boolean {
	const [own, other] = [a, b].map((id) => asked.get(id)?.question);
	return own !== undefined && other !== undefined && areKin(own, other);
}

/** The same among questions that aren't in a session yet. */
export function siblingsIn(items: readonly Asked[]): AreSiblings {
	const asked = new Map(items.map((item) => [item.question.id, item]));
	return (a, b) => areKinIn(asked, a, b);
}

const termIn = ({ question }: Asked): TermId | undefined =>
	'term' in question ? question.term : undefined;

/** A quiz under way. Every answer is in the log before it counts as saved; leaving at any time loses nothing. */
export class Session {
	#asked: Map<string, Asked>;
	#learning: Learning;
	#options: SessionOptions;
	#shownAt: number;
	/** From when on time counts as spent. */
	#countedFrom: number;
	/** Milliseconds spent on questions and on what is said of their answers. */
	spent = $state(0);
	#seen = $state(false);
	/** The reviews that this session wrote, an answer's together, in order: what undo takes back. */
	#events: (readonly string[])[] = [];
	#saving: Promise<unknown> = Promise.resolve();
	run = $state.raw<Run>(startRun([]));
	/** The answer to the current question, once there is one that counts. */
	response = $state.raw<Response | undefined>(undefined);
	/** What that answer, or a first one that was nearly right, is worth. */
	outcome = $state.raw<Outcome | undefined>(undefined);
	/** A first answer that was nearly right, while it may be mended. */
	tried = $state.raw<string | undefined>(undefined);
	#keeping: ReturnType<typeof setTimeout> | undefined;
	/** What of the answer is there, before it is given: whoever comes back finds it. */
	draft: Draft | undefined;
	/** An answer that waits to be said how sure it is. */
	pending = $state.raw<Response | undefined>(undefined);
	saved = $state<'saving' | 'saved' | 'failed' | undefined>(undefined);
	/** What was answered, in the order of `run.answers`. */
	responses = $state.raw<readonly string[]>([]);
	#confidence: Confidence | undefined;
	#introduced = $state.raw<ReadonlySet<TermId>>(new Set());
	/** It was begun earlier, and goes on. */
	readonly resumed: boolean;

	/**
	 * @param now epoch milliseconds
	 * @param kept where it stood when it was left
	 */
	constructor(
		asked: readonly Asked[],
		learning: Learning,
		options: SessionOptions,
		now: number,
		kept?: Pick<
			Snapshot,
			| 'run'
			| 'events'
			| 'responses'
			| 'response'
			| 'tried'
			| 'draft'
			| 'pending'
			| 'introduced'
			| 'spent'
			| 'seen'
		>,
	) {
		this.#asked = new Map(asked.map((item) => [item.question.id, item]));
		this.#learning = learning;
		this.#options = options;
		this.run = kept?.run ?? startRun(asked.map(({ question }) => question.id));
		this.#events = [...(kept?.events ?? [])];
		this.responses = kept?.responses ?? [];
		this.spent = kept?.spent ?? 0;
		this.#seen = kept?.seen ?? false;
		this.resumed = kept !== undefined;
		this.#showAgain(kept?.response);
		this.#tryAgain(kept?.tried);
		this.#introduced = new Set(kept?.introduced);
		if (this.response === undefined) {
			this.draft = kept?.draft;
			if (options.confidence) this.pending = kept?.pending;
		}
		this.#shownAt = now;
		this.#countedFrom = now;
	}

	/** The verdict that was still looked at when the session was left; of the last question the summary tells. */
	#showAgain(response: Response | undefined): void {
		const last = this.run.answers.at(-1);
		const question = last && this.#asked.get(last.question)?.question;
		if (!question || response === undefined || this.isTest || this.run.queue.length === 0) return;
		const outcome = gradeResponse(question, response, this.#options.grade);
		this.response = response;
		this.outcome = last.right && !outcome.right ? { ...outcome, right: true, credit: 1 } : outcome;
		this.saved = 'saved';
	}

	/** What was nearly right when the session was left may still be mended once, not tried twice. */
	#tryAgain(tried: Snapshot['tried']): void {
		const question = this.current?.question;
		if (!tried || !question || this.response !== undefined || this.isTest) return;
		const outcome = gradeResponse(question, tried.answer, this.#options.grade);
		// What was stored as right since then is asked anew.
		if (outcome.typed?.verdict !== 'almost') return;
		this.tried = tried.answer;
		this.outcome = outcome;
		this.#confidence = tried.confidence;
	}

	/** Time until now is spent: none of it counts twice. */
	#spend(now: number): void {
		this.spent += Math.min(Math.max(0, now - this.#countedFrom), LONGEST);
		this.#countedFrom = now;
	}

	#areSiblings: AreSiblings = (a, b) => areKinIn(this.#asked, a, b);

	/** Milliseconds after which nothing new is asked. */
	get budget(): number | undefined {
		return this.#options.budget;
	}

	/** How it went was shown. */
	get seen(): boolean {
		return this.#seen;
	}
	see(): void {
		if (this.#seen || !this.done) return;
		this.#seen = true;
		this.#options.onchange?.(this);
	}

	current = $derived.by(() => {
		const id = this.response === undefined ? this.run.queue[0] : this.run.answers.at(-1)?.question;
		return id === undefined ? undefined : this.#asked.get(id);
	});
	done = $derived(this.response === undefined && this.run.queue.length === 0);
	total = $derived(this.run.total);
	/** Questions answered right so far; in a test, all that were answered. */
	settled = $derived(settled(this.run));
	first = $derived(
		firstAnswers(this.run)
			.map((answer) => ({
				asked: this.#asked.get(answer.question),
				right: answer.right,
				answer: this.responses[this.run.answers.indexOf(answer)] ?? '',
			}))
			.filter(
				(answer): answer is { asked: Asked; right: boolean; answer: string } =>
					answer.asked !== undefined,
			),
	);
	canUndo = $derived(this.run.answers.length > 0);
	/** A first answer that was nearly right: it may be mended once, and counts as hard then. */
	retrying = $derived(this.response === undefined && this.outcome !== undefined);
	/** What asks of a term that was never met: its card comes before its first question; in a test before all, so that none tells. */
	#unmet = $derived.by((): readonly Asked[] => {
		if (this.response !== undefined) return [];
		const queue = this.isTest ? this.run.queue : this.run.queue.slice(0, 1);
		return queue
			.flatMap((id) => this.#asked.get(id) ?? [])
			.filter(({ question }) => {
				if (!isVocabulary(question)) return false;
				return (
					this.#options.isNew?.(question.term) === true && !this.#introduced.has(question.term)
				);
			});
	});
	/** How many cards come before the next question. */
	cards = $derived(new Set(this.#unmet.map(termIn)).size);
	/** What the card that comes first is of. */
	introducing = $derived(this.#unmet[0]);

	get isTest(): boolean {
		return this.#options.test !== undefined;
	}
	get test(): string | undefined {
		return this.#options.test;
	}

	/** The card that came first was read, or all that come were passed over. @param now epoch milliseconds */
	introduce(now: number, all = false): void {
		const read = all ? this.#unmet : this.#unmet.slice(0, 1);
		this.#introduced = new Set([
			...this.#introduced,
			...read.flatMap((asked) => termIn(asked) ?? []),
		]);
		this.#spend(now);
		this.#shownAt = now;
		this.#options.onchange?.(this);
	}

	/** The answer to the current question has come so far. */
	keepDraft(draft: Draft): void {
		if (this.response !== undefined) return;
		this.draft = draft;
		// Not at every letter: a snapshot is dear.
		clearTimeout(this.#keeping);
		this.#keeping = setTimeout(
			() => this.#options.onchange?.(this),
			typeof draft === 'string' ? PAUSE : 0,
		);
	}

	/**
	 * Answers the current question; the reviews are written at once. Where the learner says how sure an answer is, it waits
	 * for that. What was typed nearly right isn't an answer yet: it may be tried once more.
	 * @param now epoch milliseconds
	 */
	async answer(response: Response, now: number): Promise<void> {
		if (!this.current || this.response !== undefined) return;
		if (this.#options.confidence && this.#confidence === undefined) {
			this.pending = response;
			this.#options.onchange?.(this);
			return;
		}
		await this.#settle(response, now);
	}

	/** Says how sure the answer is that waits for it. @param now epoch milliseconds */
	async confide(confidence: Confidence, now: number): Promise<void> {
		const response = this.pending;
		if (response === undefined) return;
		this.#confidence = confidence;
		this.pending = undefined;
		await this.#settle(response, now);
	}

	async #settle(response: Response, now: number): Promise<void> {
		const asked = this.current;
		if (!asked) return;
		const { question, article } = asked;
		const again = this.retrying;
		const outcome = gradeResponse(question, response, this.#options.grade);
		this.outcome = outcome;
		if (outcome.typed?.verdict === 'almost' && !again && !this.isTest) {
			this.tried = encodeResponse(response);
			this.#options.onchange?.(this);
			return;
		}
		this.tried = undefined;
		const took = Math.max(0, Math.round(now - this.#shownAt));
		this.#spend(now);
		const confidence = this.#confidence;
		this.response = response;
		this.draft = undefined;
		const returning = this.isTest
			? null
			: { sure: confidence === 'sure', areSiblings: this.#areSiblings };
		this.run = answerRun(this.run, outcome.right, returning);
		this.responses = [...this.responses, encodeResponse(response)];
		this.#contrast(asked, response, outcome);
		this.saved = 'saving';
		const { test, said } = this.#options;
		const saving = this.#learning.review(
			answeredCards(question, response, outcome).map((answered) => ({
				card: answered.card,
				grade: gradeOf(answered, again),
				took,
				question: question.id,
				article,
				skill: question.skill,
				...(question.skill === 'vocabulary' && isAboutText(question) && { about: 'text' as const }),
				answer: encodeResponse(response),
				...(confidence && { confidence }),
				...(test !== undefined && { test }),
				...(said && { said }),
			})),
		);
		this.#saving = saving;
		if (this.isTest) this.next(now);
		const events = await saving;
		this.#events.push(events);
		this.saved = events.length === 0 ? 'failed' : 'saved';
		this.#options.onchange?.(this);
	}

	/** A pair that was confused is asked the other way round, later. */
	#contrast({ question, article }: Asked, response: Response, { right }: Outcome): void {
		if (right || this.isTest || typeof response !== 'number') return;
		const contrast = this.#options.contrastOf?.(question, response);
		if (!contrast) return;
		const { isPaced = false, isNew = () => false } = this.#options;
		if (isPaced && termsOf(contrast).some(isNew)) return;
		if (!this.#asked.has(contrast.id)) {
			const made = 'term' in contrast && { of: question.id, chosen: contrast.term };
			this.#asked.set(contrast.id, {
				question: contrast,
				article,
				...(made && { contrast: made }),
			});
		}
		this.run = addToRun(this.run, contrast.id, CONTRAST_AFTER, this.#areSiblings);
	}

	/** @param now epoch milliseconds */
	next(now: number): void {
		this.response = undefined;
		this.outcome = undefined;
		this.tried = undefined;
		this.draft = undefined;
		this.pending = undefined;
		this.#confidence = undefined;
		if (!this.isTest) this.saved = undefined;
		this.#spend(now);
		this.#shownAt = now;
		if (this.spent >= (this.#options.budget ?? Infinity))
			this.run = cutRun(this.run, this.#areSiblings);
		this.#options.onchange?.(this);
	}

	/**
	 * The learner is back after a look elsewhere, which doesn't count as time for the question.
	 * @param now epoch milliseconds
	 */
	back(now: number): void {
		this.#shownAt = now;
		this.#countedFrom = now;
	}

	/**
	 * Takes the last answer back, in the log too, and asks its question again. What was stored because the learner said that it was
	 * right is `lastVariant`, to be looked up before: it goes, too.
	 * @param now epoch milliseconds
	 */
	async undo(now: number): Promise<void> {
		if (!this.canUndo) return;
		await this.#saving;
		this.#seen = false;
		const events = this.#events.pop() ?? [];
		this.run = undoRun(this.run);
		this.responses = this.responses.slice(0, -1);
		this.next(now);
		for (const event of events) await this.#learning.undo(event);
	}

	/** Under which id the last answer was stored as right, because the learner said so. */
	get lastVariant(): string | undefined {
		return this.run.answers.at(-1)?.variant;
	}

	/**
	 * Leaves out the current question: it was hidden. What its answers said of the memory is taken back: it was asked badly.
	 * @param now epoch milliseconds
	 */
	async drop(now: number): Promise<void> {
		await this.#saving;
		const question = this.current?.question.id;
		if (question === undefined) return;
		const kept = this.run.answers.map((answer) => answer.question !== question);
		this.responses = this.responses.filter((_, index) => kept[index]);
		const gone = this.#events.filter((_, index) => !kept[index]).flat();
		this.#events = this.#events.filter((_, index) => kept[index]);
		this.run = runWithout(this.run, new Set([question]), this.#areSiblings);
		this.next(now);
		for (const event of gone.reverse()) await this.#learning.undo(event);
	}

	/**
	 * The learner says that what was typed is right: the answer counts as right, in the log too.
	 * @param variant the id under which it was stored as right
	 */
	async accept(variant: string): Promise<void> {
		const { current, response } = this;
		if (!current || typeof response !== 'string' || this.outcome?.right !== false) return;
		await this.#saving;
		const { question, article } = current;
		const events = this.#events.pop() ?? [];
		const last = this.run.answers.at(-1);
		this.run = {
			...this.run,
			queue: last?.before.queue.slice(1) ?? [],
			answers: [
				...this.run.answers.slice(0, -1),
				...(last ? [{ ...last, right: true, variant }] : []),
			],
		};
		this.outcome = { ...this.outcome, right: true, credit: 1 };
		const reviews = this.#learning.log.filter(
			(event) => event.type === 'review' && events.includes(event.id),
		);
		for (const event of events) await this.#learning.undo(event);
		const saving = this.#learning.review(
			reviews.flatMap((event) => {
				if (event.type !== 'review') return [];
				const { card, took, skill, answer, confidence, test } = event;
				const more = { ...(confidence && { confidence }), ...(test !== undefined && { test }) };
				return [
					{ card, took, skill, answer, grade: 3 as const, question: question.id, article, ...more },
				];
			}),
		);
		this.#saving = saving;
		this.#events.push(await saving);
		this.#options.onchange?.(this);
	}

	/** Where it stands, to be kept. */
	snapshot(address: string, now: number): Snapshot {
		const test = this.#options.test;
		return {
			address,
			asked: [...this.#asked.values()].map(({ question, article, contrast }) => ({
				question: question.id,
				article,
				...('optionTerms' in question && { options: question.optionTerms }),
				...(contrast && { contrast }),
			})),
			run: this.run,
			events: [...this.#events],
			responses: this.responses,
			...(this.response !== undefined && { response: this.response }),
			...(this.tried !== undefined && {
				tried: {
					answer: this.tried,
					...(this.#confidence && { confidence: this.#confidence }),
				},
			}),
			...(this.draft !== undefined && { draft: this.draft }),
			...(this.pending !== undefined && { pending: this.pending }),
			...(this.#introduced.size > 0 && { introduced: [...this.#introduced] }),
			spent: this.spent,
			at: now,
			...(test !== undefined && { test }),
			...(this.#seen && { seen: true }),
		};
	}
}
