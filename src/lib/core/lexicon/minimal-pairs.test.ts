import { expect, it } from 'vitest';
import { fixtureTerms } from './lexicon.fixture.ts';
import { createLookup } from './lookup.ts';
import { MINIMAL_PAIRS, missingPairs } from './minimal-pairs.ts';

it('has fifty pairs of two different words each', () => {
	expect(MINIMAL_PAIRS.length).toBeGreaterThanOrEqual(50);
	expect(
		MINIMAL_PAIRS.filter(([one, other]) => one === '' || other === '' || one === other),
	).toEqual([]);
});

it('names every word of a pair that a lexicon lacks', () => {
	const missing = missingPairs(createLookup(fixtureTerms())).map(({ message }) => message);
	expect(missing).toContainEqual(expect.stringMatching(/^حرب is one of a pair/u));
	expect(missing).not.toContainEqual(expect.stringMatching(/^قوى /u));
});
