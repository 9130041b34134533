import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';
import { EITHER_GENDER, FEMININE, MASCULINE } from './irregular.ts';
import { withoutArticle } from './letters.ts';

type Gender = NonNullable<Term['gender']>;
type Noun = Pick<Term, 'ar' | 'root' | 'pattern'>;

/** Endings that make a word feminine: ة; ات of plurals; اء and ى that aren't of the root. */
function hasFeminineEnding({ ar, root, pattern }: Noun): boolean {
	const [, ending = ''] = /(ة|ات|اء|ى|ا)$/u.exec(ar) ?? [];
	if (ending === '' || ending === 'ة') return ending === 'ة';
	return root === undefined || pattern === undefined ? true : pattern.endsWith(ending);
}

/** The gender that a noun has by its ending, or against it by the lists of `irregular.ts`. */
export function gendersOf(noun: Noun): readonly Gender[] {
	const ar = withoutArticle(noun.ar.normalize('NFC'));
	if (EITHER_GENDER.has(ar)) return ['both', 'm', 'f'];
	if (MASCULINE.has(ar)) return ['m'];
	return [FEMININE.has(ar) || hasFeminineEnding(noun) ? 'f' : 'm'];
}

/** Whether a noun's gender is stated, and is what its ending says. */
export function checkGender(term: Term): Issue[] {
	const { ar, pos, gender } = term;
	if (pos !== 'noun') return [];
	if (gender === undefined) {
		return [issue('missing-gender', 'ar', `${ar}: the field "gender" is missing: m, f or both.`)];
	}
	const [right = 'm', ...others] = gendersOf(term);
	if (right === gender || others.includes(gender)) return [];
	const message = `${ar} is ${right} by its ending or by usage, not ${gender}: correct it, or name it in irregular.ts.`;
	return [issue('gender', 'gender', message)];
}
