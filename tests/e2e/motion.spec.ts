import { expect, installed, test } from './app.ts';

/** How many times a page faded into another one. */
const COUNT = () => {
	const start = document.startViewTransition.bind(document);
	Object.assign(window, { fades: 0 });
	document.startViewTransition = (update) => {
		(window as unknown as { fades: number }).fades++;
		return start(update);
	};
};

for (const [reducedMotion, times] of [
	['no-preference', 1],
	['reduce', 0],
] as const) {
	test(`with motion: ${reducedMotion}, a page fades into another one ${times} times`, async ({
		page,
		site,
	}) => {
		await page.emulateMedia({ reducedMotion });
		await page.goto(site.url);
		// A page that isn’t awake is left as any other page is.
		await installed(page);
		await page.evaluate(COUNT);
		await page.getByRole('link', { name: 'Words', exact: true }).click();
		await expect(page).toHaveURL(`${site.url}/words/`);
		await expect(page.getByRole('searchbox')).toBeVisible();
		// A filter changes the address of the same page.
		await page.getByRole('searchbox').fill('talks');
		await expect(page).toHaveURL(/q=talks/u);
		expect(await page.evaluate(() => (window as unknown as { fades: number }).fades)).toBe(times);
	});
}
