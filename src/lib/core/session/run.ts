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

/**
 * Takes the first of the queue as answered; a missed one returns after four others, or at the end.
 *
 * @param returns false in a test, where nothing is asked twice
 */
export function answerRun(run: Run, right: boolean, returns = true): Run {
	const [question, ...rest] = run.queue;
	if (question === undefined) return run;
	const again = run.answers.some((answer) => answer.question === question);
	const queue = right || !returns ? rest : inserted(rest, question, RETURNS_AFTER);
	return { ...run, queue, answers: [...run.answers, { question, right, again }] };
}

const inserted = (queue: readonly QuestionId[], question: QuestionId, place: number) => [
	...queue.slice(0, place),
	question,
	...queue.slice(place),
];

/** Adds a question that is to be asked after so many others, or at the end; one that the session has stays where it is. */
export function addToRun(run: Run, question: QuestionId, after: number): Run {
	const known =
		run.queue.includes(question) || run.answers.some((one) => one.question === question);
	if (known) return run;
	return { ...run, queue: inserted(run.queue, question, after), total: run.total + 1 };
}

/** Leaves out what hasn't been asked yet: only what was missed comes back. */
export function cutRun(run: Run): Run {
	const asked = new Set(run.answers.map(({ question }) => question));
	return { ...run, queue: run.queue.filter((question) => asked.has(question)), total: asked.size };
}

/** Leaves out a question, answered or not. */
export const dropFromRun = (run: Run, question: QuestionId): Run => ({
	queue: run.queue.filter((other) => other !== question),
	answers: run.answers.filter((answer) => answer.question !== question),
	total: run.total - 1,
});

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
