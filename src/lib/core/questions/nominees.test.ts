import { expect, it } from 'vitest';
import { confusability } from './confusable.ts';
import { createNominees, type Measure } from './nominees.ts';
import { context, contextOf } from './questions.fixture.ts';
import { vocabularyOf } from './vocabulary.ts';

const confusable: Measure = (key) => (candidate) => confusability(key, candidate, 'ar');

it('weighs all that may be offered against a word, in their order, and those of a second article as well', () => {
	const other = contextOf('زار الوزير دمشق.\n\nThe minister visited Damascus.\n');
	let compared = 0;
	for (const { words, peers, weigh } of [context, other, context]) {
		for (const key of words) {
			const weights = weigh(key, confusable);
			expect(Array.from(weights)).toEqual(peers(key).map(confusable(key)));
			compared += weights.length;
		}
	}
	expect(compared).toBeGreaterThan(500);
});

it('doesn’t take a word for itself as another article has it', () => {
	const { words } = vocabularyOf(context.lookup);
	const [key] = context.words;
	if (!key) throw new Error('There is no word.');
	const renamed = { ...key, topic: 'another' };
	const { weigh, peers } = createNominees([renamed], words, (word) => word);
	expect(Array.from(weigh(renamed, confusable))).toEqual(peers(renamed).map(confusable(renamed)));
	const sum = (weights: Float32Array) => weights.reduce((a, b) => a + b, 0);
	expect(sum(weigh(renamed, confusable))).toBeLessThan(sum(context.weigh(key, confusable)));
});
