import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Phrase } from '#lib/core/types.ts';
import OptionList from './OptionList.svelte';
import '../../../app.css';

const options: Phrase[] = [
	{ lang: 'ar', text: 'سِيَادَة' },
	{ lang: 'ar', text: 'سِيَاسَة' },
	{ lang: 'en', text: 'sovereignty' },
];

it('tags every option with its language and direction', async () => {
	const screen = await render(OptionList, {
		options,
		answer: 0,
		chosen: undefined,
		onchoose: vi.fn(),
	});
	const arabic = screen.getByText('سِيَادَة').element();
	expect(arabic.getAttribute('lang')).toBe('ar');
	expect(arabic.getAttribute('dir')).toBe('rtl');
	expect(getComputedStyle(arabic).direction).toBe('rtl');
	expect(screen.getByText('sovereignty').element().getAttribute('dir')).toBe('ltr');
});

it('tells which was chosen, once', async () => {
	const onchoose = vi.fn();
	const screen = await render(OptionList, { options, answer: 0, chosen: undefined, onchoose });
	await screen.getByRole('button', { name: /sovereignty/u }).click();
	expect(onchoose).toHaveBeenCalledExactlyOnceWith(2);
	await screen.rerender({ options, answer: 0, chosen: 2, onchoose });
	await screen.getByText('سِيَاسَة').click({ force: true });
	expect(onchoose).toHaveBeenCalledTimes(1);
});

it('names the right and the wrong answer in words, not by colour alone', async () => {
	const screen = await render(OptionList, { options, answer: 0, chosen: 1, onchoose: vi.fn() });
	await expect.element(screen.getByRole('button', { name: /سِيَادَة.*right answer/u })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: /سِيَاسَة.*not right/u })).toBeVisible();
});

it('has targets of at least 44 px', async () => {
	const screen = await render(OptionList, {
		options,
		answer: 0,
		chosen: undefined,
		onchoose: vi.fn(),
	});
	for (const button of screen.getByRole('button').elements()) {
		expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	}
});
