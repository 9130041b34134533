import type { GenericSchema } from 'valibot';
import type { Random } from '../random.ts';
import type { Issue } from '../result.ts';
import type { Article, BeadId, Bilingual, Kind, Question, Skill } from '../types.ts';
import type { Context } from './context.ts';
import type { Word } from './word.ts';

export type QuestionOf<K extends Kind> = Extract<Question, { readonly kind: K }>;

/**
 * A generator for one question: the same key gives the same numbers, whatever else is asked in the pack, so
 * that one more term doesn't shuffle the options of all the others.
 */
export type RandomFor = (key: string) => Random;

/** What every kind of question is: the proof that a question of it is sound. Its shape in a pack is in `shapes.ts`. */
export interface QuestionKind<K extends Kind> {
	readonly kind: K;
	/** What is unsound about a question, with its id as path; nothing of a sound one. */
	check(question: QuestionOf<K>, context: Context): Issue[];
}

/** A kind that is made from the text. Where no sound question can be made, none is. */
export interface GeneratedKind<K extends Kind> extends QuestionKind<K> {
	/** @param keys of the words of the context those that are asked about, where a kind asks about words; all, if none are given */
	generate(context: Context, random: RandomFor, keys?: readonly Word[]): QuestionOf<K>[];
}

/** What authors give every question of theirs. */
export interface AuthoredEntry {
	readonly kind: Kind;
	/** Unique in its file, and the same forever: it is part of the question's identity. */
	readonly name: string;
	readonly skill: Skill;
	readonly evidence: readonly BeadId[];
	readonly why: Bilingual;
}

/** A kind that people write. */
export interface AuthoredKind<K extends Kind, E extends AuthoredEntry> extends QuestionKind<K> {
	/** An entry of `questions.yaml`; `evidence` decodes a piece of evidence to the id of its bead. */
	entry(evidence: GenericSchema<unknown, BeadId>): GenericSchema<unknown, E>;
	compose(entry: E, article: Article, random: RandomFor): QuestionOf<K>;
}
