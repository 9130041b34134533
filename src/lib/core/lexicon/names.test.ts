import { expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { nameAt, nameGlosses } from './names.ts';

const at = (text: string, from = 0) => nameAt(fold(text).split(' '), from)?.en;

it.each([
	['أستراليا', ['Australia']],
	['وبأستراليا', ['Australia']],
	['للقاهرة', ['Cairo']],
	['والقاهرة', ['Cairo']],
	['أديس أبابا', ['Addis Ababa']],
	['ولأديس أبابا', ['Addis Ababa']],
])('knows %s', (text, en) => {
	expect(at(text)).toEqual(en);
});

it.each(['أديس', 'قاهرة', 'سأستراليا', 'كتاب', ''])('makes no name of “%s”', (text) => {
	expect(at(text)).toBeUndefined();
});

it('takes the longest name that begins at a word', () => {
	expect(at('زار جنوب أفريقيا', 1)).toEqual(['South Africa']);
	expect(at('زار أفريقيا', 1)).toEqual(['Africa']);
});

it('gives the English of a name of one word', () => {
	expect(nameGlosses(fold('لليابان'))).toEqual(['Japan']);
	expect(nameGlosses(fold('مفاوضات'))).toEqual([]);
});
