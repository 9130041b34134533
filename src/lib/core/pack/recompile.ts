import { doubtfulBeads } from '../article/build.ts';
import { successors } from '../article/successor.ts';
import { isAuthored } from '../questions/is-authored.ts';
import type { Article, Pack, Question } from '../types.ts';
import { assemblePack, type AssembleOptions, type Compiled } from './compile.ts';

/** An article whose pairs somebody has mended. */
export interface Edited {
	readonly article: Article;
	/** The same before it was edited, and its questions: those that an author wrote go on with it. */
	readonly before: Article;
	readonly questions: readonly Question[];
	/** Of the beads that the machine paired and nobody has looked at. */
	readonly confidences: Compiled['confidences'];
}

/** The lesson of an edited article. What rests on unchanged beads has the ids that it had. */
export const recompilePack = (
	{ article, before, questions, confidences }: Edited,
	options: Omit<AssembleOptions, 'authored' | 'doubtful'>,
): Pack =>
	assemblePack(article, {
		...options,
		authored: carryOver(questions, before, article),
		doubtful: doubtfulBeads(confidences),
	});

/**
 * The authored questions of an article, with their evidence where its Arabic sentences stand now; a question of which some
 * evidence is gone isn't asked any more.
 */
function carryOver(questions: readonly Question[], before: Article, after: Article): Question[] {
	const homesOf = successors(before, after);
	return questions.filter(isAuthored).flatMap((question) => {
		const found = question.evidence.flatMap(homesOf);
		const evidence = found.filter((id) => id !== undefined);
		return evidence.length === found.length
			? [{ ...question, evidence: [...new Set(evidence)] }]
			: [];
	});
}
