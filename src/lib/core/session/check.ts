import type { Bead, Lang, Question, QuestionId } from '../types.ts';

/** A reader who judges sentence after sentence is asked about one in so many. */
const EVERY = 3;

/** What proves that a sentence was understood, the best first; not what asks for its translation, which was just shown. */
const KINDS: readonly Question['kind'][] = ['claim', 'choice', 'swap', 'cloze', 'meaning'];

/**
 * The question to ask of a bead whose other side was just revealed, now and then: of every third that the reader said
 * something of, if it has one.
 *
 * @param said how many beads the reader said something of before
 * @param asked questions that were asked already
 */
export function checkOf(
	bead: Pick<Bead, 'id'>,
	questions: readonly Question[],
	study: Lang,
	said: number,
	asked: ReadonlySet<QuestionId>,
): Question | undefined {
	if (said % EVERY !== EVERY - 1) return undefined;
	const own = questions.filter(
		(question) =>
			question.evidence.length === 1 &&
			question.evidence[0] === bead.id &&
			(!('study' in question) || question.study === study) &&
			!asked.has(question.id),
	);
	return KINDS.map((kind) => own.find((question) => question.kind === kind)).find(
		(question) => question !== undefined,
	);
}
