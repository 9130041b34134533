import { describe, expect, it } from 'vitest';
import type { Occurrence, PackTerm } from '#lib/core/types.ts';
import { atHandOf, glossAt, standsAt } from './card.ts';

const at = (bead: string, lang: 'ar' | 'en', start: number, gloss?: string): Occurrence => ({
	bead,
	lang,
	sentence: 0,
	start,
	end: start + 1,
	...(gloss !== undefined && { gloss }),
});
const remain: PackTerm = {
	id: 't1',
	ar: 'بَقِيَ',
	en: ['remain', 'stay', 'be left'],
	pos: 'verb',
	topic: 'general',
	gloss: 'stay',
	occurrences: [
		at('b1', 'ar', 0),
		at('b1', 'en', 0, 'be left'),
		at('b2', 'ar', 0),
		at('b2', 'en', 0),
		at('b3', 'ar', 0),
		at('b3', 'ar', 5),
		at('b3', 'en', 0),
		at('b3', 'en', 5, 'remain'),
		at('b4', 'ar', 0),
	],
};

it.each([
	['the gloss that stands there', at('b1', 'en', 0), 'be left'],
	['that of the same sentence pair', at('b1', 'ar', 0), 'be left'],
	['that of most places', at('b2', 'en', 0), 'stay'],
	['of two in a pair, the one at the place', at('b3', 'en', 5), 'remain'],
	['of two in a pair, neither', at('b3', 'ar', 5), 'stay'],
	['without a counterpart, that of most places', at('b4', 'ar', 0), 'stay'],
	['without a place, that of most places', undefined, 'stay'],
])('what a term means: %s', (_, place, gloss) => {
	expect(glossAt(remain, place)).toBe(gloss);
});

it('means what the words beside it ask for, unless the English has it in another word', () => {
	const every: PackTerm = {
		...remain,
		en: ['all', 'every', 'whole'],
		occurrences: [
			at('b1', 'ar', 0, 'every'),
			at('b2', 'ar', 0),
			at('b3', 'ar', 0, 'every'),
			at('b3', 'en', 0),
		],
		gloss: 'whole',
	};
	const places = [at('b1', 'ar', 0), at('b2', 'ar', 0), at('b3', 'ar', 0)];
	expect(places.map((place) => glossAt(every, place))).toEqual(['every', 'whole', 'whole']);
});

describe('a term that stands in two places', () => {
	const sentence = 'وفرضت واشنطن عقوبات';
	const found = { ...at('b1', 'ar', 1), end: 5, rest: { start: 13, end: 19 } };
	it('is met in both', () => {
		expect(standsAt(found, at('b1', 'ar', 1))).toBe(true);
		expect(standsAt(found, at('b1', 'ar', 13))).toBe(true);
		expect(standsAt(found, at('b1', 'ar', 6))).toBe(false);
		expect(standsAt(at('b1', 'ar', 1), at('b1', 'ar', 13))).toBe(false);
	});
	it('is at hand without what stands between', () => {
		expect(atHandOf(found, sentence)).toMatchObject({ text: 'فرضت … عقوبات', before: 'و' });
		expect(atHandOf({ ...found, parts: ['و', 'فرضت'] }, sentence).parts).toEqual([
			'و',
			'فرضت',
			'… عقوبات',
		]);
	});
});
