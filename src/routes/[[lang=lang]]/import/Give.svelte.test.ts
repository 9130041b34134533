import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Give from './Give.svelte';
import { Making } from './making.svelte.ts';

const text = (name: string, content: string) => new File([content], name, { type: 'text/plain' });
const TWO = [text('ar.txt', 'واحد.'), text('en.txt', 'One.')];

async function setUp(busy = false) {
	const onfile = vi.fn<(file: File) => void>();
	const ontext = vi.fn<(text: string) => void>();
	const screen = await render(Give, {
		text: 'One.',
		issues: [],
		making: new Making(),
		busy,
		found: false,
		most: 100,
		ontext,
		onfile,
	});
	return { screen, onfile, ontext };
}

it('takes an article and its translation, opened together, as one text', async () => {
	const { screen, onfile } = await setUp();
	await screen.getByLabelText('Open a file').upload(TWO);
	await vi.waitFor(() => expect(onfile).toHaveBeenCalledOnce());
	expect(await onfile.mock.calls[0]?.[0].text()).toBe('واحد.\n\nOne.\n\n');
});

it('takes them as one when they are dropped, too', async () => {
	const { onfile } = await setUp();
	const dataTransfer = new DataTransfer();
	for (const file of TWO) dataTransfer.items.add(file);
	window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
	await vi.waitFor(() => expect(onfile).toHaveBeenCalledOnce());
	expect(await onfile.mock.calls[0]?.[0].text()).toBe('واحد.\n\nOne.\n\n');
});

it('gives a text once while it is read', async () => {
	const { screen, ontext } = await setUp(true);
	const go = screen.getByRole('button', { name: 'Pair' });
	await expect.element(go).toHaveAttribute('aria-disabled', 'true');
	(go.element() as HTMLButtonElement).click();
	expect(ontext).not.toHaveBeenCalled();
});
