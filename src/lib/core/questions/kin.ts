import type { Lookup } from '../lexicon/lookup.ts';
import type { Word } from './word.ts';

const made = new WeakMap<Lookup, ReadonlySet<string>>();

/** All verbal nouns that verbs of a lexicon state. */
function masdarsOf(lookup: Lookup): ReadonlySet<string> {
	const known = made.get(lookup);
	if (known) return known;
	const masdars = new Set(lookup.terms.flatMap(({ masdar = [] }) => masdar));
	made.set(lookup, masdars);
	return masdars;
}

/**
 * Whether two words of one root may say the same in a sentence. Verbs of a root differ by who does it to whom, and so do verbal
 * nouns and adjectives: عثر is to stumble as تعثّر is. Nouns that name things (حُكُومَة, مَحْكَمَة) don't.
 */
export function maySayTheSame(a: Word, b: Word, lookup: Lookup): boolean {
	if (a.term.root === undefined || a.term.root !== b.term.root) return false;
	if (a.term.pos !== 'noun' || b.term.pos !== 'noun') return true;
	return [a, b].some(({ term }) => masdarsOf(lookup).has(term.ar));
}
