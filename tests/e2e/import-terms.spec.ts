import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import type { Site } from './site.ts';

/** In our own words. */
const TEXT = `وقّعت الحكومة اتفاقًا جديدًا مع حزب الزنبق بعد مفاوضات طويلة في دمشق.
رفض كرومويل الهدنة. وبدأت الحرب في الجنوب.
قال حزب الزنبق إن الحكومة رفضت الهدنة.

The government signed a new agreement with the Lily Party after long negotiations in Damascus.
Cromwell rejected the truce. And the war began in the south.
The Lily Party said that the government had rejected the truce.
`;

/** A whole lexicon is read for it. */
const PATIENT = { timeout: 30_000 };

async function openTerms(page: Page, { url }: Site, title: string, lang: '' | 'ar/' = '') {
	await page.goto(`${url}/${lang}import/`);
	await page.locator('textarea').fill(TEXT);
	await page.locator('form button[type=submit]').click();
	await expect(page.locator('[data-row]').first()).toBeVisible(PATIENT);
	await page.getByText(title).click();
	await expect(page.getByRole('checkbox').first()).toBeVisible(PATIENT);
}

test('a term is dropped, another worded anew, and one’s own is used everywhere', async ({
	page,
	site,
}) => {
	await openTerms(page, site, 'Terms to learn from this article');
	const truce = page.getByRole('checkbox', { name: 'Learn this هُدْنَة' });
	await expect(truce).toBeChecked();
	await truce.uncheck();
	await page.getByRole('button', { name: 'Edit حَرْب' }).click();
	await page.getByRole('textbox', { name: /Meaning/u }).fill('warfare, war');
	await page.getByRole('button', { name: 'Save term' }).click();
	await expect(page.getByText('your own term')).toBeVisible();
	await page.getByRole('button', { name: 'Save and read' }).click();

	await expect(page).toHaveURL(/articles\/mine/u, PATIENT);
	const reader = page.locator('main');
	await reader.getByText('الحرب', { exact: true }).first().click();
	const card = page.getByRole('dialog');
	await expect(card.getByText('your own term')).toBeVisible();
	await expect(card.getByText('warfare')).toBeVisible();

	await page.goto(`${site.url}/words/?q=warfare`);
	const row = page.locator('a', { hasText: 'حَرْب' }).first();
	await expect(row).toContainText('warfare', PATIENT);
	await expect(row).toContainText('yours');
});

for (const lang of ['', 'ar/'] as const) {
	test(`the terms of a text are laid out, at ${lang || 'en/'}`, async ({ page, site }) => {
		await openTerms(
			page,
			site,
			lang ? 'مفردات للتعلم من هذا المقال' : 'Terms to learn from this article',
			lang,
		);
		const boxes = page.locator('.term');
		expect(await boxes.count()).toBeGreaterThanOrEqual(5);
		for (const control of await page.locator('.term :is(label.check, button, summary)').all()) {
			expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(wide).toBeLessThanOrEqual(0);
	});
}
