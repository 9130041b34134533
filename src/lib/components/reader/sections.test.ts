import { expect, it } from 'vitest';
import type { Article, Bead, Occurrence, PackTerm } from '#lib/core/types.ts';
import { gently } from '#lib/io/gently.ts';
import { sectionSteps } from './sections.ts';

const bead = (id: string): Bead => ({ id, ar: ['جملة.'], en: ['A sentence.'] });
const article: Article = {
	id: 'a1',
	title: { ar: '', en: '' },
	sections: [
		{
			paragraphs: [
				{ id: 'p1', beads: [bead('b1'), bead('b2')] },
				{ id: 'p2', beads: [bead('b3')] },
			],
		},
		{ paragraphs: [{ id: 'p3', beads: [bead('b4')] }] },
		{ paragraphs: [] },
	],
};
const at = (place: string, start: number, lang: 'ar' | 'en' = 'ar', sentence = 0): Occurrence => ({
	bead: place,
	lang,
	sentence,
	start,
	end: start + 3,
});
const term = (id: string, ...occurrences: Occurrence[]): PackTerm => ({
	id,
	ar: id,
	en: [id],
	pos: 'noun',
	topic: 'general',
	occurrences,
});

it('has the terms of each section as they are met, and how often they stand in its Arabic', async () => {
	const terms = [
		term('late', at('b3', 0)),
		term('twice', at('b4', 9), at('b2', 4), at('b2', 1)),
		term('second', at('b1', 5, 'ar', 1)),
		term('first', at('b1', 7)),
		term('english', at('b1', 0, 'en')),
		term('nowhere', at('b9', 0)),
		term('option'),
	];
	const sections = await gently(() => sectionSteps({ article, terms }));
	expect(sections.map(({ terms: there }) => there.map(({ id }) => id))).toEqual([
		['first', 'second', 'twice', 'late'],
		['twice'],
		[],
	]);
	expect(sections.map(({ places }) => [...places.values()].reduce((a, b) => a + b, 0))).toEqual([
		5, 1, 0,
	]);
});
