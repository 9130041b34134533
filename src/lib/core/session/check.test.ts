import { describe, expect, it } from 'vitest';
import type { Question } from '../types.ts';
import { checkOf, checksLeft } from './check.ts';

const question = (id: string, kind: string, evidence = ['b1'], study = 'ar') =>
	({
		id,
		kind,
		evidence,
		study,
		...(kind === 'meaning' && { term: `t-${id}` }),
	}) as unknown as Question;
const questions = [
	question('t', 'translation'),
	question('m', 'meaning'),
	question('c', 'claim'),
	question('two', 'claim', ['b1', 'b2']),
	question('e', 'meaning', ['b3'], 'en'),
];
const ask = (bead: string, said: number, asked: string[] = []) =>
	checkOf({ id: bead }, questions, 'ar', said, new Set(asked), () => true)?.id;

describe('checkOf', () => {
	it('asks about every third sentence', () => {
		expect([0, 1, 2, 3, 4, 5].map((said) => ask('b1', said))).toEqual([
			undefined,
			undefined,
			'c',
			undefined,
			undefined,
			'c',
		]);
	});
	it('asks nothing twice, nor in the other language, nor for the translation that was shown', () => {
		expect(ask('b1', 2, ['c'])).toBe('m');
		expect(ask('b1', 2, ['c', 'm'])).toBeUndefined();
		expect(ask('b3', 2)).toBeUndefined();
	});
	it('asks nothing about a word that was never met', () => {
		const isMet = (term: string) => term !== 't-m';
		const own = checkOf({ id: 'b1' }, questions, 'ar', 2, new Set(['c']), isMet);
		expect(own).toBeUndefined();
	});
});

describe('checksLeft', () => {
	const left = (said: string[], answered: string[] = []) =>
		[...checksLeft(said, questions, 'ar', new Set(answered), () => true)].map(
			([bead, { id }]) => `${bead} ${id}`,
		);
	it('finds again what was asked and isn’t answered', () => {
		expect(left(['x', 'y', 'b1', 'z'])).toEqual(['b1 c']);
		expect(left(['x', 'y', 'b1'], ['c'])).toEqual([]);
		expect(left(['x', 'b1'])).toEqual([]);
	});
});
