import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarks } from './fold.ts';
import { markFunctionWords } from './function-vowels.ts';

const marked = (text: string, english: string[] = ['x']) =>
	markFunctionWords(text, english).map((one) => one.text);
const nfc = (words: readonly string[]) => words.map((word) => word.normalize('NFC'));

describe('markFunctionWords', () => {
	it.each([
		['فما أحرزه', ['فَمَا']],
		['ولم يكن الذي فيه', ['وَلَمْ', 'الَّذِي', 'فِيهِ']],
		['إليهم وعليها ولهما', ['إِلَيْهِمْ', 'وَعَلَيْهَا', 'وَلَهُمَا']],
		['وهو في البيت', ['وَهُوَ', 'فِي']],
		// A helping vowel before the article.
		['من بيت', ['مِنْ']],
		['من البيت', ['مِنَ']],
		['ومن البيت', ['وَمِنَ']],
		['عن البيت', ['عَنِ']],
		['لهم البيت', ['لَهُمُ']],
		['إليهم البيت', ['إِلَيْهِم']],
		['من، البيت', ['مِنْ']],
		['ومن ثم جاء', ['وَمِنْ', 'ثَمَّ']],
		['ثم جاء', ['ثُمَّ']],
		// Another word may be meant.
		['فهم', []],
		['وهم', []],
		['فقد', []],
		['علي', []],
		// Marks of the text stay.
		['مَن', []],
		['إنّه', []],
	])('%s', (text, expected) => {
		expect(marked(text)).toEqual(nfc(expected));
	});

	it.each([
		['والبيت', 'البيت', false, ['وَ']],
		['وبالبيت', 'البيت', false, ['وَبِ']],
		['للبيت', 'بيت', false, ['لِل']],
		['سيكتب', 'يكتب', true, ['سَ']],
		['ليكتب', 'يكتب', true, ['لِ']],
		['وليكتب', 'يكتب', true, ['ول']],
		['بيتها', 'بيت', false, ['هَا']],
		['فبيتنا', 'بيت', false, ['فَ', 'نَا']],
		// Its vowel depends on the noun's.
		['بيته', 'بيت', false, []],
		['بيت', 'بيت', false, []],
	])('%s: what is joined to %s', (text, stem, verb, expected) => {
		const start = text.indexOf(stem);
		const found = markFunctionWords(text, ['x'], [{ start, end: start + stem.length, verb }]);
		expect(found.map((one) => one.text)).toEqual(nfc(expected));
	});

	it('tells من from who by the English', () => {
		expect(marked('من يسن', ['who makes it'])).toEqual([]);
		expect(marked('من يسن', [])).toEqual([]);
		expect(marked('ضرب من الوهم', ['who makes it'])).toEqual(nfc(['مِنَ']));
		expect(marked('من الذي', ['who makes it'])).toEqual(nfc(['الَّذِي']));
		expect(marked('من يسن', ['of it'])).toEqual(nfc(['مِنْ']));
	});

	it('adds marks and nothing else, at the place where the word stands', () => {
		const word = fc.constantFrom(
			...'من ومن إليهم البيت الذي، لم وهو هذه فما ثم عن لكنه قال'.split(' '),
		);
		fc.assert(
			fc.property(fc.array(word), (words) => {
				const text = words.join(' ');
				for (const { start, end, text: shown } of markFunctionWords(text, [])) {
					expect(stripMarks(shown)).toBe(text.slice(start, end));
				}
			}),
		);
	});
});
