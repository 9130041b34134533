import { sounds } from './sounds.ts';

/**
 * The consonants of a word that has no root, as if they were one, and the pattern that is left:
 * broken plurals are made of loanwords too (قُنْبُلَة: ق ن ب ل on فُعْلُلَة, hence قَنَابِل).
 */
export interface Skeleton {
	readonly root: string;
	/** On ف ع ل, in sounds. */
	readonly pattern: string;
}

const CONSONANT = /[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]/u;
const PLACES = 'فعلل';

/** Undefined where there are not three or four consonants. */
export function skeleton(word: string): Skeleton | undefined {
	const text = sounds(word).replace(/(.)ّ/gu, '$1$1');
	const radicals: string[] = [];
	let pattern = '';
	for (const [i, letter] of Array.from(text).entries()) {
		const before = text.charAt(i - 1);
		const long = (letter === 'و' && before === 'ُ') || (letter === 'ي' && before === 'ِ');
		const vowelled = /[َُِ]/u.test(text.charAt(i + 1));
		if (!CONSONANT.test(letter) || (long && !vowelled)) {
			pattern += letter;
			continue;
		}
		pattern += PLACES.charAt(radicals.length);
		radicals.push(letter);
	}
	return radicals.length === 3 || radicals.length === 4
		? { root: radicals.join(' '), pattern }
		: undefined;
}
