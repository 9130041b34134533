import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { PackTerm } from '#lib/core/types.ts';
import type { Standing } from '#lib/state/learning.svelte.ts';
import SectionWords from './SectionWords.svelte';

const term = (id: string, pos: PackTerm['pos'] = 'noun'): PackTerm => ({
	id,
	ar: 'كَلِمَة',
	en: [id],
	pos,
	topic: 'general',
	occurrences: [],
});
const terms = [term('Moscow', 'name'), term('talks'), term('war'), term('treaty'), term('truce')];
const standings: Record<string, Standing> = {
	war: 'learning',
	treaty: 'known',
	truce: 'suspended',
};
const props = (over: Record<string, Standing> = standings) => ({
	title: 'Words of this section',
	terms,
	known: 0.25 as number | undefined,
	standingOf: (id: string) => over[id] ?? ('new' as const),
	studied: 'ar' as const,
	onterm: vi.fn(),
	onadd: vi.fn(),
});

it('is folded, says how many, and lists what is new and what is being learned', async () => {
	const screen = await render(SectionWords, props());
	await expect.element(screen.getByText('new: 2 · learning: 1 · known: 25%')).toBeVisible();
	expect(screen.container.querySelectorAll('li').length).toBe(0);
	await screen.getByText('Words of this section').click();
	await expect.element(screen.getByText('talks')).toBeVisible();
	const listed = [...screen.container.querySelectorAll('li [lang="en"]')];
	// Names are last among the new ones; what is known or put aside isn't there.
	expect(listed.map(({ textContent }) => textContent)).toEqual(['talks', 'Moscow', 'war']);
});

it('says of a section of which nothing is known that it is so', async () => {
	const screen = await render(SectionWords, { ...props({}), known: 0 });
	await expect.element(screen.getByText('new: 5 · known: 0%')).toBeVisible();
});

it('takes all new words to be learned, and opens a card', async () => {
	const given = props();
	const screen = await render(SectionWords, given);
	await screen.getByText('Words of this section').click();
	await screen.getByRole('button', { name: 'Learn all new words (2)' }).click();
	expect(given.onadd).toHaveBeenCalledWith([terms[1], terms[0]]);
	await screen.getByRole('button', { name: 'war' }).click();
	expect(given.onterm).toHaveBeenCalledWith('war');
	const added = { ...standings, talks: 'added', Moscow: 'added' } as const;
	await screen.rerender({ standingOf: (id: string) => added[id as keyof typeof added] });
	await expect.element(screen.getByText('All of them will be asked from today on.')).toBeVisible();
});

it('says so where nothing is left to learn', async () => {
	const screen = await render(SectionWords, { ...props(), standingOf: () => 'known' as const });
	await screen.getByText('Words of this section').click();
	await expect.element(screen.getByText(/Every word of this section is known/u)).toBeVisible();
});
