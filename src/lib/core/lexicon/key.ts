import { Use, type Form } from './form.ts';
import { HAMZA, SUKUN } from './letters.ts';
import { spell } from './sounds.ts';

/**
 * What stands after a form that only occurs before a pronoun, so that its last hamza is spelled as
 * inside a word.
 */
const PRONOUN = 'ه';

/** The vocalised spelling of a form, without clitics: NFC. */
export function written({ sounds, spelling, use, features }: Form): string {
	if (spelling !== undefined) return spelling;
	const verb = features.kind === 'verb';
	if (use & Use.free) return spell(sounds, verb);
	const bound = spell(sounds + PRONOUN).slice(0, -PRONOUN.length);
	return !verb && bound.endsWith(SUKUN) ? bound.slice(0, -1) : bound;
}

const MARKS = /[\u064b-\u0652]/gu;
const FOLDABLE = /[ةىأإآؤئ]/gu;
const FOLDED: Readonly<Record<string, string>> = {
	ة: 'ه',
	ى: 'ي',
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ؤ: 'ء',
	ئ: 'ء',
};

/**
 * The careful spelling of a form without its marks; it is only spelled out where hamza needs a
 * seat.
 */
export const unvowelled = (form: Form): string =>
	(form.sounds.includes(HAMZA) ? written(form) : form.sounds).replace(MARKS, '');

/** What `fold` makes of letters that are unvowelled and composed, at a fraction of its cost. */
export const foldLetters = (letters: string): string =>
	letters.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);

/** The folded spelling of a form: `fold(written(form))`. */
export const keyOf = (form: Form): string => foldLetters(unvowelled(form));
