import { groupBy } from '../group-by.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term, TermId } from '../types.ts';
import { confusability } from './confusable.ts';
import type { Kinship, Member } from './kinship.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Radicals that words change for one another, so that grammars don't agree about some roots: ن ب و and ن ب ء, و ج ه and ت ج ه. */
const CHANGING = new Set('ويءت');

const radicalsOf = (root: string): string[] => root.split(' ');

/** All that is left of a root without one radical: roots one radical apart share one of these. */
const masksOf = (root: string): string[] =>
	radicalsOf(root).map((_, place, all) =>
		all.map((radical, i) => (i === place ? '_' : radical)).join(' '),
	);

/** Whether two roots are one radical apart, and that radical is none of those that change for one another. */
export function oneRadicalApart(root: string, other: string): boolean {
	const [a, b] = [radicalsOf(root), radicalsOf(other)];
	const places = a.flatMap((radical, place) => (radical === b[place] ? [] : [place]));
	const [place] = places;
	return (
		a.length === b.length &&
		places.length === 1 &&
		place !== undefined &&
		!(CHANGING.has(a[place] ?? '') && CHANGING.has(b[place] ?? ''))
	);
}

const INFLECTED = new Set(['noun', 'verb', 'adjective']);

/** Words of other languages whose letters are those of a root: a manœuvre has nothing of fire, nor a barque of nearness. */
const LOANS: ReadonlySet<string> = new Set(
	'مُنَاوَرَة قَارِب بَرِيد بَرِيدِيّ قَصْر'.normalize('NFC').split(' '),
);

const isMember = ({ root, pos, ar }: Term) =>
	root !== undefined && INFLECTED.has(pos) && !ar.includes(' ') && !LOANS.has(ar);

const memberOf = ({ term, faces }: Word): Member => ({
	id: term.id,
	text: faces.ar.text,
	pos: term.pos,
});

/** Without what makes a feminine, or a relation: دولة, دولي. */
const bareOf = ({ faces }: Word): string => faces.ar.folded.replace(/(?:يه|ه|ي)$/u, '');

function kinshipOf(lookup: Lookup): Kinship {
	const { words } = vocabularyOf(lookup);
	const members = [...words.values()].filter(({ term }) => isMember(term));
	const byRoot = groupBy(members, ({ term }) => term.root ?? '');
	const roots = new Map<string, string[]>();
	for (const root of byRoot.keys()) {
		for (const mask of masksOf(root)) roots.set(mask, [...(roots.get(mask) ?? []), root]);
	}
	const wordOf = (id: TermId): Word | undefined => {
		const word = words.get(id);
		return word && isMember(word.term) ? word : undefined;
	};
	const rootOf = ({ id }: Member): string => wordOf(id)?.term.root ?? '';
	const familyOf = (root: string) => byRoot.get(root) ?? [];
	const both = (a: Member, b: Member, test: (a: Word, b: Word) => boolean): boolean => {
		const [first, second] = [wordOf(a.id), wordOf(b.id)];
		return first !== undefined && second !== undefined && test(first, second);
	};
	const strangers = new Map<string, ReadonlyMap<TermId, Member>>();
	/** What looks like a family and isn't; never what could be one of it but for its vowels. */
	const strangersOf = (root: string): ReadonlyMap<TermId, Member> => {
		const known = strangers.get(root);
		if (known) return known;
		const kin = new Set(familyOf(root).map(({ faces }) => faces.ar.folded));
		const near = new Set(masksOf(root).flatMap((mask) => roots.get(mask) ?? []));
		const found = [...near]
			.filter((other) => oneRadicalApart(root, other))
			.flatMap(familyOf)
			.filter(({ faces }) => !kin.has(faces.ar.folded))
			.map((word): [TermId, Member] => [word.term.id, memberOf(word)]);
		const made = new Map(found);
		strangers.set(root, made);
		return made;
	};
	return {
		memberOf: (word) => (isMember(word.term) ? memberOf(word) : undefined),
		isWord: ({ id, text }) => wordOf(id)?.faces.ar.text === text,
		family: (word) =>
			familyOf(rootOf(word))
				.map(memberOf)
				.filter(({ id }) => id !== word.id),
		strangers: (word) => [...strangersOf(rootOf(word)).values()],
		nameOf: rootOf,
		isKin: (a, b) => rootOf(a) !== '' && rootOf(a) === rootOf(b),
		isStranger: (a, b) => strangersOf(rootOf(a)).has(b.id),
		shows: (a, b) =>
			both(a, b, (first, second) => {
				const [x, y] = [bareOf(first), bareOf(second)];
				return x.includes(y) || y.includes(x);
			}),
		// Strangers are a radical apart: their letters are as like as those of the family.
		tells: () => false,
		likeness(a, b) {
			const [first, second] = [wordOf(a.id), wordOf(b.id)];
			if (!first || !second) return 0;
			const { pattern } = first.term;
			const alike = pattern !== undefined && pattern === second.term.pattern;
			return confusability(first, second, 'ar') + (alike ? 6 : 0) + (a.pos === b.pos ? 3 : 0);
		},
	};
}

const made = new WeakMap<Lookup, Kinship>();

/** Families by root: worked out once for a lexicon. */
export function arabicKinship(lookup: Lookup): Kinship {
	const known = made.get(lookup) ?? kinshipOf(lookup);
	made.set(lookup, known);
	return known;
}
