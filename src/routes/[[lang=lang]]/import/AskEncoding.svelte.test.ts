import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import AskEncoding from './AskEncoding.svelte';

const GUESSES = [
	{ encoding: 'iso-8859-6', preview: 'هسل اهêكو\nThe delegation arrived.' },
	{ encoding: 'windows-1256', preview: 'وصل الوفد.\nThe delegation arrived.' },
] as const;

it('shows one possibility after the other, and gives back the one that reads well', async () => {
	const onchoose = vi.fn();
	const onnone = vi.fn();
	const screen = await render(AskEncoding, { guesses: GUESSES, onchoose, onnone });
	await expect.element(screen.getByText('ISO 8859-6')).toBeVisible();
	await screen.getByRole('button', { name: 'Not this' }).click();
	const line = screen.getByText('وصل الوفد.');
	await expect.element(line).toHaveAttribute('lang', 'ar');
	await expect.element(line).toHaveAttribute('dir', 'rtl');
	await expect.element(screen.getByText('The delegation arrived.')).toHaveAttribute('lang', 'en');
	await screen.getByRole('button', { name: 'It reads well' }).click();
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('windows-1256');
	expect(onnone).not.toHaveBeenCalled();
});

it('says so when none of them is it', async () => {
	const onnone = vi.fn();
	const screen = await render(AskEncoding, { guesses: GUESSES, onchoose: vi.fn(), onnone });
	const no = screen.getByRole('button', { name: 'Not this' });
	await no.click();
	await no.click();
	expect(onnone).toHaveBeenCalledOnce();
});
