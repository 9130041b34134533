import '../../../app.css';
import { tick } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Article, Bead } from '#lib/core/types.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import PairEditor from './PairEditor.svelte';

const bead = (n: number): Bead => ({
	id: `b${String(n)}`,
	ar: [`الجملة العربية رقم ${String(n)}.`],
	en: [`The English sentence, number ${String(n)}.`],
});
const articleOf = (beads: readonly Bead[]): Article => ({
	id: 'a1',
	title: { ar: '', en: '' },
	sections: [{ paragraphs: [{ id: 'p1', beads }] }],
});
const many = (count: number) => articleOf(Array.from({ length: count }, (_, n) => bead(n)));

const rows = () => Array.from(document.querySelectorAll<HTMLElement>('[data-row] > button'));
const button = (name: string) => page.getByRole('button', { name, exact: true });
const announced = () => document.querySelector('[role=status]')?.textContent?.trim();
const unsureOf = (...ids: number[]) => new Map(ids.map((n) => [`b${String(n)}`, 0.4]));

beforeEach(async () => {
	await page.viewport(390, 800);
	window.scrollTo({ top: 0 });
});

it('has the rows near the screen in the document alone, of five thousand', async () => {
	await render(PairEditor, { editor: new Editor(many(5_000)) });
	await expect.poll(() => rows().length).toBeGreaterThan(5);
	expect(rows().length).toBeLessThan(40);
	const last = document.querySelector<HTMLElement>('[data-row]');
	expect(last?.getAttribute('aria-setsize')).toBe('5000');
});

it('changes nothing while it is inert', async () => {
	const editor = new Editor(many(3));
	editor.do(0, { type: 'merge' });
	await render(PairEditor, { editor, inert: true });
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(editor.canUndo).toBe(true);
	expect(document.querySelector('.list')).toHaveProperty('inert', true);
	expect(document.querySelector('.steps')).toHaveProperty('inert', true);
});

it('goes to the next pair that the machine is unsure of, however far, and says so in words', async () => {
	const editor = new Editor(many(5_000), unsureOf(4_000, 4_500));
	await render(PairEditor, { editor });
	await button('Next unsure pair (2)').click();
	await expect.poll(() => document.activeElement?.textContent).toContain('number 4000.');
	await expect.element(page.getByText('Unsure: look here').first()).toBeInTheDocument();
	const isOnScreen = () => {
		const box = document.activeElement?.getBoundingClientRect();
		return box && box.top >= 0 && box.bottom <= 800;
	};
	await expect.poll(isOnScreen).toBe(true);
	// It stays there while the rows around it are measured.
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(isOnScreen()).toBe(true);
	await userEvent.keyboard('c');
	expect(editor.unsure).toBe(1);
	expect(announced()).toBe('Marked as right. 5,000 sentence pairs');
	await button('Next unsure pair (1)').click();
	await expect.poll(() => document.activeElement?.textContent).toContain('number 4500.');
	await userEvent.keyboard('{Control>}z{/Control}');
	expect(editor.unsure).toBe(2);
});

it('says what can’t be done, and does nothing', async () => {
	const editor = new Editor(many(2));
	await render(PairEditor, { editor });
	await page.elementLocator(rows()[1] as HTMLElement).click();
	await tick();
	const merge = button('Merge with next');
	await expect.element(merge).toHaveAttribute('aria-disabled', 'true');
	await userEvent.keyboard('m');
	expect(announced()).toBe('That can’t be done here.');
	expect(editor.rows).toHaveLength(2);
	expect(editor.canUndo).toBe(false);
});

it('splits where the learner says: at a clause of either side', async () => {
	const editor = new Editor(
		articleOf([
			{
				id: 'b',
				ar: ['رفض الوزير الهدنة، ثم غادر المدينة.'],
				en: ['The minister refused the truce.', 'Then he left the city.'],
			},
		]),
	);
	await render(PairEditor, { editor });
	await page.elementLocator(rows()[0] as HTMLElement).click();
	await button('Split').click();
	await expect.element(page.getByRole('radio').nth(1)).toBeChecked();
	await button('Split here').click();
	expect(editor.rows).toMatchObject([
		{ ar: ['رفض الوزير الهدنة،'], en: ['The minister refused the truce.'] },
		{ ar: ['ثم غادر المدينة.'], en: ['Then he left the city.'] },
	]);
	expect(announced()).toBe('Split in two. 2 sentence pairs');
});

it('has buttons that a finger hits, and every one of them has a name', async () => {
	await render(PairEditor, { editor: new Editor(many(3), unsureOf(1)) });
	await page.elementLocator(rows()[1] as HTMLElement).click();
	const buttons = Array.from(document.querySelectorAll('button'));
	expect(buttons.length).toBeGreaterThan(10);
	for (const one of buttons) {
		expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		expect(one.getAttribute('aria-label') ?? one.textContent?.trim()).not.toBe('');
	}
});

it('leaves letters alone that are typed into a text', async () => {
	const editor = new Editor(many(3));
	await render(PairEditor, { editor });
	await page.elementLocator(rows()[0] as HTMLElement).click();
	await userEvent.keyboard('e');
	await page.getByRole('textbox', { name: 'English sentence 1' }).fill('Summer comes.');
	await userEvent.keyboard(' mu');
	expect(editor.rows).toHaveLength(3);
	await button('Done').click();
	expect(editor.rows[0]).toMatchObject({ en: ['Summer comes. mu'] });
	await userEvent.keyboard('{ArrowDown}');
	await expect.poll(() => document.activeElement?.textContent).toContain('number 1.');
});
