import { expect, it } from 'vitest';
import { beadsOf } from '../article/parts.ts';
import type { Article, Section } from '../types.ts';
import { partsOf } from './portions.ts';

const section = (name: string, paragraphs: number, beads: number): Section => ({
	heading: { ar: name, en: name },
	paragraphs: Array.from({ length: paragraphs }, (_, p) => ({
		id: `${name}${String(p)}`,
		beads: Array.from({ length: beads }, (_, b) => ({
			id: `${name}${String(p)}-${String(b)}`,
			ar: ['جملة.'],
			en: ['A sentence.'],
		})),
	})),
});
const articleOf = (...sections: Section[]): Article => ({
	id: 'a1',
	title: { ar: '', en: '' },
	sections,
});

it('leaves an article that is no book as it is', () => {
	const article = articleOf(section('one', 10, 6), section('two', 10, 6));
	expect(partsOf(article)).toEqual([article]);
	expect(partsOf(articleOf())).toEqual([articleOf()]);
});

it('cuts a book between paragraphs, each portion with its headings, and loses no bead', () => {
	const book = articleOf(section('one', 50, 4), section('two', 1, 300), section('three', 40, 5));
	const parts = partsOf(book);
	expect(parts.flatMap(beadsOf)).toEqual(beadsOf(book));
	expect(parts.map((part) => beadsOf(part).length)).toEqual([120, 80, 300, 120, 80]);
	expect(parts.map(({ sections }) => sections.map(({ heading }) => heading?.en))).toEqual([
		['one'],
		['one'],
		['two'],
		['three'],
		['three'],
	]);
});
