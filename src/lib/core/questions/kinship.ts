import type { TermId } from '../types.ts';
import type { Word } from './word.ts';

/** A word of a family as an option shows it. */
export interface Member {
	readonly id: TermId;
	readonly text: string;
	/** Options that are all of one part of speech but for one give that one away. */
	readonly pos: string;
}

/** What a language knows of its families. */
export interface Kinship {
	/** The word of a term that is asked about; nothing where it has no family. */
	readonly memberOf: (word: Word) => Member | undefined;
	/** Whether an entry has this word: what an option has to be. */
	readonly isWord: (member: Member) => boolean;
	/** All of a word's family that may stand with it, itself left out. */
	readonly family: (word: Member) => readonly Member[];
	/** Words that look like one of the family and aren't. */
	readonly strangers: (word: Member) => readonly Member[];
	readonly isKin: (a: Member, b: Member) => boolean;
	/** What a family is known by: the root, or the stem. */
	readonly nameOf: (word: Member) => string;
	/** Surely of another family, though it looks like one of this. */
	readonly isStranger: (a: Member, b: Member) => boolean;
	/** Whether the letters of one word stand in the other as they are, or it is only another spelling of it. */
	readonly shows: (a: Member, b: Member) => boolean;
	/** How easily one is taken for the other; 0 and more. */
	readonly likeness: (a: Member, b: Member) => number;
	/** Whether spelling alone tells a word's family from strangers, so that who knows none of the words can choose. */
	readonly tells: (asked: Member, kin: readonly Member[], strangers: readonly Member[]) => boolean;
}
