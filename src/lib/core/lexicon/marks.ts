import type { Form } from './form.ts';
import { written } from './key.ts';
import { letters, SHADDA, SUKUN } from './letters.ts';

/**
 * What the marks that a text does write say of a reading. Most texts write few: a shadda, a tanwīn,
 * the vowel of a passive.
 */

const VOWEL = /[\u064e-\u0650]/u;
const MARK = /[\u064b-\u0652\u0670]/u;

/**
 * Whether a stem as written can be this form: no vowel of it contradicts the form's, and none of its
 * shaddas is missing there. The last letter may have a case ending that the form leaves open, and
 * after the article a sun letter may have a shadda: السّلام is no other word than سلام.
 */
export function agrees(stem: string, form: Form, definite: boolean): boolean {
	if (!MARK.test(stem)) return true;
	const own = letters(written(form));
	return letters(stem).every(({ marks }, i) => {
		const expected = own[i]?.marks ?? '';
		if (marks === '') return true;
		const last = i === own.length - 1;
		const granted = definite && i === 0;
		if (marks.includes(SHADDA) && !expected.includes(SHADDA) && !granted) return false;
		const vowel = VOWEL.exec(marks)?.[0];
		const other = VOWEL.exec(expected)?.[0];
		if (vowel !== undefined) {
			return other === undefined ? last || !expected.includes(SUKUN) : other === vowel;
		}
		return !marks.includes(SUKUN) || last || other === undefined;
	});
}
