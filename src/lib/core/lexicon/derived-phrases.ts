import type { Term } from '../types.ts';
import type { GlossPattern } from './english.ts';
import { paradigmLexeme, paradigmPart, siblingOf } from './form-index.ts';

/**
 * A verbal noun and its object are the same term as the verb and its object: فَرْض عُقُوبَات in فرضوا عقوبات, أَبْرَمَ اتِّفَاقًا in
 * إبرام اتفاق, and both in فارضًا عقوبات.
 */

/**
 * The other paradigms that the first word of a term may be found by.
 *
 * @param first the paradigms of its first word
 * @param second those of its second: no adjective is an object (تَدَخُّل عَسْكَرِيّ)
 * @param termOf the entry of a lexeme
 */
export function derivedParadigms(
	first: ReadonlySet<number>,
	second: ReadonlySet<number>,
	termOf: (lexeme: number) => Term | undefined,
): ReadonlySet<number> {
	const posOf = (paradigm: number) => termOf(paradigmLexeme(paradigm))?.pos;
	const own = [...first];
	const masdars = own.filter((paradigm) => paradigmPart(paradigm) === 'masdar');
	if (masdars.length > 0) {
		if ([...second].some((paradigm) => posOf(paradigm) === 'adjective')) return NONE;
		return new Set(
			masdars.flatMap((paradigm) => [
				siblingOf(paradigm, 'word'),
				siblingOf(paradigm, 'active-participle'),
			]),
		);
	}
	if (own.length === 0 || own.some((paradigm) => posOf(paradigm) !== 'verb')) return NONE;
	return new Set(
		own.flatMap((paradigm) => [
			siblingOf(paradigm, 'masdar'),
			siblingOf(paradigm, 'active-participle'),
		]),
	);
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Whether a term says in English what a verb does: "imposing sanctions" with "impose", but not "psychology" (عِلْم النَّفْس) with
 * "know". Where it doesn't, only the English of a text can tell that the verb makes the term.
 */
export function isActionOf(term: readonly GlossPattern[], verb: readonly GlossPattern[]): boolean {
	const acts = new Set(verb.map(({ sequences }) => sequences[0]?.[0]));
	return term.some(({ sequences }) =>
		sequences.some((words) => words.some((word) => acts.has(word))),
	);
}
