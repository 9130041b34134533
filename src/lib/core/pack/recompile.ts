import { doubtfulBeads } from '../article/build.ts';
import { beadsOf } from '../article/parts.ts';
import type { Article, BeadId, Pack, Question } from '../types.ts';
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

/** Kinds that no generator makes. */
const isAuthored = ({ kind }: Question): boolean => kind === 'choice' || kind === 'claim';

/**
 * The authored questions of an article, with their evidence where its Arabic sentences stand now; a question of which some
 * evidence is gone isn't asked any more.
 */
function carryOver(questions: readonly Question[], before: Article, after: Article): Question[] {
	const old = new Map(beadsOf(before).map((bead) => [bead.id, bead]));
	const there = new Set(beadsOf(after).map(({ id }) => id));
	const homes = new Map<string, BeadId>();
	for (const { id, ar } of beadsOf(after)) {
		for (const sentence of ar) if (!homes.has(sentence)) homes.set(sentence, id);
	}
	const now = (id: BeadId): readonly (BeadId | undefined)[] =>
		there.has(id) ? [id] : (old.get(id)?.ar ?? []).map((sentence) => homes.get(sentence));
	return questions.filter(isAuthored).flatMap((question) => {
		const found = question.evidence.flatMap((id) => {
			const places = now(id);
			return places.length > 0 ? places : [undefined];
		});
		const evidence = found.filter((id) => id !== undefined);
		return evidence.length === found.length && evidence.length > 0
			? [{ ...question, evidence: [...new Set(evidence)] }]
			: [];
	});
}
