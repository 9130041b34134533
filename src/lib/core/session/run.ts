import type { QuestionId } from '../types.ts';

/** After how many others a missed question comes back at the earliest, and at the latest. */
const AT_LEAST = 3;
const AT_MOST = 6;
/** After how many it does, where nothing speaks against it; sooner, where the learner was sure of the wrong answer. */
const USUALLY = 4;

/** What is still to be asked. */
interface Rest {
	readonly queue: readonly QuestionId[];
	/** How many different questions the session has. */
	readonly total: number;
}

export interface Answer {
	readonly question: QuestionId;
	readonly right: boolean;
	/** The question was shown before in this session. */
	readonly again: boolean;
	/** What was to be asked before it was answered: undo goes back to that. */
	readonly before: Rest;
	/** The learner said that what was typed is right: the id of the variant that was stored for that. */
	readonly variant?: string;
}

/** A session under way: what is still to be asked, the one being asked first, and what was answered. */
export interface Run extends Rest {
	readonly answers: readonly Answer[];
}

/** Whether two questions may not stand next to each other. */
export type AreSiblings = (a: QuestionId, b: QuestionId) => boolean;

export interface Returning {
	/** The learner was sure of the wrong answer: what has to be unlearned comes back first. */
	readonly sure?: boolean;
	readonly areSiblings?: AreSiblings;
}

export const startRun = (questions: readonly QuestionId[]): Run => ({
	queue: questions,
	answers: [],
	total: questions.length,
});

const inserted = (queue: readonly QuestionId[], question: QuestionId, place: number) => [
	...queue.slice(0, place),
	question,
	...queue.slice(place),
];

/** The first of these places where a question has no sibling next to it. */
const freePlace = (
	queue: readonly QuestionId[],
	question: QuestionId,
	places: readonly number[],
	areSiblings: AreSiblings,
): number | undefined =>
	places.find((place) =>
		[queue[place - 1], queue[place]].every(
			(other) => other === undefined || !areSiblings(question, other),
		),
	);

/** Questions that were answered rightly in the end, those that lie back longest first. */
function recalled({ answers }: Pick<Run, 'answers'>): QuestionId[] {
	const last = new Map<QuestionId, boolean>();
	for (const { question, right } of answers) {
		last.delete(question);
		last.set(question, right);
	}
	return [...last].flatMap(([question, right]) => (right ? [question] : []));
}

/**
 * Puts a missed question back after three to six others, where no sibling stands next to it. Where fewer are left, such as were
 * recalled long ago are asked once more in between; where there are none of these either, it comes as late as it can.
 */
function returned(
	rest: readonly QuestionId[],
	question: QuestionId,
	run: Pick<Run, 'answers'>,
	{ sure = false, areSiblings = () => false }: Returning,
): QuestionId[] {
	const fillers = recalled(run)
		.filter((other) => other !== question && !rest.includes(other) && !areSiblings(other, question))
		.slice(0, Math.max(0, AT_LEAST - rest.length));
	const queue = [...rest, ...fillers];
	const wanted = sure ? AT_LEAST : USUALLY;
	const places = [wanted, USUALLY, 5, AT_MOST, AT_LEAST].filter((place) => place <= queue.length);
	const free = freePlace(queue, question, places, areSiblings);
	return inserted(queue, question, free ?? Math.min(wanted, queue.length));
}

/**
 * Takes the first of the queue as answered; a missed one returns.
 *
 * @param returning null in a test, where nothing is asked twice
 */
export function answerRun(run: Run, right: boolean, returning: Returning | null = {}): Run {
	const [question, ...rest] = run.queue;
	if (question === undefined) return run;
	const again = run.answers.some((answer) => answer.question === question);
	const { queue, total } = run;
	const answers = [...run.answers, { question, right, again, before: { queue, total } }];
	const left = right || !returning ? rest : returned(rest, question, { answers }, returning);
	return { total, answers, queue: left };
}

/**
 * Adds a question that is to be asked after so many others, or later, where no sibling stands next to it: at the end, or not at
 * all. One that the session has stays where it is.
 */
export function addToRun(
	run: Run,
	question: QuestionId,
	after: number,
	areSiblings: AreSiblings = () => false,
): Run {
	const known =
		run.queue.includes(question) || run.answers.some((one) => one.question === question);
	if (known) return run;
	const { length } = run.queue;
	const places = Array.from({ length: length + 1 }, (_, place) => place).slice(
		Math.min(after, length),
	);
	const place = freePlace(run.queue, question, places, areSiblings);
	if (place === undefined) return run;
	return { ...run, queue: inserted(run.queue, question, place), total: run.total + 1 };
}

/**
 * Leaves out what hasn't been asked yet: only what was missed comes back, and what has to stand before it, so that it does so after
 * three others.
 */
export function cutRun(run: Run): Run {
	const asked = new Set(run.answers.map(({ question }) => question));
	/** How many were answered since. */
	const since = (question: QuestionId) =>
		run.answers.length - 1 - run.answers.findLastIndex((answer) => answer.question === question);
	const queue: QuestionId[] = [];
	for (const [place, question] of run.queue.entries()) {
		const waits = run.queue
			.slice(place + 1)
			.some((later) => asked.has(later) && since(later) + queue.length < AT_LEAST);
		if (asked.has(question) || waits) queue.push(question);
	}
	return { ...run, queue, total: new Set([...asked, ...queue]).size };
}

/** Leaves out questions, answered or not, as if the session had never had them. */
export function runWithout(run: Run, dropped: ReadonlySet<QuestionId>): Run {
	const rest = ({ queue, total }: Rest, answers: readonly Answer[]): Rest => {
		const asked = new Set([...queue, ...answers.map(({ question }) => question)]);
		const gone = [...dropped].filter((question) => asked.has(question)).length;
		return { queue: queue.filter((question) => !dropped.has(question)), total: total - gone };
	};
	return {
		...rest(run, run.answers),
		answers: run.answers
			.map((answer, i) => ({ ...answer, before: rest(answer.before, run.answers.slice(0, i)) }))
			.filter(({ question }) => !dropped.has(question)),
	};
}

/** Takes the last answer back: its question is asked again, now, and what was added after it isn't. */
export function undoRun(run: Run): Run {
	const last = run.answers.at(-1);
	return last ? { ...last.before, answers: run.answers.slice(0, -1) } : run;
}

/** The first answer to each question: what the score counts. */
export const firstAnswers = (run: Run): Answer[] => run.answers.filter(({ again }) => !again);

/** How many questions are done with: answered, and not to come back after a miss. */
export function settled(run: Run): number {
	const waiting = new Set(run.queue);
	const last = new Map(run.answers.map(({ question, right }) => [question, right]));
	return [...last].filter(([question, right]) => right || !waiting.has(question)).length;
}
