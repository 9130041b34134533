import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../app.css';
import type { RebuildQuestion } from '#lib/core/types.ts';
import Rebuild from './Rebuild.svelte';

const question: RebuildQuestion = {
	id: 'q1',
	kind: 'rebuild',
	skill: 'detail',
	evidence: ['b1'],
	study: 'en',
	items: ['the water', 'rose', 'in spring', 'a'].map((text) => ({ lang: 'en', text })),
	answer: [0, 1, 2, 3],
	hint: { lang: 'ar', text: 'ارتفع الماء' },
};
const props = {
	question,
	response: undefined,
	outcome: undefined,
	evidence: [],
	wording: 'en' as const,
};
const focused = () => document.activeElement?.textContent.trim();
const placesOf = (element: Element) =>
	[...element.querySelectorAll('.pieces li')].map((piece) => piece.getBoundingClientRect().y);

it('leads from piece to piece and to the check, and back to the piece that was taken back', async () => {
	const onanswer = vi.fn();
	const screen = await render(Rebuild, { ...props, onanswer });
	const piece = (name: string) => screen.getByRole('button', { name, exact: true });
	await piece('rose').click();
	expect(focused()).toBe('in spring');
	await piece('in spring').click();
	await piece('a').click();
	expect(focused()).toBe('the water');
	await piece('the water').click();
	expect(focused()).toBe('Check');
	await piece('rose').click();
	expect(focused()).toBe('rose');
	await piece('rose').click();
	await screen.getByRole('button', { name: 'Check' }).click();
	expect(onanswer).toHaveBeenCalledWith([2, 3, 0, 1]);
});

it('moves no piece while others are placed, and makes all of them large enough to be touched', async () => {
	await page.viewport(300, 800);
	const screen = await render(Rebuild, { ...props, onanswer: () => {} });
	const before = placesOf(screen.container);
	await screen.getByRole('button', { name: 'the water', exact: true }).click();
	await screen.getByRole('button', { name: 'in spring', exact: true }).click();
	expect(placesOf(screen.container)).toEqual(before);
	for (const button of screen.container.querySelectorAll('li button')) {
		const { width, height } = button.getBoundingClientRect();
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	}
});

it('shows the text before and behind the pieces, and the translation once', async () => {
	const around = { lang: 'en' as const, before: 'Snow fell;', after: ', and it sank.' };
	const told = { ...props, question: { ...question, around }, onanswer: () => {} };
	const { container } = await render(Rebuild, told);
	const text = container.textContent;
	expect(text.indexOf('Snow fell;')).toBeLessThan(text.indexOf('the water'));
	expect(text.indexOf(', and it sank.')).toBeGreaterThan(text.indexOf('the water'));
	expect(text.split(question.hint.text)).toHaveLength(2);
});
