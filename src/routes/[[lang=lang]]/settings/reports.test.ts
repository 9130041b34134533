import { expect, it } from 'vitest';
import { reportsAsText } from './reports.ts';

it('writes reports in the order in which they were made, with their reasons', () => {
	const report = { article: 'a1', prompt: 'حرب', hidden: false };
	expect(
		reportsAsText([
			{ ...report, question: 'q2', text: 'two\nlines', hidden: true, at: Date.UTC(2026, 0, 2) },
			{ ...report, question: 'q1', text: '', at: Date.UTC(2026, 0, 1) },
		]),
	).toBe(
		'2026-01-01T00:00:00.000Z q1 (a1)\nحرب\n\n2026-01-02T00:00:00.000Z q2 (a1) hidden\nحرب\n> two\n> lines\n',
	);
});
