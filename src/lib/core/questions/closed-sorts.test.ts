import { expect, it } from 'vitest';
import { closedSort } from './closed-sorts.ts';

it.each([
	['adverb', 'in public', 'adverb'],
	['adverb', 'where', 'adverb that asks'],
	['adverb', 'must', 'adverb of a clause'],
	['adverb', 'it is likely', 'adverb of a clause'],
	['adverb', 'there is', 'adverb of a clause'],
	['adverb', 'there', 'adverb'],
	['adverb', 'percent', 'adverb of measure'],
	['particle', 'this', 'particle that points'],
	['particle', 'perhaps', 'particle'],
	['connective', 'where', 'connective'],
	['connective', 'in order to', 'connective'],
	['connective', 'therefore', 'connective alone'],
	['connective', 'on the other hand', 'connective alone'],
	['connective', 'despite', 'connective before a noun'],
	['noun', 'must', 'noun'],
	['adjective', 'less', 'adjective that compares'],
	['adjective', 'easy', 'adjective'],
] as const)('%s, %s: %s', (pos, gloss, sort) => {
	expect(closedSort(pos, gloss)).toBe(sort);
});
