import { stemOf, stemsOfGloss } from '../alignment/english.ts';
import { lazily } from '../memo.ts';
import { fold } from '../text/fold.ts';
import type { Lang, Term, TermId } from '../types.ts';
import { NEAR } from './near.ts';
import { NEAR_SENSES } from './near-senses.ts';

/** Whether two terms may both be right in one place, as far as anything known of them says so. */
export type Relation = (a: TermId, b: TermId) => boolean;

/** The stem of a word, or the word itself where it is too common to have one. */
const keyOf = (word: string) => stemOf(word) || fold(word);

const LINES = [...NEAR, ...NEAR_SENSES];

const nearByStem = lazily((): ReadonlyMap<string, readonly string[]> => {
	const lines = new Map<string, string[]>();
	LINES.forEach((line, index) => {
		for (const key of new Set(line.split(' ').map(keyOf))) {
			lines.set(key, [...(lines.get(key) ?? []), `near ${index}`]);
		}
	});
	return lines;
});

const SYNONYMS = NEAR.map((line) => new Set(line.split(' ')));

/** Whether two English words stand for one thing, as far as a line of synonyms says so. */
export const areNear = (a: string, b: string): boolean =>
	SYNONYMS.some((line) => line.has(a) && line.has(b));

/** How many of an entry's glosses say what it is first of all; the others are what it may also be. */
const CORE_GLOSSES = 3;

interface Facets {
	/** The same gloss, among the first of both, or a declared synonym: close enough that what is so to both is close, too. */
	readonly strong: (term: Term) => string[];
	/** Its glosses as wholes. */
	readonly glosses: (term: Term) => string[];
	/** Every way in which a term may be another's equal: its glosses, its synonyms, its own forms. */
	readonly all: (term: Term) => string[];
}

/** What else is right for a term, in either language: see `other-words.ts`, which not everybody loads who asks for relatives. */
type OthersOf = (term: Term) => Readonly<Record<Lang, readonly string[]>>;

/** Words of glosses are stemmed once: thousands of entries share them. */
function createFacets(others: OthersOf): Facets {
	const known = new Map<string, string>();
	const stem = (word: string): string => {
		const found = known.get(word) ?? stemOf(word);
		known.set(word, found);
		return found;
	};
	const stemsOf = (gloss: string) => stemsOfGloss(gloss, stem);
	/** What a gloss is known by: each of its content words and what is near it; the whole where it has none. */
	const ofGloss = (gloss: string): string[] => {
		const stems = stemsOf(gloss);
		const keys = stems.length > 0 ? stems : [fold(gloss)];
		return keys.flatMap((key) => [`word ${key}`, ...(nearByStem().get(key) ?? [])]);
	};
	const whole = (gloss: string) => `gloss ${stemsOf(gloss).join(' ') || fold(gloss)}`;
	const strong = (term: Term): string[] => [
		...term.en.slice(0, CORE_GLOSSES).map(whole),
		...[term.id, ...(term.synonyms ?? [])].map((id) => `term ${id}`),
	];
	return {
		strong,
		glosses: (term) => term.en.map(whole),
		all: (term) => [
			...strong(term),
			...term.en.flatMap(ofGloss),
			...others(term).en.map(whole),
			...others(term).ar.map((word) => `form ${fold(word)}`),
			...[term.ar, term.present ?? [], term.plural ?? [], term.masdar ?? [], term.forms ?? []]
				.flat()
				.map((form) => `form ${fold(form)}`),
		],
	};
}

/**
 * Two terms are related if they share a content word in any gloss, or one near it (`near.ts`); a synonym; or
 * a form, folded; or what else is right for one (`others`). So are two with a common neighbour by gloss or synonym: if صراع is a struggle and نزاع a
 * struggle or a dispute, then neither is offered against خلاف, a dispute. And so is a term with whatever has a gloss of a synonym:
 * فَرَّ is to flee as هَرَبَ is, which is to break out, too.
 */
export function createRelation(
	terms: readonly Term[],
	others: OthersOf = () => ({ ar: [], en: [] }),
): Relation {
	const index = (facets: (term: Term) => readonly string[]) => {
		const members = new Map<string, TermId[]>();
		for (const term of terms) {
			for (const facet of new Set(facets(term))) {
				const known = members.get(facet);
				if (known) known.push(term.id);
				else members.set(facet, [term.id]);
			}
		}
		return (term: Term) => facets(term).flatMap((facet) => members.get(facet) ?? []);
	};
	const byId = new Map(terms.map((term) => [term.id, term]));
	const { all, glosses, strong } = createFacets(others);
	const alike = index(all);
	const close = index(strong);
	const saying = index(glosses);
	const closeTo = (id: TermId) => {
		const term = byId.get(id);
		return term ? close(term) : [];
	};
	const declared = new Map<TermId, TermId[]>();
	for (const { id, synonyms = [] } of terms) {
		for (const [from, to] of synonyms.flatMap((other) => [
			[id, other] as const,
			[other, id] as const,
		]))
			declared.set(from, [...(declared.get(from) ?? []), to]);
	}
	const throughSynonyms = (term: Term): TermId[] => [
		...(declared.get(term.id) ?? []).flatMap((id) => saying(byId.get(id) ?? term)),
		...saying(term).flatMap((id) => declared.get(id) ?? []),
	];
	const cache = new Map<TermId, ReadonlySet<TermId>>();
	const relatives = (id: TermId): ReadonlySet<TermId> => {
		const cached = cache.get(id);
		if (cached) return cached;
		const term = byId.get(id);
		const found = new Set([
			id,
			...(term ? alike(term) : []),
			...closeTo(id).flatMap(closeTo),
			...(term ? throughSynonyms(term) : []),
		]);
		cache.set(id, found);
		return found;
	};
	return (a, b) => relatives(a).has(b);
}
