import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Sheet from './Sheet.svelte';

const tall = createRawSnippet(() => ({
	render: () => '<div style="block-size: 3000px">long</div>',
}));

async function open() {
	const onclose = vi.fn();
	const screen = await render(Sheet, { label: 'A word', onclose, children: tall });
	const dialog = screen.container.querySelector('dialog');
	if (!dialog) throw new Error('No dialog.');
	const touch = (type: 'touchstart' | 'touchend', clientY: number) => {
		const finger = new Touch({ identifier: 1, target: dialog, clientY });
		const touches = type === 'touchstart' ? [finger] : [];
		dialog.dispatchEvent(
			new TouchEvent(type, { touches, changedTouches: [finger], bubbles: true }),
		);
	};
	return { dialog, onclose, touch };
}

it('closes by a swipe down that begins at its top', async () => {
	const { onclose, touch } = await open();
	touch('touchstart', 300);
	touch('touchend', 340);
	expect(onclose).not.toHaveBeenCalled();
	touch('touchstart', 300);
	touch('touchend', 420);
	expect(onclose).toHaveBeenCalledOnce();
});

it('stays open while it is scrolled back up to its top', async () => {
	const { dialog, onclose, touch } = await open();
	dialog.scrollTop = 180;
	touch('touchstart', 300);
	// What the drag does.
	dialog.scrollTop = 0;
	touch('touchend', 540);
	expect(onclose).not.toHaveBeenCalled();
});
