import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureTerms } from '../lexicon/lexicon.fixture.ts';
import { POS, type Term } from '../types.ts';
import type { TermMemory } from '../scheduling/term-memory.ts';
import { filterTerms, SORTS, sortTerms, type Facts } from './filter.ts';

const terms = fixtureTerms();
const named = (ar: string): Term => {
	const term = terms.find((candidate) => candidate.ar === ar);
	if (!term) throw new Error(`${ar} isn't in the fixture.`);
	return term;
};
const [talks, deal, flag, council] = ['مُفَاوَضَة', 'اتِّفَاق', 'عَلَم', 'مَجْلِس'].map(named) as [
	Term,
	Term,
	Term,
	Term,
];

const memories = new Map<Term, TermMemory>([
	[deal, { stage: 'learning', suspended: false, due: 20, difficulty: 8.5 }],
	[flag, { stage: 'known', suspended: false, due: 11, difficulty: 2 }],
	[council, { stage: 'learning', suspended: true, difficulty: 1 }],
]);
const times = new Map([
	[flag.id, 3],
	[talks.id, 9],
]);
const facts: Facts = {
	memoryOf: (term) => memories.get(term),
	timesOf: ({ id }) => times.get(id) ?? 0,
	standsIn: ({ id }, article) => article === 'a1' && times.has(id),
};
const lemmas = (list: readonly Term[]) => list.map(({ ar }) => ar);

it('narrows nothing without filters', () => {
	expect(filterTerms(terms, {}, facts)).toEqual(terms);
});

it('narrows by part of speech, topic, root, state and article, alone and together', () => {
	const verbs = filterTerms(terms, { pos: 'verb' }, facts);
	expect(verbs.length).toBeGreaterThan(3);
	expect(verbs.every(({ pos }) => pos === 'verb')).toBe(true);
	expect(filterTerms(terms, { topic: 'general' }, facts)).toEqual(terms);
	expect(filterTerms(terms, { topic: 'climate' }, facts)).toEqual([]);
	expect(lemmas(filterTerms(terms, { root: 'ف و ض' }, facts))).toEqual(['مُفَاوَضَة', 'مُفَاوِض', 'فَاوَضَ']);
	expect(lemmas(filterTerms(terms, { root: 'ف و ض', pos: 'verb' }, facts))).toEqual(['فَاوَضَ']);
	expect(filterTerms(terms, { article: 'a1' }, facts)).toEqual([talks, flag]);
	expect(filterTerms(terms, { article: 'a2' }, facts)).toEqual([]);
	expect(filterTerms(terms, { state: 'known' }, facts)).toEqual([flag]);
	expect(filterTerms(terms, { state: 'new' }, facts).length).toBe(terms.length - 3);
	expect(filterTerms(terms, { state: 'learning' }, facts)).toEqual([deal]);
	expect(filterTerms(terms, { state: 'suspended' }, facts)).toEqual([council]);
});

it('takes radicals together, or apart in any way', () => {
	for (const root of ['فوض', 'ف-و-ض', 'ف و ض', ' فَوَض ']) {
		expect(lemmas(filterTerms(terms, { root }, facts))).toEqual(['مُفَاوَضَة', 'مُفَاوِض', 'فَاوَضَ']);
	}
	expect(filterTerms(terms, { root: 'ف' }, facts)).toEqual([]);
});

it('knows a root by any seat of its hamza', () => {
	expect(lemmas(filterTerms(terms, { root: 'ر أ ي' }, facts))).toEqual(['رَأَى']);
});

it('sorts the most frequent, the first due and the hardest to the front, and leaves the rest as it was', () => {
	const rest = (first: readonly Term[]) => terms.filter((term) => !first.includes(term));
	expect(sortTerms(terms, 'frequency', facts)).toEqual([talks, flag, ...rest([talks, flag])]);
	expect(sortTerms(terms, 'due', facts)).toEqual([flag, deal, ...rest([flag, deal])]);
	expect(sortTerms(terms, 'difficulty', facts)).toEqual([
		deal,
		flag,
		council,
		...rest([deal, flag, council]),
	]);
});

it('keeps every term that fits and no other, each once, in whatever order', () => {
	fc.assert(
		fc.property(
			fc.option(fc.constantFrom(...POS), { nil: undefined }),
			fc.constantFrom(...SORTS),
			(pos, sort) => {
				const narrowed = filterTerms(terms, pos === undefined ? {} : { pos }, facts);
				const sorted = sortTerms(narrowed, sort, facts);
				expect(new Set(sorted)).toEqual(
					new Set(terms.filter((term) => pos === undefined || term.pos === pos)),
				);
				expect(sorted.length).toBe(narrowed.length);
			},
		),
	);
});
