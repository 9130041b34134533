import { groupBy } from '../group-by.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { beginsAlike, familyStem, hasFamily, sameSpelling } from './english-family.ts';
import type { Kinship, Member } from './kinship.ts';

const CONTENT = new Set(['noun', 'verb', 'adjective']);

/** How many letters two words begin with that are the same. */
function shared(a: Member, b: Member): number {
	let count = 0;
	while (count < a.text.length && a.text[count] === b.text[count]) count++;
	return count;
}

/** Whether a word begins with another one, but for a vowel at its end: protect, protection; reserve, reservation. */
const holds = (long: string, short: string): boolean =>
	long.startsWith(short.replace(/[ey]$/u, ''));

/** So many more letters at their beginning show by themselves that two words belong together. */
const SPARE = 2;

/** Each word once, by the entry that means it first of all. */
function membersOf(terms: readonly Term[]): Map<string, Member> {
	const found = new Map<string, { member: Member; rank: number }>();
	for (const { id, pos, en } of terms) {
		if (!CONTENT.has(pos)) continue;
		for (const [rank, text] of en.entries()) {
			if (!hasFamily(text) || (found.get(text)?.rank ?? Infinity) <= rank) continue;
			found.set(text, { member: { id, text, pos }, rank });
		}
	}
	return new Map([...found].map(([text, { member }]) => [text, member]));
}

function kinshipOf(lookup: Lookup): Kinship {
	const byText = membersOf(lookup.terms);
	const stems = new Map([...byText.keys()].map((text) => [text, familyStem(text)]));
	const stemOf = (text: string) => stems.get(text) ?? familyStem(text);
	const byStem = groupBy([...byText.values()], ({ text }) => stemOf(text));
	const byStart = groupBy([...byText.values()], ({ text }) => text.slice(0, 3));
	const isKin = (a: Member, b: Member) => stemOf(a.text) === stemOf(b.text);
	const isStranger = (a: Member, b: Member) => !isKin(a, b) && beginsAlike(a.text, b.text, stemOf);
	return {
		memberOf: ({ term, faces }) =>
			CONTENT.has(term.pos) && hasFamily(faces.en.text)
				? { id: term.id, text: faces.en.text, pos: term.pos }
				: undefined,
		isWord: ({ id, text }) => hasFamily(text) && lookup.byId.get(id)?.en.includes(text) === true,
		family: (word) =>
			(byStem.get(stemOf(word.text)) ?? []).filter(({ text }) => text !== word.text),
		strangers: (word) =>
			(byStart.get(word.text.slice(0, 3)) ?? []).filter((other) => isStranger(word, other)),
		isKin,
		nameOf: ({ text }) => stemOf(text),
		isStranger,
		shows: (a, b) => sameSpelling(a.text, b.text) || holds(a.text, b.text) || holds(b.text, a.text),
		likeness: (a, b) =>
			2 * shared(a, b) +
			(a.text.slice(-3) === b.text.slice(-3) ? 4 : 0) +
			(a.pos === b.pos ? 3 : 0),
		tells: (asked, kin, strangers) =>
			Math.min(...kin.map((one) => shared(asked, one))) >=
			SPARE + Math.max(...strangers.map((one) => shared(asked, one))),
	};
}

const made = new WeakMap<Lookup, Kinship>();

/** Families by derivation, of the words that glosses are: worked out once for a lexicon. */
export function englishKinship(lookup: Lookup): Kinship {
	const known = made.get(lookup) ?? kinshipOf(lookup);
	made.set(lookup, known);
	return known;
}
