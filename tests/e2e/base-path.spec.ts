import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clearHttpCache, expect, installed, test } from './app.ts';
import { firstQuestion } from './quiz.ts';

const BASE = '/some/where';
const DIR = fileURLToPath(new URL('../../test-results/based', import.meta.url));

test.use({ served: { base: BASE, dir: DIR } });

test('under a base path every route works with the server stopped, and nothing points outside it', async ({
	page,
	context,
	site,
}) => {
	test.skip(!existsSync(DIR), 'There is no build under a base path: npm test makes one.');
	const outside: string[] = [];
	context.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (!pathname.startsWith(`${BASE}/`)) outside.push(pathname);
	});
	await page.goto(`${site.url}/`);
	await installed(page);
	await site.stop();
	await clearHttpCache(context, page);
	await page.reload();
	await page.getByRole('link', { name: 'Start reading' }).click();
	await expect(page.locator('.bead').first()).toContainText('The Ukrainian file is still open');
	await page.goto(`${site.url}/ar/articles/moscow-washington/?x=1`);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('.bead').first()).toContainText('ما زال الملف الأوكراني');
	await page.goto(`${site.url}/quiz/?article=moscow-washington&kind=vocabulary`);
	await firstQuestion(page);
	await page.goto(`${site.url}/settings/`);
	await page.getByRole('radio', { name: 'العربية' }).last().check();
	await expect(page).toHaveURL(`${site.url}/ar/settings/`);
	await page.goto(`${site.url}/not/there`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page doesn’t exist');
	expect(outside).toEqual([]);
});
