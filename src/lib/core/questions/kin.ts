import type { Lookup } from '../lexicon/lookup.ts';
import { stripMarks } from '../text/fold.ts';
import type { Term } from '../types.ts';
import type { Word } from './word.ts';

const made = new WeakMap<Lookup, ReadonlySet<string>>();

/** All verbal nouns that verbs of a lexicon state. */
export function masdarsOf(lookup: Lookup): ReadonlySet<string> {
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

/** What is left of a word without the letters of its long vowels. */
const bareLetters = ({ ar }: Term): string => stripMarks(ar).replace(/(?<=.)[اويى]/gu, '');

/** Patterns that what is done may have as well as where or when, and verbs that may be of one event. */
const OF_DOING: ReadonlySet<string> = new Set(
	'فَعْل فُعُول فَعَل فِعَال فَعَال فُعَال فِعْل فُعْل فَعَلَ فَعِلَ فَعُلَ فَاعَلَ'
		.split(' ')
		.map((one) => one.normalize('NFC')),
);

/**
 * Whether two words of one root and part of speech differ by vowels only: شَرْق is sunrise in dictionaries, as شُرُوق is, and نَقَضَ
 * to contradict, as نَاقَضَ is. Where one is shown alone the other's meaning may be right.
 */
export const areNearlyOne = (a: Term, b: Term): boolean =>
	a.id !== b.id &&
	a.root !== undefined &&
	a.root === b.root &&
	a.pos === b.pos &&
	[a, b].every(({ pattern = '' }) => OF_DOING.has(pattern)) &&
	bareLetters(a) === bareLetters(b);
