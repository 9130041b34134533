import { ALEF, FATHATAN, letters, SHADDA, SUKUN, SUN_LETTERS, type Letter } from './letters.ts';

/**
 * A stem as a text writes it, with the marks that every one of these vocalised spellings has on the
 * same letter: كتبت, which may be كَتَبَتْ or كَتَبْتُ, is كَتَبت. What the text marks itself stays. A definite
 * word's sun letter has its shadda. NFC.
 */
export function vowelled(stem: string, spellings: readonly string[], definite: boolean): string {
	const own = letters(stem);
	const possible = spellings.map(letters).filter(({ length }) => length === own.length);
	// Careful spelling tells some apart: نفى is نَفَى, and not نُفِيَ.
	const exact = possible.filter((reading) => reading.every(({ base }, i) => base === own[i]?.base));
	const readings = exact.length > 0 ? exact : possible;
	// اتفاقاً has its tanwīn on the alef, where the convention writes it before.
	const tanwin = own.at(-1)?.base === ALEF && own.at(-1)?.marks.includes(FATHATAN);
	return own
		.map((letter, i) => {
			const marks = commonMarks(letter, i, readings);
			const early = tanwin === true && i === own.length - 2;
			return letter.base + assimilated(letter.base, early ? '' : marks, definite && i === 0);
		})
		.join('')
		.normalize('NFC');
}

function commonMarks(
	{ base, marks }: Letter,
	at: number,
	readings: readonly (readonly Letter[])[],
): string {
	const [first, ...others] = readings.map((reading) => reading[at]);
	// A bare alef where the careful spelling has أ is shown as it stands.
	if (first?.base !== base) return marks;
	const shared = [...first.marks].filter((mark) =>
		others.every((other) => other?.marks.includes(mark)),
	);
	// A vowel that isn't certain is left out, a shadda that is stays: تستقرّ.
	const certain = others.every((other) => other?.marks === first.marks)
		? first.marks
		: shared.filter((mark) => mark === SHADDA).join('');
	return [...marks].every((mark) => certain.includes(mark)) ? certain : marks;
}

/** The article's lām is assimilated by a sun letter, which is doubled. */
function assimilated(base: string, marks: string, definite: boolean): string {
	const doubled = definite && SUN_LETTERS.includes(base) && marks !== '' && marks !== SUKUN;
	return doubled && !marks.includes(SHADDA) ? marks + SHADDA : marks;
}
