import { fingerprint } from '../article/identify.ts';
import { beadAt, type Place } from '../article/parts.ts';
import type { Article, BeadId, Question, QuestionId } from '../types.ts';

/** A wording of a shipped article, and where the evidence of its questions lies there. */
export interface Edition {
	/** The fingerprint of its Arabic text: see `article/identify.ts`. */
	readonly sha256: string;
	/** Where each question's evidence lies; a question that is left out isn't asked there. */
	readonly evidence: Readonly<Record<QuestionId, readonly Place[]>>;
}

/**
 * A shipped article's authored questions, for whoever imports the same text or another edition of it. Plain JSON: the
 * build writes it, and the import page reads it.
 */
export interface Editions {
	readonly slug: string;
	/** Their own `evidence` is that of the wording shipped. */
	readonly questions: readonly Question[];
	/** The wording shipped, then the others. */
	readonly editions: readonly Edition[];
}

/** A question with its evidence in another wording; none where that has no such bead. */
function moved(question: Question, places: readonly Place[], article: Article): Question[] {
	const beads = places.map(([paragraph, bead]) => beadAt(article, paragraph, bead)?.id);
	const found = beads.filter((id): id is BeadId => id !== undefined);
	const complete = found.length > 0 && found.length === beads.length;
	return complete ? [{ ...question, evidence: [...new Set(found)] }] : [];
}

/**
 * The authored questions that an article gets because its text is a shipped one or an edition of one; most articles get
 * none. They keep their ids: the same question of the same argument is one card, whichever wording is read.
 */
export function authoredFor(article: Article, shipped: readonly Editions[]): Question[] {
	const sha256 = fingerprint(article);
	const found = shipped.flatMap(({ questions, editions }) => {
		const evidence = editions.find((edition) => edition.sha256 === sha256)?.evidence ?? {};
		return questions.flatMap((question) => moved(question, evidence[question.id] ?? [], article));
	});
	return [...new Map(found.map((question) => [question.id, question])).values()];
}
