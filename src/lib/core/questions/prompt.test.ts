import { expect, it } from 'vitest';
import type { OrderQuestion, RebuildQuestion } from '../types.ts';
import { heardOf, promptOf } from './prompt.ts';

const phrases = (...texts: string[]) => texts.map((text) => ({ lang: 'en' as const, text }));
const order: OrderQuestion = {
	id: 'q1',
	kind: 'order',
	skill: 'gist',
	study: 'en',
	evidence: ['b1', 'b2', 'b3'],
	items: phrases('Then came the flood.', 'It rained.', 'All left.'),
	answer: [1, 0, 2],
};

it('lists sentences to be put in order in their order, and says none aloud before they are in it', () => {
	expect(promptOf(order, 'en').text).toBe('It rained. Then came the flood. All left.');
	expect(heardOf(order, 'en', false)).toBeUndefined();
	expect(heardOf(order, 'en', true)).toEqual(promptOf(order, 'en'));
});

it('says of words to be put in order what they mean', () => {
	const hint = { lang: 'ar' as const, text: 'أمطرت السماء' };
	const rebuild: RebuildQuestion = { ...order, kind: 'rebuild', hint };
	expect(heardOf(rebuild, 'en', false)).toEqual(hint);
});
