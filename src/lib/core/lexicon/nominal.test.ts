import { describe, expect, it } from 'vitest';
import { declineNoun } from './nominal.ts';
import { sounds, spell } from './sounds.ts';

const forms = (singular: string, plural: string): string[] =>
	declineNoun(sounds(singular), [sounds(plural)])
		.filter(({ features }) => features.kind === 'nominal' && features.number === 'plural')
		.map((form) => form.spelling ?? spell(form.sounds));
const nfc = (words: readonly string[]) => words.map((word) => word.normalize('NFC'));

describe('a plural that ends as sound ones do', () => {
	it('is broken where its last letter is the root’s', () => {
		expect(forms('شَأْن', 'شُؤُون')).toEqual(nfc(['شُؤُون', 'شُؤُونًا']));
		expect(forms('فَنّ', 'فُنُون')).toEqual(nfc(['فُنُون', 'فُنُونًا']));
		expect(forms('صَوْت', 'أَصْوَات')).toEqual(nfc(['أَصْوَات', 'أَصْوَاتًا']));
	});

	it('is sound where it is the ending, of words in ن and ت too', () => {
		expect(forms('مُتَعَاوِن', 'مُتَعَاوِنُون')).toContain('مُتَعَاوِنِين'.normalize('NFC'));
		expect(forms('نَبَات', 'نَبَاتَات')).toEqual(nfc(['نَبَاتَات']));
		expect(forms('بِنْت', 'بَنَات')).toEqual(nfc(['بَنَات']));
		expect(forms('أُخْت', 'أَخَوَات')).toEqual(nfc(['أَخَوَات']));
	});
});
