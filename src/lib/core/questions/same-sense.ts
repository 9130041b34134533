import { stemOf } from '../alignment/english.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeIn } from '../memo.ts';
import type { Term } from '../types.ts';
import { ALIKE } from './alike.ts';
import { entryOf } from './entry.ts';
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

/** Glosses that can be written for each other in some sense, whatever word they translate: fragile, brittle. */
export const saySame = (a: string, b: string): boolean =>
	glossKey(a) === glossKey(b) || meet(BY_GLOSS, glossKey(a), glossKey(b));

/** So few words in a line say one thing whatever the entry means else: handle, manage. */
const SHORT = 3;

const isInShort = (a: string, b: string): boolean =>
	[...(BY_GLOSS.get(glossKey(a)) ?? [])].some(
		(line) =>
			(ALIKE_LINES[line]?.length ?? 0) <= SHORT && BY_GLOSS.get(glossKey(b))?.has(line) === true,
	);

type Entry = Pick<Term, 'id' | 'pos' | 'en' | 'synonyms' | 'apart'>;

/**
 * The glosses that can be written for a gloss in the sense that an entry has: of the lines that the gloss stands in those of which
 * the entry and its declared synonyms have the most. A side is a party in طَرَف, and a shore in ضِفَّة.
 */
export const sameAs = (gloss: string, entry: Entry, lookup: Lookup): readonly string[] =>
	BY_GLOSS.has(glossKey(gloss)) ? sameIn(lookup, entryOf(entry, lookup), gloss) : NONE;

const NONE: readonly string[] = [];

const sameIn = memoizeIn(
	(lookup: Lookup, { en, synonyms = [] }: Entry, gloss): readonly string[] => {
		const lines = BY_GLOSS.get(glossKey(gloss)) ?? [];
		const others = synonyms.flatMap((id) => lookup.byId.get(id) ?? []);
		const found = [...lines].map((line) => {
			const words = (ALIKE_LINES[line] ?? []).filter((word) => glossKey(word) !== glossKey(gloss));
			const own = words.filter((word) => isSaidBy({ en }, word)).length;
			const shared = others.filter((other) => words.some((word) => isSaidBy(other, word))).length;
			return { words, own, weight: own + shared };
		});
		const isOwn = found.some(({ own }) => own > 0);
		const most = Math.max(...found.map(({ weight }) => weight));
		return found
			.filter(({ own, weight }) => weight * 2 > most && (own > 0 || !isOwn))
			.flatMap(({ words }) => words);
	},
);

/** Whether two glosses stand in a line whose other words are all said by entries of a part of speech, as far as any says them. */
export const areOfOneSort = (a: string, b: string, pos: Term['pos'], lookup: Lookup): boolean =>
	[...(BY_GLOSS.get(glossKey(a)) ?? [])].some(
		(line) =>
			BY_GLOSS.get(glossKey(b))?.has(line) === true &&
			(ALIKE_LINES[line] ?? []).every((word) => {
				const sayers = sayersOf(word, lookup);
				return sayers.length === 0 || sayers.some((one) => one.pos === pos);
			}),
	);

/** Whether words are close in meaning, as `near.ts` has it. */
const areNear = (a: string, b: string): boolean => meet(BY_WORD, a, b);

/** A noun is the other with something added: understanding, mutual understanding. */
export function isWithin(a: string, b: string): boolean {
	const [own, other] = [a, b].map((gloss) => gloss.split(' ').map(stemKey)) as [string[], string[]];
	const [short, long] = own.length <= other.length ? [own, other] : [other, own];
	return (
		long.length > short.length && short.every((word) => word.length > 3 && long.includes(word))
	);
}

/** So many other entries of the part of speech that have both glosses prove that they say one thing; one, if they are near. */
const PROOF = 3;

/**
 * Whether two glosses of an entry say one thing, as those do that stand in one short line: entries list their senses without dividing them, so that "deny" stands beside
 * "exile". Where nothing is known they don't.
 */
export const areOneSense = (entry: Entry, a: string, b: string, lookup: Lookup): boolean =>
	glossKey(a) === glossKey(b) || oneSense(lookup, entryOf(entry, lookup), `${a}\n${b}`);

const oneSense = memoizeIn((lookup: Lookup, entry: Entry, glosses): boolean => {
	const { id, pos, apart = [] } = entry;
	const [a = '', b = ''] = glosses.split('\n');
	if (apart.includes(a) !== apart.includes(b)) return false;
	if (sameAs(a, entry, lookup).some((word) => glossKey(word) === glossKey(b))) return true;
	if (isInShort(a, b)) return true;
	if (pos === 'noun' && isWithin(a, b)) return true;
	const both = sayersOf(a, lookup).filter(
		(other) => other.id !== id && other.pos === pos && isSaidBy(other, b),
	);
	return both.length >= (areNear(a, b) ? 1 : PROOF);
});

const linesWith = (index: Index, key: string, lines: readonly (readonly string[])[]): string[] =>
	[...(index.get(key) ?? [])].flatMap((line) => lines[line] ?? []);

/** Glosses that can be written for one. */
export const alikeTo = (gloss: string): readonly string[] =>
	linesWith(BY_GLOSS, glossKey(gloss), ALIKE_LINES);

/**
 * Glosses for one in the sense of an entry. Where only one line has the gloss, the entry needs none of its words, if it has no other
 * gloss to tell its sense by, or another entry has both with one more of its own: a رَقْم is a figure, and no shape.
 */
function alikeIn(gloss: string, entry: Entry, lookup: Lookup): readonly string[] {
	const same = sameAs(gloss, entry, lookup);
	if (same.length > 0 || BY_GLOSS.get(glossKey(gloss))?.size !== 1) return same;
	const more = entry.en.filter((own) => glossKey(own) !== glossKey(gloss));
	if (more.length === 0) return alikeTo(gloss);
	const sayers = sayersOf(gloss, lookup).filter(
		(other) =>
			other.id !== entry.id && other.pos === entry.pos && more.some((own) => isSaidBy(other, own)),
	);
	return alikeTo(gloss).filter((word) => sayers.some((other) => isSaidBy(other, word)));
}

/**
 * Words that are near a gloss of an entry in meaning, and in the sense of the entry: those that can be written for it, and those
 * that stand in a line with two glosses of that sense.
 */
export function nearWords(gloss: string, entry: Entry, lookup: Lookup): readonly string[] {
	const sense = new Set(
		entry.en.filter((own) => areOneSense(entry, gloss, own, lookup)).map(glossKey),
	);
	const met = [...sense].flatMap((key) => [...(BY_GLOSS.get(key) ?? [])]).sort((a, b) => a - b);
	const twice = met.filter((line, i) => line === met[i - 1]);
	const lines = twice.flatMap((line) => ALIKE_LINES[line] ?? []);
	return [...new Set([...alikeIn(gloss, entry, lookup), ...lines])];
}

/**
 * The glosses of a declared synonym that are near an entry, or some of its glosses: those of a sense that both have. قَضَى is to
 * finish, as أَنْهَى is, and to spend the night, which it isn't.
 */
export const sharedSenses = (
	entry: Entry,
	synonym: Entry,
	lookup: Lookup,
	glosses: readonly string[] = entry.en,
): string[] => {
	const common = glosses.filter((own) => isSaidBy(synonym, own));
	const written = new Set(glosses.flatMap((own) => sameAs(own, entry, lookup)).map(glossKey));
	return synonym.en.filter(
		(gloss) =>
			written.has(glossKey(gloss)) ||
			common.some((own) => areOneSense(synonym, own, gloss, lookup)),
	);
};
