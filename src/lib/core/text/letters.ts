import type { Lang } from '../types.ts';

const LETTER = /\p{L}/u;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Of what script a letter is; `undefined` for what is none. */
function scriptOf(character: string): Lang | 'other' | undefined {
	if (!LETTER.test(character)) return undefined;
	if (ARABIC.test(character)) return 'ar';
	return LATIN.test(character) ? 'en' : 'other';
}

/** Every character up to the end of the Arabic block is looked up: whole texts pass here, more than once. */
const TABLE = Array.from({ length: 0x700 }, (_, code) => scriptOf(String.fromCharCode(code)));

/** How many letters of each script stand in a text. */
export function lettersOf(text: string): Record<Lang | 'other', number> {
	const letters = { ar: 0, en: 0, other: 0 };
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const script = code < TABLE.length ? TABLE[code] : scriptOf(character);
		if (script !== undefined) letters[script]++;
	}
	return letters;
}

/** The language that most letters of a line are in; `undefined` where it has no Arabic and no Latin letter. */
export function langOf(line: string): Lang | undefined {
	const { ar, en } = lettersOf(line);
	if (ar === 0 && en === 0) return undefined;
	return ar >= en ? 'ar' : 'en';
}
