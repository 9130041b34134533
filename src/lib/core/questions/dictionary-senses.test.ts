import { expect, it } from 'vitest';
import { termId } from '../id.ts';
import { mayAlsoMean } from './dictionary-senses.ts';

const verb = (ar: string, ...en: string[]) => ({
	id: termId(ar, 'verb'),
	ar: ar.normalize('NFC'),
	en,
	pos: 'verb' as const,
	topic: 'general' as const,
});

it.each([
	['نَقَضَ', 'contradict', true],
	['نَقَضَ', 'decrease', false],
	['تَبَاعَدَ', 'be far', true],
	['تَجَاوَزَ', 'be lenient', true],
	['بَاتَ', 'pass', true],
	['بَعُدَ', 'drift apart', false],
])('%s is to %s, too: %s', (ar, gloss, is) => {
	expect(mayAlsoMean(verb(ar, 'move'), verb('فَعَلَ', 'do', gloss))).toBe(is);
});
