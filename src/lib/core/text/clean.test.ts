import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clean } from './clean.ts';

describe('clean', () => {
	it.each([
		['line ends', 'a\r\nb\rc\u2028d\u2029e\ff', 'a\nb\nc\nd\ne\nf'],
		['bidi embeddings and isolates', '\u202bسلام\u202c \u2067peace\u2069', 'سلام peace'],
		['byte order mark and zero-width space', '\ufeffسلام\u200b', 'سلام'],
		['control characters', 'a\u0000b\u001fc\td', 'abc\td'],
		['presentation forms', 'ﻣﻔﺎوﺿﺎت ﻻ', 'مفاوضات لا'],
		['free-standing vowel marks', 'ب\ufe76', 'ب\u064e'],
		['decomposed letters', 'ا\u0654من cafe\u0301', 'أمن café'],
	])('%s', (_what, text, plain) => {
		expect(clean(text).text).toBe(plain);
	});

	it('drops direction marks at the ends of a line, where they would hide its full stop', () => {
		expect(clean('\u200fرفض الوزير.\u200f\n\u200eHe refused.\u200e \nا\u200fب').text).toBe(
			'رفض الوزير.\nHe refused. \nا\u200fب',
		);
	});

	it('keeps joiners, direction marks, ornate brackets and full-width Latin', () => {
		const text = 'می\u200cخواهم ه\u200d \u200f ﴿سلام﴾ Ａ';
		expect(clean(text)).toEqual({ text, notes: [] });
	});

	it('is idempotent', () => {
		const unit = fc.oneof(
			fc.integer({ min: 0xfb50, max: 0xfefc }).map((code) => String.fromCharCode(code)),
			fc.constantFrom(...'\u200e\u200f \r\n\u2028\u200b\u202a\ufeff\u0000 ا\u0654\u064e'),
		);
		fc.assert(
			fc.property(fc.string({ unit }), (text) => {
				const once = clean(text).text;
				expect(clean(once).text).toBe(once);
			}),
		);
	});
});
