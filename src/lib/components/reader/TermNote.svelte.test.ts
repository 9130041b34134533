import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import TermNote from './TermNote.svelte';

it('keeps what is written, by itself, and says so', async () => {
	const onsave = vi.fn((_: string) => Promise.resolve(true));
	const screen = await render(TermNote, { text: 'old', onsave });
	const box = screen.getByRole('textbox', { name: 'Your note' });
	await expect.element(box).toHaveValue('old');
	await box.fill('سَيّد، mister');
	await expect.element(screen.getByText('Saved on this device.')).toBeVisible();
	expect(onsave.mock.calls).toEqual([['سَيّد، mister']]);
});

it('keeps at once what is left behind', async () => {
	const onsave = vi.fn((_: string) => Promise.resolve(true));
	const screen = await render(TermNote, { text: '', onsave });
	await screen.getByRole('textbox').fill('quick');
	await screen.unmount();
	expect(onsave.mock.calls).toEqual([['quick']]);
});

it('writes nothing where nothing was changed', async () => {
	const onsave = vi.fn((_: string) => Promise.resolve(true));
	const screen = await render(TermNote, { text: 'old', onsave });
	await screen.getByRole('textbox').click();
	await screen.unmount();
	expect(onsave).not.toHaveBeenCalled();
});

it('says so where it could not be kept, and tries again', async () => {
	let works = false;
	const onsave = vi.fn((_: string) => Promise.resolve(works));
	const screen = await render(TermNote, { text: '', onsave });
	await screen.getByRole('textbox').fill('mine');
	await expect.element(screen.getByText('Not saved.')).toBeVisible();
	works = true;
	await screen.unmount();
	expect(onsave).toHaveBeenCalledTimes(2);
});
