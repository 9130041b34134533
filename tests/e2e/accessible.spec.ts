import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { TITLES } from '../../src/routes/[[lang=lang]]/design/specimen.ts';
import { STATES } from './states.ts';

/** The page that shows everything four times has each landmark four times. */
const FOURFOLD = ['landmark-unique', 'landmark-no-duplicate-main'];

for (const scheme of ['light', 'dark'] as const) {
	for (const prefix of ['', '/ar']) {
		test.describe(`${scheme}, ${prefix ? 'Arabic' : 'English'}`, () => {
			test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });
			for (const { name, path, act } of STATES) {
				test(`${name}: no fault that axe finds, every script tagged`, async ({ page, site }) => {
					await page.goto(`${site.url}${prefix}${path}`);
					await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
					await act?.(page);
					await expectAccessible(page);
				});
			}
		});
	}
}

test.describe('every component, in both languages and themes', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	for (const group of Object.keys(TITLES).filter((key) => key !== 'page')) {
		test(`${group}: no fault that axe finds, every script tagged`, async ({ page, site }) => {
			await page.goto(`${site.url}/design/`);
			// A group alone: the page is long.
			await page.locator('.spread > section').evaluateAll((sections, kept) => {
				for (const section of sections) if (section.id !== kept) section.remove();
			}, group);
			await expectAccessible(page, '', FOURFOLD);
		});
	}
});
