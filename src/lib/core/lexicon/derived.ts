import type { Term } from '../types.ts';
import { derive } from './derive.ts';
import { regularMasdars } from './participles.ts';
import { sounds, spell } from './sounds.ts';
import { candidates, citation, verbOf } from './verb.ts';

/**
 * What of an entry follows from its other fields: a field that is one of these outcomes can be written as its number. The
 * outcomes stand in the order in which the rules make them, always the same.
 */

type Derivation = Pick<Term, 'root' | 'pattern' | 'rules'>;
type Conjugation = Pick<Term, 'ar' | 'root' | 'form'>;

/** Lemmas that a root gives in a pattern. */
export const lemmasOf = ({ root, pattern, rules }: Derivation): string[] =>
	root !== undefined && pattern !== undefined ? derive(root, pattern, rules) : [];

/** Present tenses that a verb of this root and form can have. */
export function presentsOf({ ar, root, form }: Conjugation): string[] {
	if (root === undefined || form === undefined) return [];
	const past = sounds(ar);
	const fitting = [...candidates(form, root)].filter((verb) => citation(verb, 'past') === past);
	return [...new Set(fitting.map((verb) => spell(citation(verb, 'present'))))];
}

/** Its regular verbal nouns. */
export function masdarsOf(term: Pick<Term, 'ar' | 'root' | 'form' | 'present'>): string[] {
	const verb = verbOf(term);
	return verb ? regularMasdars(verb).map((masdar) => spell(masdar)) : [];
}

/** Sound plurals. */
export const pluralsOf = (ar: string): string[] => [
	`${ar.replace(/(?:\u064eة)?$/u, '')}\u064eات`,
	`${ar}\u064fون`,
];

/** A text, or its number among the outcomes. */
export function shorten(text: string, outcomes: readonly string[]): string {
	const at = outcomes.indexOf(text);
	return at < 0 ? text : String(at);
}

/** The inverse of `shorten`. */
export const lengthen = (written: string, outcomes: () => readonly string[]): string =>
	/^\d+$/u.test(written) ? (outcomes()[Number(written)] ?? '') : written;
