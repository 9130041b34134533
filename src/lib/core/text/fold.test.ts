import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fold, stripMarks } from './fold.ts';

const arabic = fc.string({
	unit: fc.oneof(
		fc.constantFrom(...'اأإآٱبتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤءیک'),
		fc.constantFrom(
			'\u064b',
			'\u064e',
			'\u0651',
			'\u0652',
			'\u0653',
			'\u0654',
			'\u0655',
			'\u0670',
			'\u0640',
			'\u200f',
		),
		fc.constantFrom(...'٠١٩۴ aZﻻﷲ'),
	),
});

describe('fold', () => {
	it.each([
		['أإآٱ', 'اااا'],
		['سِيَادَة', 'سياده'],
		['مُسْتَوًى', 'مستوي'],
		['مسؤول شئون', 'مسءول شءون'],
		['كی', 'كي'],
		['١٢۳', '123'],
		['ســـلام\u200f', 'سلام'],
		['هٰذا', 'هذا'],
		['ﻻ', 'لا'],
		['Peace', 'peace'],
	])('%s becomes %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('is the same for composed and decomposed hamza', () => {
		expect(fold('ا\u0654من')).toBe(fold('أمن'));
		expect(fold('و\u0654')).toBe(fold('ؤ'));
	});

	it('is idempotent', () => {
		fc.assert(
			fc.property(fc.oneof(arabic, fc.string({ unit: 'grapheme' })), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});

it('stripMarks leaves letters as they are written', () => {
	expect(stripMarks('مُؤَسَّسَة')).toBe('مؤسسة');
});
