import { describe, expect, it } from 'vitest';
import { countOrders, cutsOf, piecesOf, type Part } from './pieces.ts';

const part = (text: string, sort: string, takes?: readonly string[]): Part => ({
	text,
	sorts: new Set([sort]),
	...(takes && { takes: new Set(takes) }),
});
const shown = (parts: readonly Part[]) => {
	const cuts = cutsOf(parts);
	return cuts && piecesOf(parts, cuts).map((piece) => piece.map(({ text }) => text).join(' '));
};
const [voters, wrote, about] = [
	part('voters', 'plural'),
	part('wrote', 'past'),
	part('about', 'preposition', ['article']),
];
const [the, a] = [
	part('the', 'article', ['singular', 'plural']),
	part('a', 'article', ['singular']),
];
const [letter, laws, will, not] = [
	part('letter', 'singular'),
	part('laws', 'plural'),
	part('will', 'modal', ['not']),
	part('not', 'not', ['base']),
];

describe('cutting', () => {
	it('cuts before what the word before needs, where that leaves one order', () => {
		const write = part('write', 'base');
		expect(shown([voters, will, not, write, a, letter, about, the, laws])).toEqual([
			'voters will',
			'not',
			'write a',
			'letter about',
			'the',
			'laws',
		]);
	});

	it('cuts nothing that could be put together in two ways', () => {
		const names = ['معنى', 'سيادة', 'دولة', 'جوار'].map((text) => part(text, 'noun', ['noun']));
		expect(shown([...names, part('روسيا', 'noun')])).toBeUndefined();
	});

	it('wants three pieces at least, and none of them long', () => {
		expect(shown([voters, will])).toBeUndefined();
		const long = Array.from({ length: 8 }, () => wrote);
		expect(
			shown([voters, will, not, part('write', 'base'), a, letter, about, the, ...long]),
		).toBeUndefined();
	});
});

describe('countOrders', () => {
	it('counts every order in which each piece gets what it takes', () => {
		expect(countOrders([[the], [letter]])).toBe(1);
		expect(
			countOrders([
				[wrote, a],
				[letter, about],
				[the, letter],
			]),
		).toBe(1);
		expect(countOrders([[wrote, the], [letter, about, the], [laws, about, the], [laws]], 9)).toBe(
			2,
		);
	});

	it('counts none that ends in a word in need of another, unless it may stand there', () => {
		expect(countOrders([[letter], [the]])).toBe(1);
		expect(countOrders([[the], [the]])).toBe(0);
		expect(
			countOrders([
				[wrote, the],
				[letter, { ...about, mayEnd: true }],
			]),
		).toBe(1);
	});
});
