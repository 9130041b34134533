import type { AskedForm, TermId } from '../types.ts';
import type { Word } from './word.ts';

/** A form of a term as an option shows it. */
export interface Shown {
	readonly id: TermId;
	readonly text: string;
}

/** What a language knows of the forms that are asked for. */
export interface FormTable {
	/** What may be asked of a word, in no order. */
	readonly asked: (word: Word) => readonly AskedForm[];
	/** The dictionary form, as the question shows it. */
	readonly promptOf: (word: Word) => string;
	/** All that is right, the one to be shown first. */
	readonly right: (word: Word, form: AskedForm) => readonly string[];
	/** What looks right and isn't. */
	readonly wrong: (word: Word, form: AskedForm) => readonly Shown[];
	/** How easily a wrong form is taken for the right one; 0 and more. */
	readonly likeness: (word: Word, right: Shown, wrong: Shown) => number;
}
