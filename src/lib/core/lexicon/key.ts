import { fold } from '../text/fold.ts';
import { Use, type Form } from './form.ts';
import { HAMZA, SUKUN } from './letters.ts';
import { spell } from './sounds.ts';

/** What stands after a form that only occurs before a pronoun, so that its last hamza is spelled as inside a word. */
const PRONOUN = 'ه';

/** The vocalised spelling of a form, without clitics: NFC. */
export function written({ sounds, use, features }: Form): string {
	const verb = features.kind === 'verb';
	if (use & Use.free) return spell(sounds, verb);
	const bound = spell(sounds + PRONOUN).slice(0, -PRONOUN.length);
	return !verb && bound.endsWith(SUKUN) ? bound.slice(0, -1) : bound;
}

/** What the fold makes of the letters that sounds have beside those that it leaves alone. */
const FOLDED: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', أ: 'ا' };

/**
 * The folded spelling of a form: `fold(written(form))`, without spelling it where nothing but its letters counts. The index
 * holds a hundred thousand forms, so that this decides what building it costs.
 */
export function keyOf(form: Form): string {
	const { sounds } = form;
	if (sounds.includes(HAMZA)) return fold(written(form));
	let key = '';
	for (let i = 0; i < sounds.length; i++) {
		const code = sounds.charCodeAt(i);
		if (code >= 0x64b && code <= 0x652) continue;
		const letter = sounds.charAt(i);
		key += FOLDED[letter] ?? letter;
	}
	return key;
}
