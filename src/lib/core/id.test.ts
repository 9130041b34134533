import { expect, it } from 'vitest';
import { contentId, termId } from './id.ts';

it('is the same for composed and decomposed text', () => {
	expect(termId('أَمْن', 'noun')).toBe(termId('ا\u0654َمْن', 'noun'));
});

it('tells apart what folds alike, and where parts are cut', () => {
	expect(termId('قُوَى', 'noun')).not.toBe(termId('قَوِيّ', 'adjective'));
	expect(contentId('q', 'ab', 'c')).not.toBe(contentId('q', 'a', 'bc'));
	expect(contentId('b', 'x')).toMatch(/^b[0-9a-f]{16}$/);
});
