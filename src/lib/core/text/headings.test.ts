import { expect, it } from 'vitest';
import { isHeading } from './headings.ts';

it.each([
	'The Price of Waiting',
	'ثمن الانتظار',
	'Who Owns the River?',
	'من يملك النهر؟',
	'1. Security',
	'Vaccines: what comes next',
	'Minister calls the deal "a beginning"',
])('%s is a heading', (line) => {
	expect(isHeading(line)).toBe(true);
});

it.each([
	['a sentence', 'The talks failed.'],
	['one that a quotation ends', 'He called it “a beginning.”'],
	['what somebody says', '«هل انتهت الحرب؟»'],
	['a line that leads on', 'وقال الوزير:'],
	['two sentences', 'The talks failed. Nobody signed'],
	['an item of a list', '• A new border crossing'],
	['a number', '2014'],
	['a long line without a full stop', `${'word '.repeat(20)}end`],
])('%s is none', (_, line) => {
	expect(isHeading(line)).toBe(false);
});

it('allows a headline more words than a heading', () => {
	const headline = 'word '.repeat(20).trim();
	expect([isHeading(headline), isHeading(headline, { first: true })]).toEqual([false, true]);
});
