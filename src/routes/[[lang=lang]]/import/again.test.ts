import { describe, expect, it } from 'vitest';
import { article } from '#lib/core/article/article.fixture.ts';
import { beadsOf } from '#lib/core/article/parts.ts';
import type { Pack, PackTerm } from '#lib/core/types.ts';
import { choicesAgain, withKept } from './again.ts';

const [first] = beadsOf(article);
const termOf = (id: string, en: string, origin?: 'own'): PackTerm => ({
	id,
	ar: 'هُدْنَة',
	en: [en],
	pos: 'noun',
	topic: 'conflict',
	occurrences: [first?.id ?? '', 'gone'].map((bead) => ({
		bead,
		lang: 'ar',
		sentence: 0,
		start: 0,
		end: 4,
	})),
	...(origin && { origin }),
});
const packOf = (terms: readonly PackTerm[], dropped?: readonly string[]) =>
	({ article, terms, ...(dropped && { dropped }) }) as unknown as Pack;

const kept = packOf([termOf('t1', 'my truce', 'own'), termOf('t2', 'war')], ['t3', 't4']);

describe('an article that is kept already and comes again', () => {
	it('has the terms of its owner, and what was dropped', () => {
		const choices = choicesAgain(packOf([termOf('t1', 'truce'), termOf('t3', 'party')]), kept);
		expect(choices.own.map(({ id, en }) => [id, ...en])).toEqual([['t1', 'my truce']]);
		expect(choices.dropped).toEqual(['t3', 't4']);
	});

	it('gives way to the own terms of a lesson that comes', () => {
		const lesson = packOf([termOf('t1', 'ceasefire', 'own'), termOf('t4', 'peace', 'own')]);
		const choices = choicesAgain(lesson, kept);
		expect(choices.own.map(({ id, en }) => [id, ...en])).toEqual([
			['t1', 'ceasefire'],
			['t4', 'peace'],
		]);
		expect(choices.dropped).toEqual(['t3']);
		expect(withKept(lesson, kept).terms).toEqual(lesson.terms);
	});

	it('shows its owner’s terms in the places of the other entries, where its sentences still are', () => {
		const { terms, dropped } = withKept(packOf([termOf('t1', 'truce')]), kept);
		expect(terms.map(({ id, en }) => [id, ...en])).toEqual([['t1', 'my truce']]);
		expect(terms[0]?.occurrences.map(({ bead }) => bead)).toEqual([first?.id]);
		expect(dropped).toEqual(['t3', 't4']);
	});
});

it('an article that comes for the first time stays as it is', () => {
	const pack = packOf([termOf('t1', 'truce', 'own')], ['t2']);
	expect(choicesAgain(pack, undefined)).toMatchObject({ own: [{ id: 't1' }], dropped: ['t2'] });
	expect(withKept(pack, undefined)).toBe(pack);
});
