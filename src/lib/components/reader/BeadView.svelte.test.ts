import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Bead, PackTerm } from '#lib/core/types.ts';
import BeadView from './BeadView.svelte';
import { placesOf } from './segments.ts';

const bead: Bead = { id: 'b1', ar: ['طالت المفاوضات.'], en: ['The talks dragged on.'] };
const talks: PackTerm = {
	id: 't1',
	ar: 'مُفَاوَضَة',
	en: ['negotiation', 'talks'],
	pos: 'noun',
	topic: 'diplomacy',
	occurrences: [
		{ bead: 'b1', lang: 'ar', sentence: 0, start: 5, end: 14 },
		{ bead: 'b1', lang: 'en', sentence: 0, start: 4, end: 9 },
	],
};
const props = () => ({
	bead,
	places: placesOf([talks]),
	first: 'ar' as const,
	reveal: false,
	lit: undefined,
	stateOf: () => 'new' as const,
	onterm: vi.fn(),
});

it('shows both sides, each tagged, with the term to touch on both', async () => {
	const touched: [string, string][] = [];
	const onterm = (term: string, { textContent }: HTMLElement) => {
		touched.push([term, textContent]);
	};
	const screen = await render(BeadView, { ...props(), onterm });
	await screen.getByRole('button', { name: 'المفاوضات' }).click();
	await screen.getByRole('button', { name: 'talks' }).click();
	expect(touched).toEqual([
		['t1', 'المفاوضات'],
		['t1', 'talks'],
	]);
	expect(screen.container.querySelector('[lang="ar"]')?.textContent).toBe('طالت المفاوضات.');
	expect(screen.container.querySelector('[lang="en"]')?.textContent).toBe('The talks dragged on.');
});

it('lights the term on both sides when its card is open', async () => {
	const screen = await render(BeadView, { ...props(), lit: 't1' });
	expect(screen.container.querySelectorAll('.lit').length).toBe(2);
});

it('hides the other language until it is asked for, and again', async () => {
	const screen = await render(BeadView, { ...props(), reveal: true });
	expect(screen.container.textContent).not.toContain('dragged');
	await screen.getByRole('button', { name: 'Show the English' }).click();
	expect(screen.container.textContent).toContain('dragged');
	await screen.getByRole('button', { name: 'Hide the English' }).click();
	expect(screen.container.textContent).not.toContain('dragged');
});

it('says where a side has no counterpart, and then hides nothing', async () => {
	const screen = await render(BeadView, { ...props(), bead: { ...bead, ar: [] }, reveal: true });
	await expect.element(screen.getByText('This has no Arabic counterpart.')).toBeVisible();
	expect(screen.container.textContent).toContain('dragged');
});
