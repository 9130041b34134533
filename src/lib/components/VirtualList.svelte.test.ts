import { createRawSnippet, tick, type ComponentProps } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import VirtualList from './VirtualList.svelte';

const ROW = 60;
const itemsTo = (count: number) => Array.from({ length: count }, (_, i) => `item ${String(i)}`);
const row = createRawSnippet<[string]>((item) => ({
	render: () => `<a href="#row">${item()}</a>`,
}));
type Props = ComponentProps<typeof VirtualList>;
/** Rendered by itself, the component can't tell what its items are. */
const props = (count = 6_000): Props => ({
	items: itemsTo(count),
	key: (item) => String(item),
	label: 'Items',
	row: row as Props['row'],
});

const rows = () => Array.from(document.querySelectorAll<HTMLElement>('[data-row]'));
const numbers = () => rows().map((element) => Number(element.dataset['row']));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function scrollTo(top: number) {
	window.scrollTo({ top });
	await frame();
	await frame();
	await tick();
}

beforeEach(async () => {
	await page.viewport(390, 800);
	document.documentElement.dir = 'ltr';
	document.documentElement.style.setProperty('--row', `${String(ROW)}px`);
	window.scrollTo({ top: 0 });
});

it('has a window of the rows in the document, and the height of all', async () => {
	const { container } = await render(VirtualList, props());
	await expect.poll(() => rows().length).toBeGreaterThan(800 / ROW);
	expect(rows().length).toBeLessThan(50);
	expect(container.querySelector('ol')?.getBoundingClientRect().height).toBe(6_000 * ROW);
});

it.each(['ltr', 'rtl'])(
	'shows the rows that were scrolled to, each at its place, in %s',
	async (dir) => {
		document.documentElement.dir = dir;
		await render(VirtualList, props());
		const top = document.querySelector('ol')?.offsetTop ?? 0;
		for (const first of [3_000, 5_980, 17]) {
			await scrollTo(top + first * ROW);
			await expect.poll(numbers).toContain(first);
			expect(rows().length).toBeLessThan(50);
			const at = rows().find((element) => element.dataset['row'] === String(first));
			expect(at?.textContent).toBe(`item ${String(first)}`);
			const box = at?.getBoundingClientRect();
			const list = document.querySelector('ol')?.getBoundingClientRect();
			expect(box && list && Math.abs(box.top - list.top - first * ROW)).toBeLessThan(1);
			expect([box?.left, box?.width]).toEqual([list?.left, list?.width]);
		}
	},
);

it('tells screen readers how many rows there are and which one each is', async () => {
	await render(VirtualList, props());
	await scrollTo(3_000 * ROW);
	await expect.poll(numbers).toContain(3_000);
	const at = rows().find((element) => element.dataset['row'] === '3000');
	expect(at?.getAttribute('aria-posinset')).toBe('3001');
	expect(at?.getAttribute('aria-setsize')).toBe('6000');
});

it('goes from row to row by the arrow keys, and to the ends', async () => {
	await render(VirtualList, props());
	rows()[0]?.querySelector('a')?.focus();
	const focused = () => document.activeElement?.textContent;
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.poll(focused).toBe('item 2');
	await userEvent.keyboard('{ArrowUp}');
	await expect.poll(focused).toBe('item 1');
	await userEvent.keyboard('{End}');
	await expect.poll(focused).toBe('item 5999');
	await userEvent.keyboard('{Home}');
	await expect.poll(focused).toBe('item 0');
	await userEvent.keyboard('{ArrowUp}');
	await expect.poll(focused).toBe('item 0');
});

it('keeps the row that has the focus, wherever one scrolls', async () => {
	await render(VirtualList, props());
	rows()[4]?.querySelector('a')?.focus();
	await scrollTo(2_000 * ROW);
	await expect.poll(numbers).toContain(2_000);
	expect(numbers()[0]).toBe(4);
	expect(document.activeElement?.textContent).toBe('item 4');
});

it('follows a list that becomes short, long, and higher', async () => {
	const { rerender } = await render(VirtualList, props());
	await scrollTo(4_000 * ROW);
	await rerender(props(3));
	await expect.poll(numbers).toEqual([0, 1, 2]);
	await rerender(props(500));
	await expect.poll(() => rows().length).toBeGreaterThan(800 / ROW);
	document.documentElement.style.setProperty('--row', '120px');
	await scrollTo(300 * 120 + (document.querySelector('ol')?.offsetTop ?? 0));
	await expect.poll(numbers).toContain(300);
	expect(rows().length).toBeLessThan(50);
});
