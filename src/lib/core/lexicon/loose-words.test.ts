import { expect, it } from 'vitest';
import { looseWords } from './loose-words.ts';
import type { Found } from './occurrences.ts';

it('leaves neither piece of a term that stands apart', () => {
	const bead = {
		id: 'b',
		ar: ['فرضت واشنطن عقوبات'],
		en: ['Washington imposed new sanctions'],
	};
	const at = { bead: 'b', sentence: 0, term: 'imposing' };
	const found: Found[] = [
		{ ...at, lang: 'ar', start: 0, end: 4, rest: { start: 12, end: 18 } },
		{ ...at, lang: 'en', start: 11, end: 18, rest: { start: 23, end: 32 } },
	];
	const [loose] = looseWords([bead], new Map([['b', found]]));
	expect(loose?.ar.map(({ text }) => text)).toEqual(['واشنطن']);
	expect(loose?.en.map(({ text }) => text)).toEqual(['Washington', 'new']);
});
