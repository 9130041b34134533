/** Nothing jumps while a page wakes, in either language: what a learner is about to touch stays where it is. */
import { expect, test } from './app.ts';
import { store } from './seed.ts';

/** The sum of the layout's shifts that no touch explains; bench measures the English pages on a slow line. */
const MOST = 0.01;

const PAGES = {
	today: '/',
	reader: '/articles/moscow-washington/',
	library: '/articles/',
	quiz: '/quiz/?article=moscow-washington&kind=mixed',
	words: '/words/',
	progress: '/progress/',
};

interface Shift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly { readonly node: Node | null }[];
}

for (const [name, path] of Object.entries(PAGES)) {
	for (const prefix of ['', '/ar']) {
		test(`${name}, ${prefix ? 'Arabic' : 'English'}: nothing jumps`, async ({ page, site }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			const session = await page.context().newCDPSession(page);
			await store(page, site.url + prefix, { study: prefix ? 'en' : 'ar', layout: 'predict' });
			// Once, so that the page knows at its next beginning what was chosen.
			await page.goto(`${site.url}${prefix}/settings/`);
			await expect
				.poll(() => page.evaluate(() => localStorage.getItem('mufradat.look')))
				.toContain('predict');
			// Slowly: what comes one after the other on a phone isn't painted at once.
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.addInitScript(() => {
				const shifts: string[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as Shift[]) {
						if (entry.hadRecentInput) continue;
						const what = entry.sources.map(({ node }) =>
							node instanceof Element ? `${node.tagName}.${node.className}` : '',
						);
						shifts.push(`${entry.value.toFixed(4)} ${what.join(', ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(site.url + prefix + path);
			await expect(page.locator('h1, [data-question]').first()).toBeVisible();
			await page.waitForLoadState('networkidle');
			await page.waitForTimeout(1500);
			const shifts = await page.evaluate(
				() => (window as unknown as { shifts: readonly string[] }).shifts,
			);
			const sum = shifts.reduce((all, shift) => all + Number.parseFloat(shift), 0);
			expect(sum, shifts.join('\n')).toBeLessThanOrEqual(MOST);
		});
	}
}
