import { describe, expect, it } from 'vitest';
import type { Question } from '../types.ts';
import { checkOf } from './check.ts';

const question = (id: string, kind: string, evidence = ['b1'], study = 'ar') =>
	({ id, kind, evidence, study }) as unknown as Question;
const questions = [
	question('t', 'translation'),
	question('m', 'meaning'),
	question('c', 'claim'),
	question('two', 'claim', ['b1', 'b2']),
	question('e', 'meaning', ['b3'], 'en'),
];
const ask = (bead: string, said: number, asked: string[] = []) =>
	checkOf({ id: bead }, questions, 'ar', said, new Set(asked))?.id;

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
});
