import { memoize } from '../memo.ts';
import { stripMarks } from '../text/fold.ts';

/** How words look, as far as their letters tell: nothing of a lexicon, so that who only shows them doesn't load one. */

/** How many letters a text has, without vowel marks. */
export const lengthOf = (text: string): number =>
	text.length <= LONGEST_KEPT ? shortLength(text) : stripMarks(text).length;

/** Longer texts are sentences, of which few are measured twice; the words of options are, again and again. */
const LONGEST_KEPT = 40;
const shortLength = memoize((text) => stripMarks(text).length);

/** Begins with a capital, as names do: among other words it gives itself away. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words that English names with "to". */
export const isVerbal = (formClass: string): boolean => /^verb\b/u.test(formClass);

/** What takes no "to": he can, he must. */
const MODAL = /^(?:almost|can|could|may|might|must|nearly|ought|should|will)\b/u;

/** A gloss of a verb that English has as a modal or an adverb: it has no other forms. */
export const isModal = (gloss: string): boolean => MODAL.test(gloss);

/** A gloss of a verb as English names it: "close" may be near, "to close" isn't. */
export const withTo = (gloss: string): string => (isModal(gloss) ? gloss : `to ${gloss}`);
