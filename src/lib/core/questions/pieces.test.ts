import { describe, expect, it } from 'vitest';
import { cutsOf, isEven, isInside, isTied, piecesOf, straddles, type Part } from './pieces.ts';

const part = (text: string, more: Omit<Part, 'text'> = {}): Part => ({ text, ...more });
const shown = (parts: readonly Part[]) => {
	const cuts = cutsOf(parts);
	return cuts && piecesOf(parts, cuts).map((piece) => piece.map(({ text }) => text).join(' '));
};
const tied = (text: string, more: Omit<Part, 'text' | 'tied'> = {}) =>
	part(text, { tied: true, ...more });
const [the, law, voters] = [part('the'), part('law', { joins: true }), part('voters')];
const [of, peace] = [tied('of', { small: true }), part('peace', { joins: true })];

describe('cutting', () => {
	it('cuts before what is tied to the word before', () => {
		expect(shown([voters, tied('wrote'), the, law, of, peace])).toEqual([
			'voters',
			'wrote the law',
			'of peace',
		]);
	});

	it('leaves no word alone but the first: with what follows it goes on', () => {
		expect(shown([voters, tied('say'), tied('that'), the, law, tied('is'), part('new')])).toEqual([
			'voters',
			'say that the law',
			'is new',
		]);
		expect(shown([voters, tied('see'), the, law, of, peace, tied('now')])).toEqual([
			'voters',
			'see the law',
			'of peace now',
		]);
	});

	it('cuts off no phrase that has another behind it', () => {
		const text = [
			voters,
			tied('saw'),
			the,
			law,
			of,
			peace,
			part('in', { opens: true }),
			part('May'),
		];
		expect(shown([...text, tied('that'), part('failed')])).toEqual([
			'voters',
			'saw the law of peace in May',
			'that failed',
		]);
	});

	it('cuts none inside a phrase', () => {
		expect(shown([voters, the, tied('law', { joins: true }), of, peace])).toBeUndefined();
	});

	it('wants three pieces at least, and none of them long', () => {
		expect(shown([voters, tied('wrote'), the])).toBeUndefined();
		const long = Array.from({ length: 8 }, () => law);
		expect(shown([voters, tied('wrote'), ...long, of, peace])).toBeUndefined();
	});
});

describe('pieces', () => {
	it('are even where there are some, and only the first is a word', () => {
		expect(isEven([[the], [the, law], [of, peace]])).toBe(true);
		expect(
			isEven([
				[the, law],
				[of, peace],
			]),
		).toBe(false);
		expect(isEven([[the, law], [the], [of, peace]])).toBe(false);
		expect(isEven([Array.from({ length: 9 }, () => law), [the, law], [of, peace]])).toBe(false);
		expect(isEven(Array.from({ length: 9 }, () => [the, law]))).toBe(false);
	});

	it('are tied where each is but the first', () => {
		expect(
			isTied([
				[the, law],
				[of, peace],
			]),
		).toBe(true);
		expect(
			isTied([
				[of, peace],
				[the, law],
			]),
		).toBe(false);
	});

	it('begin inside a phrase with what belongs to the word before', () => {
		expect(isInside([law])).toBe(true);
		expect(isInside([the, law])).toBe(false);
	});

	it('straddle two phrases with the rest of one, or with more behind a small one', () => {
		expect(straddles([law, part('that')])).toBe(true);
		expect(straddles([of, peace, part('in', { opens: true })])).toBe(true);
		expect(straddles([of, peace])).toBe(false);
		expect(straddles([law])).toBe(false);
	});
});
