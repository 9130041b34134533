import type { QuestionId } from '../types.ts';

/** After how many others a missed question comes back at the earliest, and at the latest. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface Arranging {
	/** What is to be asked, in the order that is best kept. */
	readonly queue: readonly QuestionId[];
	/** Between which places what was missed comes back, counted from 0; whatever has none may stand anywhere. */
	readonly spans: ReadonlyMap<QuestionId, Span>;
	/** What may be asked once more in between. */
	readonly fillers: readonly QuestionId[];
	/** What was asked just now. */
	readonly before: QuestionId;
	readonly areSiblings: (a: QuestionId, b: QuestionId) => boolean;
}

/** More than these aren’t needed between two. */
const MOST_FILLERS = 4;

/** So many places are tried before it is given up: more than a session of any length needs. */
const MOST_TRIED = 4_000;

/**
 * An order in which no two siblings stand side by side and what was missed stands within its span, by trying: each place takes the
 * first of the queue that may stand there, and gives it up again where nothing can follow. As few fillers as will do.
 *
 * @returns undefined where there is no such order, or none was found soon
 */
export function arrange(arranging: Arranging): QuestionId[] | undefined {
	for (let most = 0; most <= Math.min(MOST_FILLERS, arranging.fillers.length); most++) {
		const found = arrangeWith(arranging, most);
		if (found) return found;
	}
	return undefined;
}

function arrangeWith(
	{ queue, spans, fillers, before, areSiblings }: Arranging,
	most: number,
): QuestionId[] | undefined {
	let tried = 0;
	const mayStand = (question: QuestionId, place: number, last: QuestionId) => {
		const { from = 0, to = Infinity } = spans.get(question) ?? {};
		return place >= from && place <= to && question !== last && !areSiblings(question, last);
	};
	const isLate = (rest: readonly QuestionId[], place: number) =>
		rest.some((question) => (spans.get(question)?.to ?? Infinity) < place);
	const fill = (
		placed: readonly QuestionId[],
		rest: readonly QuestionId[],
		spare: readonly QuestionId[],
	): QuestionId[] | undefined => {
		const place = placed.length;
		if (rest.length === 0) return [...placed];
		if (isLate(rest, place) || ++tried > MOST_TRIED) return undefined;
		const last = placed.at(-1) ?? before;
		for (const question of rest) {
			if (!mayStand(question, place, last)) continue;
			const found = fill([...placed, question], without(rest, question), spare);
			if (found) return found;
		}
		if (fillers.length - spare.length >= most) return undefined;
		for (const question of spare) {
			if (!mayStand(question, place, last)) continue;
			const found = fill([...placed, question], rest, without(spare, question));
			if (found) return found;
		}
		return undefined;
	};
	return fill([], queue, fillers);
}

const without = (questions: readonly QuestionId[], question: QuestionId): QuestionId[] =>
	questions.filter((one) => one !== question);
