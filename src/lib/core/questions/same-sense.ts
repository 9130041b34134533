import { stemOf } from '../alignment/english.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { ALIKE } from './alike.ts';
import { NEAR } from './near.ts';
import { glossKey, isSaidBy, sayersOf } from './sayers.ts';

/** Which lines a word stands in. */
type Index = ReadonlyMap<string, ReadonlySet<number>>;

function indexOf(lines: readonly (readonly string[])[]): Index {
	const index = new Map<string, Set<number>>();
	lines.forEach((words, line) => {
		for (const word of words) index.set(word, (index.get(word) ?? new Set()).add(line));
	});
	return index;
}

const stemKey = (word: string) => stemOf(word) || word;
const ALIKE_LINES = ALIKE.flatMap((line) => line.split('; ')).map((line) => line.split(', '));
const BY_GLOSS = indexOf(ALIKE_LINES.map((line) => line.map(glossKey)));
const NEAR_LINES = NEAR.map((line) => line.split(' '));
const BY_WORD = indexOf(NEAR_LINES);

function meet(index: Index, a: string, b: string): boolean {
	const lines = index.get(a);
	const others = index.get(b);
	return lines !== undefined && others !== undefined && [...lines].some((line) => others.has(line));
}

/** Glosses that can be written for each other, whatever word they translate: fragile, brittle. */
export const saySame = (a: string, b: string): boolean =>
	glossKey(a) === glossKey(b) || meet(BY_GLOSS, glossKey(a), glossKey(b));

/** Whether words are close in meaning, as `near.ts` has it. */
const areNear = (a: string, b: string): boolean => meet(BY_WORD, a, b);

/** One is the other with something added or inflected: understanding, mutual understanding; open, opened. */
function isWithin(a: string, b: string): boolean {
	const [own, other] = [a, b].map((gloss) => gloss.split(' ').map(stemKey)) as [string[], string[]];
	const [short, long] = own.length <= other.length ? [own, other] : [other, own];
	return short.every((word) => word.length > 3 && long.includes(word));
}

/** So many other entries of the part of speech that have both glosses prove that they say one thing; fewer, if they are near. */
const PROOF = 2;

/**
 * Whether two glosses of an entry say one thing: entries list their senses without dividing them, so that "deny" stands beside
 * "exile". Where nothing is known they don't.
 */
export function areOneSense(
	{ id, pos }: Pick<Term, 'id' | 'pos'>,
	a: string,
	b: string,
	lookup: Lookup,
): boolean {
	if (saySame(a, b) || isWithin(a, b)) return true;
	const both = sayersOf(a, lookup).filter(
		(other) => other.id !== id && other.pos === pos && isSaidBy(other, b),
	);
	return both.length >= (areNear(a, b) ? 1 : PROOF);
}

const linesWith = (index: Index, key: string, lines: readonly (readonly string[])[]): string[] =>
	[...(index.get(key) ?? [])].flatMap((line) => lines[line] ?? []);

/** Glosses that can be written for one. */
export const alikeTo = (gloss: string): readonly string[] =>
	linesWith(BY_GLOSS, glossKey(gloss), ALIKE_LINES);

/** So many glosses of an entry in one line of near words show that the line is about it; two, if it is a short one. */
const isAbout = (words: readonly string[], glosses: readonly string[]): boolean => {
	const shared = glosses.filter((gloss) => words.includes(gloss)).length;
	return shared > 2 || (shared === 2 && words.length < 6);
};

/** Words that are near a gloss of an entry in meaning; those that can be written for it first. */
export const nearWords = (gloss: string, { en }: Pick<Term, 'en'>): readonly string[] => [
	...new Set([
		...alikeTo(gloss),
		...[...(BY_WORD.get(gloss) ?? [])]
			.map((line) => NEAR_LINES[line] ?? [])
			.filter((words) => isAbout(words, en))
			.flat(),
	]),
];
