/** Whoever goes by keys sees where they are: what has the focus is never under a bar. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { everyKind } from './every-kind.ts';
import { packOf } from './seed.ts';

const ARTICLE = '/articles/moscow-washington/';

/** What lies over the middle of what has the focus; undefined where nothing has it, '' where it is seen. */
const coverOfFocus = (page: Page) =>
	page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return undefined;
		// A box that is chosen by its words is seen by them.
		const seen = focused.closest('label') ?? focused;
		// Of a word that goes over two lines the first part.
		const box = seen.getClientRects()[0] ?? seen.getBoundingClientRect();
		const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		const isSeen = hit !== null && (seen.contains(hit) || hit.contains(focused));
		const isBar = hit?.closest('nav, .top, .actions, .keyboard') !== null;
		const within = box.top >= 0 && box.bottom <= innerHeight;
		return isSeen && !(isBar && !hit.closest('nav, .top, .actions, .keyboard')?.contains(focused))
			? ''
			: `${focused.outerHTML.slice(0, 80)} under ${hit?.outerHTML.slice(0, 80) ?? 'nothing'} ${within}`;
	});

/** Goes through a page with the tab key, there and back. @returns what was covered, and how much had the focus */
async function walk(page: Page, most: number): Promise<{ covered: string[]; steps: number }> {
	const covered: string[] = [];
	let steps = 0;
	for (const key of ['Tab', 'Shift+Tab']) {
		for (let step = 0; step < most; step++) {
			await page.keyboard.press(key);
			const cover = await coverOfFocus(page);
			if (cover === undefined) break;
			steps++;
			if (cover) covered.push(`${key}: ${cover}`);
		}
	}
	return { covered, steps };
}

const LONG = [
	{ name: 'the reader', path: ARTICLE, least: 100 },
	{ name: 'the words', path: '/words/', least: 40 },
	{ name: 'settings', path: '/settings/', least: 40 },
	{ name: 'a root', path: `/words/root/?root=${encodeURIComponent('س ل م')}`, least: 20 },
	{ name: 'the quiz’s setup', path: '/quiz/', least: 12 },
	{ name: 'today', path: '/', least: 12 },
];

for (const prefix of ['', '/ar']) {
	for (const { name, path, least } of LONG) {
		test(`${name}${prefix}: the focus is never covered`, async ({ page, site }) => {
			test.setTimeout(240_000);
			await page.goto(`${site.url}${prefix}${path}`);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
			await page.waitForLoadState('networkidle');
			// How many words there are is said once they are all there: before, the list may end where the walk is.
			if (path === '/words/') await expect(page.getByText(/\p{Nd}{3}/u).first()).toBeVisible();
			const { covered, steps } = await walk(page, 150);
			expect(covered).toEqual([]);
			expect(steps).toBeGreaterThan(least);
		});
	}
}

test('questions of every kind: the focus is never covered', async ({ page, site }) => {
	test.setTimeout(240_000);
	const pack = await packOf(page, site.url);
	await everyKind(page, site.url, pack, 'ar', async (state) => {
		const { covered } = await walk(page, 30);
		expect(covered, state).toEqual([]);
	});
});
