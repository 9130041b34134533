import type { QuestionId } from '../types.ts';
import { arrange, type Span } from './arrange.ts';

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

/** Whether a question has no sibling next to it, were it put there. */
const isFree = (
	queue: readonly QuestionId[],
	question: QuestionId,
	place: number,
	areSiblings: AreSiblings,
): boolean =>
	[queue[place - 1], queue[place]].every(
		(other) => other === undefined || !areSiblings(question, other),
	);

/**
 * How many places each question that was missed may still move back, so that no more than six others come before it; none of
 * those that weren't missed.
 */
function slacks(queue: readonly QuestionId[], answers: readonly Answer[]): (number | undefined)[] {
	const last = new Map(answers.map(({ question }, index) => [question, index]));
	return queue.map((question, place) => {
		const index = last.get(question);
		if (index === undefined || answers[index]?.right === true) return undefined;
		return AT_MOST - (answers.length - 1 - index) - place;
	});
}

/** The first place where one more question makes nothing late that was missed. */
const firstPlace = (queue: readonly QuestionId[], answers: readonly Answer[]): number =>
	slacks(queue, answers).findLastIndex((slack) => slack === 0) + 1;

/** Questions that were answered rightly in the end, those that lie back longest first. */
function recalled({ answers }: Pick<Run, 'answers'>): QuestionId[] {
	const last = new Map<QuestionId, boolean>();
	for (const { question, right } of answers) {
		last.delete(question);
		last.set(question, right);
	}
	return [...last].flatMap(([question, right]) => (right ? [question] : []));
}

/** With such as were recalled long ago at the end, as far as there are any that are no siblings of the missed one, or of each other. */
function filled(
	rest: readonly QuestionId[],
	question: QuestionId,
	length: number,
	answers: readonly Answer[],
	areSiblings: AreSiblings,
): QuestionId[] {
	const queue = [...rest];
	const pool = recalled({ answers }).filter(
		(other) => other !== question && !rest.includes(other) && !areSiblings(other, question),
	);
	while (queue.length < length && pool.length > 0) {
		const last = queue.at(-1);
		const apart = pool.findIndex((other) => last === undefined || !areSiblings(last, other));
		queue.push(...pool.splice(Math.max(0, apart), 1));
	}
	return queue;
}

/** The queue with one question that wasn't missed further ahead: none comes next to a sibling, nor does what was missed too late. */
function* broughtForward(
	queue: readonly QuestionId[],
	answers: readonly Answer[],
	areSiblings: AreSiblings,
): Generator<QuestionId[], void> {
	const left = slacks(queue, answers);
	for (const [from, question] of queue.entries()) {
		const [before, after] = [queue[from - 1], queue[from + 1]];
		if (left[from] !== undefined) continue;
		if (before !== undefined && after !== undefined && areSiblings(before, after)) continue;
		for (let to = Math.min(from - 1, AT_MOST); to > 0; to--) {
			if (left.slice(to, from).includes(0)) continue;
			if (!isFree(queue, question, to, areSiblings)) continue;
			yield inserted(
				queue.filter((_, place) => place !== from),
				question,
				to,
			);
		}
	}
}

/**
 * Puts a missed question back after three to six others, where no sibling stands next to it. Where fewer are left, such as were
 * recalled long ago are asked once more in between; where there are none of these either, it comes as late as it can.
 *
 * None that was missed before is pushed beyond six others, however many wait: one answer brings back one question at the most, so
 * that what was missed earlier stands before the last place, which is always free. Where each place that is left has a sibling next
 * to it, another question is brought forward to stand between, or one that was recalled is asked once more; if neither can be,
 * any order is tried that keeps all of this. Where there is none, it stands next to its sibling rather than come too late.
 */
function returned(
	rest: readonly QuestionId[],
	question: QuestionId,
	{ answers }: Pick<Run, 'answers'>,
	{ sure = false, areSiblings = () => false }: Returning,
): QuestionId[] {
	const wanted = sure ? AT_LEAST : USUALLY;
	const placesIn = (queue: readonly QuestionId[]) =>
		[wanted, USUALLY, 5, AT_MOST, AT_LEAST].filter(
			(place) => place <= queue.length && place >= firstPlace(queue, answers),
		);
	const put = (queue: readonly QuestionId[]) => {
		const free = placesIn(queue).find((place) => isFree(queue, question, place, areSiblings));
		return free === undefined ? undefined : inserted(queue, question, free);
	};
	const filledTo = (length: number) => filled(rest, question, length, answers, areSiblings);
	const queue = filledTo(AT_LEAST);
	const free = put(queue);
	if (free) return free;
	for (const other of broughtForward(queue, answers, areSiblings)) {
		const apart = put(other);
		if (apart) return apart;
	}
	const last = Math.min(wanted, queue.length);
	return (
		(queue.length < AT_MOST ? put(filledTo(queue.length + 1)) : undefined) ??
		arrange({
			queue: [...rest, question],
			spans: spansOf([...rest, question], answers),
			fillers: recalled({ answers }).filter((other) => !rest.includes(other)),
			before: question,
			areSiblings,
		}) ??
		inserted(queue, question, placesIn(queue)[0] ?? last)
	);
}

/** Where what was missed has to stand in the queue, so that three to six others come in between. */
function spansOf(
	queue: readonly QuestionId[],
	answers: readonly Answer[],
): ReadonlyMap<QuestionId, Span> {
	const last = new Map(answers.map(({ question }, index) => [question, index]));
	return new Map(
		queue.flatMap((question) => {
			const index = last.get(question);
			if (index === undefined || answers[index]?.right === true) return [];
			const since = answers.length - 1 - index;
			return [[question, { from: AT_LEAST - since, to: AT_MOST - since }] as const];
		}),
	);
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
	const areSiblings = returning?.areSiblings;
	return {
		total,
		answers,
		queue: areSiblings ? parted(left, question, answers, areSiblings) : left,
	};
}

/**
 * The queue in which none stand beside siblings that weren't planned so, now that more was recalled that can be asked once more in
 * between; as it is, if that can't be.
 */
function parted(
	queue: readonly QuestionId[],
	before: QuestionId,
	answers: readonly Answer[],
	areSiblings: AreSiblings,
): readonly QuestionId[] {
	const planned = answers[0]?.before.queue ?? [];
	const isPlanned = (a: QuestionId, b: QuestionId) =>
		planned.includes(a) && planned[planned.indexOf(a) + 1] === b;
	const areTogether = queue.some((one, place) => {
		const other = queue[place - 1] ?? before;
		return one !== other && areSiblings(one, other) && !isPlanned(other, one);
	});
	if (!areTogether) return queue;
	const spans = spansOf(queue, answers);
	const fillers = recalled({ answers }).filter((other) => !queue.includes(other));
	return arrange({ queue, spans, fillers, before, areSiblings }) ?? queue;
}

/**
 * Adds a question that is to be asked after so many others, or later, where no sibling stands next to it and nothing that was
 * missed comes too late for it: at the end, or not at all. One that the session has stays where it is.
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
	const { queue, answers } = run;
	const first = Math.max(Math.min(after, queue.length), firstPlace(queue, answers));
	const place = [...Array(queue.length + 1).keys()]
		.slice(first)
		.find((one) => isFree(queue, question, one, areSiblings));
	if (place === undefined) return run;
	return { ...run, queue: inserted(queue, question, place), total: run.total + 1 };
}

/**
 * Leaves out what hasn't been asked yet: only what was missed comes back, and what has to stand before it, so that it does so after
 * three others, and not next to a sibling.
 */
export function cutRun(run: Run, areSiblings: AreSiblings = () => false): Run {
	const asked = new Set(run.answers.map(({ question }) => question));
	/** How many were answered since. */
	const since = (question: QuestionId) =>
		run.answers.length - 1 - run.answers.findLastIndex((answer) => answer.question === question);
	const queue: QuestionId[] = [];
	const skipped: QuestionId[] = [];
	for (const [place, question] of run.queue.entries()) {
		const waits = run.queue
			.slice(place + 1)
			.some((later) => asked.has(later) && since(later) + queue.length < AT_LEAST);
		if (!asked.has(question) && !waits) {
			skipped.push(question);
			continue;
		}
		const before = queue.at(-1) ?? run.answers.at(-1)?.question;
		if (before !== undefined && before !== question && areSiblings(before, question)) {
			const apart = skipped.findLastIndex((one) =>
				[before, question].every((other) => !areSiblings(one, other)),
			);
			if (apart >= 0) queue.push(...skipped.splice(apart, 1));
		}
		queue.push(question);
	}
	return { ...run, queue, total: new Set([...asked, ...queue]).size };
}

/** A place further back whose question may stand here: it wasn't missed, pushes nothing missed too late, and leaves no siblings behind. */
function findApart(
	queue: readonly QuestionId[],
	place: number,
	before: QuestionId,
	left: readonly (number | undefined)[],
	areSiblings: AreSiblings,
): number {
	const may = (from: number) => {
		const question = queue[from];
		const [own, next] = [queue[from - 1], queue[from + 1]];
		if (question === undefined || left[from] !== undefined) return false;
		if (left.slice(place, from).includes(0)) return false;
		const joined = from > place + 1 && own !== undefined && next !== undefined;
		if (joined && areSiblings(own, next)) return false;
		return ![before, queue[place]].some(
			(other) => other !== undefined && areSiblings(question, other),
		);
	};
	return [...queue.keys()].slice(place + 1).find(may) ?? -1;
}

/**
 * A queue without what is dropped, where no siblings come next to each other by that, nor the first next to what was answered last, as
 * far as another can stand between. What stands first already stays there.
 */
function heldApart(
	queue: readonly QuestionId[],
	dropped: ReadonlySet<QuestionId>,
	answers: readonly Answer[],
	areSiblings: AreSiblings,
): readonly QuestionId[] {
	const stood = [...answers.slice(-1).map(({ question }) => question), ...queue];
	const met = new Set(stood.map((question, at) => `${stood[at - 1]} ${question}`));
	const remaining = answers.filter(({ question }) => !dropped.has(question));
	let apart = queue.filter((question) => !dropped.has(question));
	for (let place = 0; place < apart.length; place++) {
		const before = apart[place - 1] ?? remaining.at(-1)?.question;
		const question = apart[place];
		if (before === undefined || question === undefined || before === question) continue;
		if (met.has(`${before} ${question}`) || !areSiblings(before, question)) continue;
		const from = findApart(apart, place, before, slacks(apart, remaining), areSiblings);
		const other = apart[from];
		if (other === undefined) continue;
		apart = inserted(
			apart.filter((_, at) => at !== from),
			other,
			place,
		);
	}
	return apart;
}

/** Leaves out questions, answered or not, as if the session had never had them; what they kept apart stays so. */
export function runWithout(
	run: Run,
	dropped: ReadonlySet<QuestionId>,
	areSiblings: AreSiblings = () => false,
): Run {
	const rest = ({ queue, total }: Rest, answers: readonly Answer[]): Rest => {
		const asked = new Set([...queue, ...answers.map(({ question }) => question)]);
		const gone = [...dropped].filter((question) => asked.has(question)).length;
		return { queue: heldApart(queue, dropped, answers, areSiblings), total: total - gone };
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
