import { seat } from './hamza.ts';
import { ALEF, DAMMA, FATHA, HAMZA, KASRA, MADDA, SHADDA, SUKUN, WAW, YA } from './letters.ts';

/**
 * Between script and sound. *Sounds* are a vocalised word reduced to what its spelling follows
 * from: shadda stands before its vowel, sukūn isn't written (a consonant with nothing after it has
 * none), hamza is ء on no seat, madda is ءَا. Phonological rules are rewritings of sounds; `spell`
 * writes the outcome with sukūn, seats and madda.
 */

const SEATED = /[أإؤئ]/gu;

/** مُؤَسَّسَة → مُءَسَّسَة (in the order just described); قُرْآن → قُرءَان. */
export const sounds = (word: string): string =>
	word
		.normalize('NFC')
		.replaceAll(SUKUN, '')
		.replace(SEATED, HAMZA)
		.replaceAll(MADDA, HAMZA + FATHA + ALEF)
		.replace(/([\u064b-\u0650])\u0651/gu, `${SHADDA}$1`);

const MARK = /[\u064b-\u0652\u0670]/u;
/** Letters that never bear sukūn: they carry a vowel of their own or none at all. */
const SILENT = /[اىة]/u;

/**
 * Writes sounds by the vowelling convention of questions/README.md: sukūn on every vowelless
 * consonant but the last letter, none on the letters of long vowels. NFC. A finite verb ends as it
 * is pronounced, in sukūn if need be: `closed`.
 */
export function spell(sounds: string, closed = false): string {
	let out = '';
	for (let i = 0; i < sounds.length; i++) {
		const letter = sounds.charAt(i);
		if (letter === HAMZA) {
			const { letter: seated, width } = seat(out, sounds.slice(i + 1));
			out += seated;
			i += width;
			if (width > 0) continue;
		} else {
			out += letter;
		}
		const last = i === sounds.length - 1;
		if ((closed || !last) && needsSukun(letter, sounds.charAt(i - 1), sounds.charAt(i + 1)))
			out += SUKUN;
	}
	return out.normalize('NFC');
}

function needsSukun(letter: string, before: string, after: string): boolean {
	if (MARK.test(letter) || MARK.test(after) || SILENT.test(letter)) return false;
	return !((letter === WAW && before === DAMMA) || (letter === YA && before === KASRA));
}
