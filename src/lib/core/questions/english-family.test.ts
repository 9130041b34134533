import { expect, it } from 'vitest';
import { beginsAlike, familyStem, hasFamily } from './english-family.ts';

const isFamily = (...words: string[]) => new Set(words.map((word) => familyStem(word))).size === 1;

it.each([
	['negotiate negotiation negotiator negotiable'],
	['sovereign sovereignty'],
	['decide decision decisive'],
	['divide division divisive'],
	['suspect suspicion suspicious'],
	['produce production productive productivity'],
	['organise organization'],
	['govern government governor governance governmental'],
	['deter deterrent deterrence'],
])('keeps a family together: %s', (words) => {
	expect(isFamily(...words.split(' '))).toBe(true);
});

it('takes no word whose family the endings get wrong, nor one that is inflected', () => {
	expect(
		['author', 'organ', 'emergency', 'university', 'talks', 'united'].filter(hasFamily),
	).toEqual([]);
	expect(['authority', 'negotiator'].every(hasFamily)).toBe(true);
});

it('finds those that begin alike and are no family', () => {
	expect(beginsAlike('negotiation', 'negligence')).toBe(true);
	expect(beginsAlike('negotiation', 'negotiator')).toBe(false);
	expect(beginsAlike('description', 'descent')).toBe(true);
	expect(beginsAlike('nation', 'native')).toBe(false);
	expect(beginsAlike('war', 'peace')).toBe(false);
	// One etymon, or nearly one meaning.
	expect(beginsAlike('trust', 'truthfulness')).toBe(false);
	expect(beginsAlike('capital', 'captain')).toBe(false);
});
