import type { Lang } from '../types.ts';

const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/gu;
const LATIN_LETTER = /(?=\p{L})\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many letters of each script stand in a text. */
export function lettersOf(text: string): Record<Lang | 'other', number> {
	const ar = count(text, ARABIC_LETTER);
	const en = count(text, LATIN_LETTER);
	return { ar, en, other: count(text, LETTER) - ar - en };
}

/** The language that most letters of a line are in; `undefined` where it has no Arabic and no Latin letter. */
export function langOf(line: string): Lang | undefined {
	const { ar, en } = lettersOf(line);
	if (ar === 0 && en === 0) return undefined;
	return ar >= en ? 'ar' : 'en';
}
