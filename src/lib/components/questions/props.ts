import type { Outcome } from '#lib/core/questions/outcome.ts';
import type { Draft } from '#lib/core/session/snapshot.ts';
import type { Bead, Phrase, Response } from '#lib/core/types.ts';

/** What every question's component is given, and hands on to its parts; these say only what they need of a question. */
export interface QuestionProps<Q> {
	question: Q;
	/** What was answered; undefined until there is an answer that counts. */
	response: Response | undefined;
	/** An answer that waits to be said how sure it is, or undefined. */
	pending?: Response | undefined;
	/** How that answer was graded, or one that was nearly right and may be mended; undefined before. */
	outcome: Outcome | undefined;
	/** That nearly right answer, as it was typed. */
	tried?: string | undefined;
	/** What of the answer was there when the question was left. */
	draft?: Draft | undefined;
	/** Told how far the answer has come, where it isn't given by one touch. */
	ondraft?: ((draft: Draft) => void) | undefined;
	onanswer: (response: Response) => void;
	/** The beads that the question rests on. */
	evidence: readonly Bead[];
	/** The language in which authored questions are worded. */
	wording: Phrase['lang'];
	/** Says a phrase aloud; undefined where no voice of its language is there. */
	onhear?: ((phrase: Phrase) => void) | undefined;
	/** Whether the Arabic keyboard on the screen is open, where Arabic is to be typed. */
	keyboard?: boolean;
	onkeyboard?: (open: boolean) => void;
}

/** The index that was chosen; undefined where none was. */
export const chosenIndex = (response: Response | undefined): number | undefined =>
	typeof response === 'number' ? response : undefined;

/** What there is of a question whose answer is chosen. */
export interface Choosable {
	readonly options: readonly Phrase[];
	readonly answer: number;
}
