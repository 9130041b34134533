import { FATHA, SHADDA, SUKUN, type Letter } from '../lexicon/letters.ts';
import type { Reason } from './graded.ts';

const DAGGER_ALEF = '\u0670';

/** Tanwīn says that a word is indefinite, not how it is vowelled: مُسْتَوًى is المُسْتَوَى with the article. */
const TANWIN: Readonly<Record<string, string>> = {
	'\u064b': '\u064e',
	'\u064c': '\u064f',
	'\u064d': '\u0650',
};

/** The vowels of a letter, sukūn among them; a dagger alef is the fatḥa that stands before it. */
const vowels = (marks: string, ending: boolean): string[] =>
	Array.from(marks.replaceAll(DAGGER_ALEF, FATHA))
		.filter((mark) => mark !== SHADDA)
		.map((mark) => (ending ? (TANWIN[mark] ?? mark) : mark));

/**
 * Typed marks may be missing and must not contradict the expected ones. What stands where none is expected (a case
 * ending, a mark on a long vowel's letter) contradicts nothing; nor does sukūn on a last letter that has but a shadda.
 */
function contradicts(typed: string, expected: string, last: boolean, ending: boolean): boolean {
	if (typed === '' || expected === '') return false;
	if (typed.includes(SHADDA) && !expected.includes(SHADDA)) return true;
	const own = vowels(expected, ending);
	return vowels(typed, ending).some((vowel) =>
		own.length > 0 ? !own.includes(vowel) : vowel === SUKUN && !last,
	);
}

/** The first mark of a word that contradicts what is expected on the same letter. */
export function contradiction(
	typed: readonly Letter[],
	expected: readonly Letter[],
): Reason | undefined {
	for (const [i, { base, marks }] of expected.entries()) {
		const own = typed[i]?.marks ?? '';
		if (contradicts(own, marks, i === expected.length - 1, i >= expected.length - 2)) {
			return { rule: 'vowel', letter: base, typed: own, expected: marks };
		}
	}
	return undefined;
}

/** The first letter that has a vowel without the shadda that is expected: كَسَر as against كَسَّر. */
export function undoubled(
	typed: readonly Letter[],
	expected: readonly Letter[],
): Reason | undefined {
	for (const [i, { base, marks }] of expected.entries()) {
		const own = typed[i]?.marks ?? '';
		if (marks.includes(SHADDA) && own !== '' && !own.includes(SHADDA)) {
			return { rule: 'vowel', letter: base, typed: own, expected: marks };
		}
	}
	return undefined;
}
