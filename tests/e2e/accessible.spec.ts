import { test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { TITLES } from '../../src/routes/[[lang=lang]]/design/specimen.ts';

/** The page that shows everything four times has each landmark four times. */
const FOURFOLD = ['landmark-unique', 'landmark-no-duplicate-main'];

test.describe('every component, in both languages and themes', () => {
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
