import type { QuestionId } from '../types.ts';

/** After how many others a missed question comes back. */
const RETURNS_AFTER = 4;

export interface Answer {
	readonly question: QuestionId;
	readonly right: boolean;
	/** The question was shown before in this session. */
	readonly again: boolean;
}

/** A session under way: what is still to be asked, the one being asked first, and what was answered. */
export interface Run {
	readonly queue: readonly QuestionId[];
	readonly answers: readonly Answer[];
	/** How many different questions the session has. */
	readonly total: number;
}

export const startRun = (questions: readonly QuestionId[]): Run => ({
	queue: questions,
	answers: [],
	total: questions.length,
});

/** Takes the first of the queue as answered; a missed one returns after four others, or at the end. */
export function answerRun(run: Run, right: boolean): Run {
	const [question, ...rest] = run.queue;
	if (question === undefined) return run;
	const again = run.answers.some((answer) => answer.question === question);
	const queue = right
		? rest
		: [...rest.slice(0, RETURNS_AFTER), question, ...rest.slice(RETURNS_AFTER)];
	return { ...run, queue, answers: [...run.answers, { question, right, again }] };
}

/** Takes the last answer back: its question is asked again, now. */
export function undoRun(run: Run): Run {
	const last = run.answers.at(-1);
	if (!last) return run;
	// A missed question stands once in the queue, to come back; an answered one doesn't stand in it at all.
	const queue = [last.question, ...run.queue.filter((question) => question !== last.question)];
	return { ...run, queue, answers: run.answers.slice(0, -1) };
}

/** The first answer to each question: what the score counts. */
export const firstAnswers = (run: Run): Answer[] => run.answers.filter(({ again }) => !again);

/** How many questions were answered right in the end. */
export const settled = (run: Run): number => run.total - new Set(run.queue).size;
