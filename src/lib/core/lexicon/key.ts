import { ALEF, HAMZA } from './letters.ts';
import { Use, type Form } from './form.ts';
import { fold } from '../text/fold.ts';
import { spell } from './sounds.ts';

/** What stands after a form that only occurs before a pronoun, so that its last hamza is spelled as inside a word. */
const PRONOUN = 'ه';

/** The vocalised spelling of a form, without clitics: NFC. */
export function written({ sounds, use }: Form): string {
	if (use & Use.free) return spell(sounds);
	return spell(sounds + PRONOUN)
		.slice(0, -1)
		.replace(/[\u0652]$/u, '');
}

/**
 * The folded spelling of a form: `fold(written(form))`, without spelling it where nothing but its letters counts. The index
 * holds hundreds of thousands of forms, so that this decides what building it costs.
 */
export function keyOf(form: Form): string {
	const { sounds } = form;
	if (sounds.includes(HAMZA)) return fold(written(form));
	let key = '';
	for (let i = 0; i < sounds.length; i++) {
		const code = sounds.charCodeAt(i);
		if (code >= 0x64b && code <= 0x652) continue;
		key += code === 0x629 ? 'ه' : code === 0x649 ? 'ي' : code === 0x671 ? ALEF : sounds.charAt(i);
	}
	return key;
}
