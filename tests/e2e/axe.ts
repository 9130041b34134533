import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer another theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Visible text in a script that its element's language isn't written in; what a learner writes may be in either. */
const untagged = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.textContent ?? '';
			if (!parent?.checkVisibility() || parent.closest('script, style, option, select, textarea'))
				continue;
			const lang = parent.closest('[lang]')?.getAttribute('lang');
			const dir = getComputedStyle(parent).direction;
			const arabic = /[\u0621-\u064a]{2}/u.test(text);
			const latin = /[a-z]{3}/iu.test(text);
			if (arabic && (lang !== 'ar' || dir !== 'rtl')) found.push(text);
			// Names of formats and licences are Latin in Arabic too.
			if (latin && lang === 'ar' && !arabic) found.push(text);
		}
		return found;
	});

/** What scrolled half under a bar has less room than in the middle of the screen, where it is brought to be touched. */
async function isLargeInView(page: Page, target: string): Promise<boolean> {
	await page
		.locator(target)
		.first()
		.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
	const { violations } = await new AxeBuilder({ page })
		.include(target)
		.withRules(['target-size'])
		.analyze();
	return violations.length === 0;
}

/** The faults of a page in the dark; a theme is a `color-scheme` of the same elements, so only colours are judged anew. */
async function darkFaults(page: Page): Promise<string[]> {
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await paper(), 'dark is another colour').not.toBe(light);
	const { violations } = await new AxeBuilder({ page }).withRules(COLOURS).analyze();
	await page.emulateMedia({ colorScheme: 'light' });
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `dark: ${id}: ${html} ${failureSummary}`),
	);
}

/** No fault that axe finds in the light or in the dark, every script tagged, nothing wider than the screen. */
export async function expectAccessible(
	page: Page,
	state = '',
	/** Rules that can't hold there. */
	without: string[] = [],
): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(TAGS)
		.disableRules(without)
		.analyze();
	const faults: string[] = [];
	for (const { id, nodes } of violations) {
		for (const node of nodes) {
			if (id === 'target-size' && (await isLargeInView(page, String(node.target[0])))) continue;
			faults.push(`${id}: ${node.html} ${node.failureSummary}`);
		}
	}
	faults.push(...(await darkFaults(page)));
	expect(faults, state).toEqual([]);
	expect(await untagged(page), state).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow, `nothing is wider than the screen ${state}`).toBeLessThanOrEqual(0);
}
