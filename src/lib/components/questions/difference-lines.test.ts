import { expect, it } from 'vitest';
import type { Segment } from '#lib/core/grading/index.ts';
import { hintLine, linesOf } from './difference-lines.ts';

const show = (segments: readonly Segment[]) =>
	segments.map(
		({ text, state }) => `${{ same: '', wrong: '!', missing: '+', extra: '-' }[state]}${text}`,
	);

it.each([
	['مجلس أمن', 'مَجْلِس الأَمْن', ['مجلس', '!أمن'], ['مَجْلِس', '+الأَمْن']],
	['الأمن', 'مَجْلِس الأَمْن', ['الأمن'], ['+مَجْلِس', 'الأَمْن']],
	['مجلس الأمن الدولي', 'مَجْلِس الأَمْن', ['مجلس', 'الأمن', '-الدولي'], ['مَجْلِس', 'الأَمْن']],
	['؟', 'سِيَادَة', ['!؟'], ['+سِيَادَة']],
	['', 'سِيَادَة', [], ['+سِيَادَة']],
	['سيادة', ' سِيَادَة ', ['سيادة'], ['سِيَادَة']],
])('%s for %s', (answer, expected, typed, vocalised) => {
	const lines = linesOf(answer, expected, 'ar');
	expect(show(lines.typed)).toEqual(typed);
	expect(show(lines.expected)).toEqual(vocalised);
});

it('marks for a hint what was typed, and a single word always', () => {
	expect(show(hintLine('مجلس أمن', 'مَجْلِس الأَمْن', 'ar'))).toEqual(['مجلس', '!أمن']);
	expect(show(hintLine('كَسَر', 'كَسَّر', 'ar'))).toEqual(['!كَسَر']);
});
