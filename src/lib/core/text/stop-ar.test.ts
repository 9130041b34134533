import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { isFunctionWord } from './stop-ar.ts';

it.each(['من', 'إلى', 'ولكنّ', 'الذي', 'فَهُوَ', 'وعلى', 'هؤلاء', 'ليست', 'أيضاً', 'لا'])(
	'%s is a function word',
	(word) => {
		expect(isFunctionWord(fold(word))).toBe(true);
	},
);

it.each(['دولة', 'وزير', 'سلام', 'المفاوضات', ''])('%j is content', (word) => {
	expect(isFunctionWord(fold(word))).toBe(false);
});
