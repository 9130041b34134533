import type { Bead, BeadId, Lang, Question, QuestionId, TermId } from '../types.ts';

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
 * @param isMet whether a term was met before: its card comes before its first question
 */
export function checkOf(
	bead: Pick<Bead, 'id'>,
	questions: readonly Question[],
	study: Lang,
	said: number,
	asked: ReadonlySet<QuestionId>,
	isMet: (term: TermId) => boolean,
): Question | undefined {
	if (said % EVERY !== EVERY - 1) return undefined;
	const own = questions.filter(
		(question) =>
			question.evidence.length === 1 &&
			question.evidence[0] === bead.id &&
			(!('study' in question) || question.study === study) &&
			!asked.has(question.id) &&
			(!('term' in question) || isMet(question.term)),
	);
	return KINDS.map((kind) => own.find((question) => question.kind === kind)).find(
		(question) => question !== undefined,
	);
}

/**
 * The questions that were to check what a reader said of beads, and still wait for an answer: so that whoever comes back finds them.
 *
 * @param said the beads, in the order in which something was said of them
 * @param answered questions that were answered since
 */
export function checksLeft(
	said: Iterable<BeadId>,
	questions: readonly Question[],
	study: Lang,
	answered: ReadonlySet<QuestionId>,
	isMet: (term: TermId) => boolean,
): Map<BeadId, Question> {
	const checks = new Map<BeadId, Question>();
	[...said].forEach((id, before) => {
		const asked = new Set([...checks.values()].map((question) => question.id));
		const question = checkOf({ id }, questions, study, before, asked, isMet);
		if (question) checks.set(id, question);
	});
	return new Map([...checks].filter(([, question]) => !answered.has(question.id)));
}
