import '../../../app.css';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import Keyboard from './Keyboard.svelte';

async function open(inlineSize: number) {
	await page.viewport(inlineSize, 800);
	const place = document.createElement('div');
	place.style.inlineSize = `${inlineSize - 32}px`;
	place.style.paddingBlockStart = '8rem';
	place.style.marginInline = '16px';
	document.body.append(place);
	const [oninsert, onerase] = [vi.fn<(text: string) => void>(), vi.fn()];
	const screen = await render(Keyboard, { target: place, props: { oninsert, onerase } });
	const key = (name: string) => screen.getByRole('button', { name, exact: true });
	return { screen, place, oninsert, onerase, key };
}
const keys = (place: Element) => [...place.querySelectorAll<HTMLElement>('[data-key]')];
const press = (name: string, type: string, at: { clientX?: number; clientY?: number } = {}) =>
	page
		.getByRole('button', { name, exact: true })
		.element()
		.dispatchEvent(new PointerEvent(type, { bubbles: true, ...at }));

describe.each([320, 390, 800])('%i px wide', (width) => {
	it('has keys that a finger hits: 28 px wide or wider, 44 px high', async () => {
		const { place, key } = await open(width);
		await key('Vowel marks and hamza forms').click();
		expect(keys(place)).toHaveLength(34 + 12 + 3);
		for (const each of keys(place)) {
			const { width: wide, height, left, right } = each.getBoundingClientRect();
			expect(wide).toBeGreaterThanOrEqual(28);
			expect(height).toBeGreaterThanOrEqual(44);
			expect(left).toBeGreaterThanOrEqual(-0.5);
			expect(right).toBeLessThanOrEqual(width + 0.5);
		}
	});
});

it('tags each letter, lays the rows as keys lie, and names the marks', async () => {
	const { place, key, oninsert } = await open(390);
	const [dad, sad] = [key('ض').element(), key('ص').element()];
	expect(dad.getAttribute('lang')).toBe('ar');
	expect(dad.getBoundingClientRect().left).toBeLessThan(sad.getBoundingClientRect().left);
	await key('Vowel marks and hamza forms').click();
	await key('kasra').click();
	expect(oninsert).toHaveBeenLastCalledWith('\u0650');
	await key('أ').click();
	expect(oninsert).toHaveBeenLastCalledWith('أ');
	expect(place.querySelector('.keyboard')).not.toBeNull();
});

it('types, spaces and erases', async () => {
	const { key, oninsert, onerase } = await open(390);
	await key('لا').click();
	await key('Space').click();
	await key('Delete backwards').click();
	expect(oninsert.mock.calls).toEqual([['لا'], [' ']]);
	expect(onerase).toHaveBeenCalledTimes(1);
});

describe('a long press', () => {
	it('shows other forms, one of which is typed by a touch', async () => {
		const { screen, key, oninsert } = await open(390);
		press('ا', 'pointerdown');
		await expect.element(screen.getByRole('menu')).toBeVisible();
		press('ا', 'pointerup');
		key('ا')
			.element()
			.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
		expect(oninsert).not.toHaveBeenCalled();
		await screen.getByRole('menuitem', { name: 'إ' }).click();
		expect(oninsert).toHaveBeenCalledExactlyOnceWith('إ');
		await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
		await key('ا').click();
		expect(oninsert).toHaveBeenLastCalledWith('ا');
	});

	it('types the form on which the finger is lifted', async () => {
		const { screen, oninsert } = await open(390);
		press('و', 'pointerdown');
		const form = screen.getByRole('menuitem', { name: 'ؤ' });
		await expect.element(form).toBeVisible();
		const { x, y, width, height } = form.element().getBoundingClientRect();
		press('و', 'pointerup', { clientX: x + width / 2, clientY: y + height / 2 });
		expect(oninsert).toHaveBeenCalledExactlyOnceWith('ؤ');
	});

	it('is none when the finger is lifted at once', async () => {
		const { screen, oninsert, key } = await open(390);
		await key('ا').click();
		await new Promise((resolve) => setTimeout(resolve, 600));
		expect(oninsert).toHaveBeenCalledExactlyOnceWith('ا');
		await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
	});

	it('is put away by a touch elsewhere', async () => {
		const { screen, key } = await open(390);
		press('ا', 'pointerdown');
		await expect.element(screen.getByRole('menu')).toBeVisible();
		press('ا', 'pointerup');
		await key('س').click();
		await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
	});

	it('keeps the forms within the keyboard', async () => {
		const { screen, place } = await open(320);
		for (const letter of ['ي', 'ا', 'لا', 'و', 'ه', 'ل']) {
			press(letter, 'pointerdown');
			const menu = screen.getByRole('menu');
			await expect.element(menu).toBeVisible();
			press(letter, 'pointerup');
			const box = menu.element().getBoundingClientRect();
			expect(box.left).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThanOrEqual(320);
			place.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
			await expect.element(menu).not.toBeInTheDocument();
		}
	});
});

it('is one stop for the tab key; arrows lead on, and up shows the forms', async () => {
	const { screen, place, key, oninsert } = await open(390);
	expect(keys(place).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
	(key('ل').element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(key('ا')).toHaveFocus();
	expect(keys(place).filter(({ tabIndex }) => tabIndex === 0)).toEqual([key('ا').element()]);
	await userEvent.keyboard('{Enter}');
	expect(oninsert).toHaveBeenLastCalledWith('ا');
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(key('ا')).toHaveAttribute('aria-expanded', 'true');
	await expect.element(screen.getByRole('menuitem', { name: 'أ' })).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}{Enter}');
	expect(oninsert).toHaveBeenLastCalledWith('إ');
	await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
	await expect.element(key('ا')).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(screen.getByRole('menuitem', { name: 'أ' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(key('ا')).toHaveFocus();
	expect(oninsert).toHaveBeenCalledTimes(2);
});
