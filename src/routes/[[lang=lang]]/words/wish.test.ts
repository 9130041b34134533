import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SORTS, STATES } from '#lib/core/search/filter.ts';
import { POS, TOPICS } from '#lib/core/types.ts';
import { readWish, writeWish, type WordsWish } from './wish.ts';

const read = (query: string) => readWish(new URLSearchParams(query));

it('reads what an address asks for', () => {
	expect(
		read(
			'q=%D8%B3%D9%84%D8%A7%D9%85&topic=law&pos=noun&state=known&article=a1&root=س+ل+م&sort=due',
		),
	).toEqual({
		query: 'سلام',
		filters: { topic: 'law', pos: 'noun', state: 'known', article: 'a1', root: 'س ل م' },
		sort: 'due',
	});
});

it('takes what it can’t read as not there', () => {
	expect(read('topic=cooking&pos=&state=asleep&article=&root=%20&sort=size')).toEqual({
		query: '',
		filters: {},
		sort: undefined,
	});
});

it('writes nothing where nothing is asked for', () => {
	expect(writeWish({ query: ' ', filters: {}, sort: undefined })).toBe('');
});

it('reads again what it wrote', () => {
	const option = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme' }).filter((query) => query.trim() !== ''),
			fc.record({
				topic: option(TOPICS),
				pos: option(POS),
				state: option(STATES),
				article: option(['a1', 'moscow-washington']),
				root: option(['س ل م', 'س-ل-م']),
			}),
			option(SORTS),
			(query, chosen, sort) => {
				const filters = Object.fromEntries(
					Object.entries(chosen).filter(([, value]) => value !== null),
				) as WordsWish['filters'];
				const wish = { query, filters, sort: sort ?? undefined };
				expect(read(writeWish(wish).slice(1))).toEqual(wish);
			},
		),
	);
});
