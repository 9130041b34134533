import { expect, test } from './app.ts';

test.describe('a browser that prefers Arabic', () => {
	test.use({ locale: 'ar-EG' });

	test('starts in Arabic and studies English; a choice of English is remembered, and what is studied stays', async ({
		page,
		site,
	}) => {
		await page.goto(site.url);
		await expect(page).toHaveURL(`${site.url}/ar/`);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.getByRole('radio', { name: 'الإنجليزية', checked: true })).toBeVisible();

		await page.goto(`${site.url}/ar/settings/`);
		await page.getByRole('radio', { name: 'English', exact: true }).click();
		await expect(page).toHaveURL(`${site.url}/settings/`);
		await expect(
			page
				.getByRole('group', { name: 'I study' })
				.getByRole('radio', { name: 'English', exact: true }),
		).toBeChecked();
		await page.goto(site.url);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Read an article');
		await expect(page).toHaveURL(`${site.url}/`);
	});

	test('an address that says its language is left as it is', async ({ page, site }) => {
		await page.goto(`${site.url}/words/?q=talks`);
		await expect(page).toHaveURL(`${site.url}/words/?q=talks`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});
});

test('a browser that prefers neither starts in English; damaged choices are none', async ({
	page,
	site,
}) => {
	await page.addInitScript(() => localStorage.setItem('mufradat.look', 'nonsense'));
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Read an article');
	await expect(page).toHaveURL(`${site.url}/`);
});

test('who chose Arabic is led there from the start page, with the server stopped, too', async ({
	page,
	site,
	context,
}) => {
	await page.goto(`${site.url}/settings/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.getByRole('radio', { name: 'العربية' }).click();
	await expect(page).toHaveURL(`${site.url}/ar/settings/`);
	await context.setOffline(true);
	await page.goto(site.url);
	await expect(page).toHaveURL(`${site.url}/ar/`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});
