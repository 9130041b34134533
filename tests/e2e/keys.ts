import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** As many stops as a long page has. */
const STOPS = 120;

/** Goes there with the tab key alone. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	const isThere = () => target.evaluate((element) => element === document.activeElement);
	for (let step = 0; step < STOPS && !(await isThere()); step++) await page.keyboard.press('Tab');
	await expect(target).toBeFocused();
}
