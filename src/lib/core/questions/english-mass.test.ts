import { expect, it } from 'vitest';
import { hasNoPlural, standsBare } from './english-mass.ts';

it.each([
	['cash', true, true],
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
