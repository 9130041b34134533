import { expect, it } from 'vitest';
import { hasNoPlural, isCardinal, isGerund, standsBare } from './english-mass.ts';

it.each([
	['cash', true, true],
	['blood', true, true],
	['worth', true, true],
	['storming', true, true],
	['trading', true, true],
	['nationalism', true, true],
	['readiness', true, true],
	['countryside', true, false],
	['debt', false, true],
	['meeting', false, false],
	['weakness', false, false],
	['criticism', false, false],
	['king', false, false],
	['barrier', false, false],
])('of %s there is no plural: %s; it stands without an article: %s', (noun, none, bare) => {
	expect([hasNoPlural(noun), standsBare(noun)]).toEqual([none, bare]);
});

it('knows verbs that are nouns in -ing alone, and numbers', () => {
	const words = ['leaving', 'moving', 'meeting', 'shelling', 'standing', 'king', 'forty', 'half'];
	expect(words.filter(isGerund)).toEqual(['leaving', 'moving']);
	expect(words.filter(isCardinal)).toEqual(['forty']);
});
