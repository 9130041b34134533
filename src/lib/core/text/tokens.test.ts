import { expect, it } from 'vitest';
import fc from 'fast-check';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

it('finds words of both scripts with their marks', () => {
	expect(words('قال:إنّ «الأمن» أوّلاً، U.S. cease-fire don’t')).toEqual([
		'قال',
		'إنّ',
		'الأمن',
		'أوّلاً',
		'U.S',
		'cease',
		'fire',
		'don’t',
	]);
});

it('keeps a number with its separators', () => {
	expect(words('1,234.5 ٣٫٥ 2014/2015')).toEqual(['1,234.5', '٣٫٥', '2014/2015']);
});

it('gives offsets that cut the text exactly, in order and apart', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			let last = 0;
			for (const token of tokenize(text)) {
				expect(text.slice(token.start, token.end)).toBe(token.text);
				expect(token.start).toBeGreaterThanOrEqual(last);
				last = token.end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
