import { expect, it } from 'vitest';
import { runsOf } from './scripts.ts';

it('parts Arabic words from the English around them', () => {
	expect(runsOf('The plural مُحَادَثَات is usual.')).toEqual([
		{ lang: 'en', text: 'The plural ' },
		{ lang: 'ar', text: 'مُحَادَثَات' },
		{ lang: 'en', text: ' is usual.' },
	]);
});

it('keeps several Arabic words together, and loses nothing', () => {
	const text = 'مجلس الأمن, not مجلس، أو أمن.';
	expect(runsOf(text).map(({ text: run }) => run)).toEqual([
		'مجلس الأمن',
		', not ',
		'مجلس، أو أمن',
		'.',
	]);
	expect(runsOf('English alone')).toEqual([{ lang: 'en', text: 'English alone' }]);
	expect(runsOf('')).toEqual([]);
});
