import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { clearHttpCache, expect, installed, test } from './app.ts';

const NEXT = 'The next version’s settings';
const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** Gives a page of a build another title, as the next version may, and the worker's list the revision of that. */
function publish(dir: string): void {
	const page = join(dir, 'settings/index.html');
	const html = readFileSync(page, 'utf8');
	writeFileSync(page, html.replace('<title>Settings', `<title>${NEXT}`));
	const worker = join(dir, 'service-worker.js');
	const code = readFileSync(worker, 'utf8');
	const entry = /\{"revision":"([0-9a-f]{32})","url":"settings\/"\}/u;
	const revision = entry.exec(code)?.[1] ?? '';
	expect(revision).toHaveLength(32);
	const next = `${revision.startsWith('0') ? '1' : '0'}${revision.slice(1)}`;
	writeFileSync(worker, code.replace(revision, next));
}

/** What a page says without the scripts, which set the title anew: as it was stored. */
const storedTitle = (page: Page, url: string) =>
	page.evaluate(async (address) => {
		const html = await (await fetch(address)).text();
		return /<title>([^<]*)/u.exec(html)?.[1];
	}, `${url}/settings/`);

const pageCaches = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('pages ')));

test('a new version waits until it is asked for, and is there whole, with no server and nothing of the old one', async ({
	page,
	context,
	site,
}) => {
	const dir = mkdtempSync(join(tmpdir(), 'version-'));
	try {
		cpSync(BUILD, dir, { recursive: true });
		await site.stop();
		await site.start({ dir });
		await page.goto(`${site.url}/`);
		await installed(page);
		expect(await storedTitle(page, site.url)).toMatch(/^Settings/u);
		const [old] = await pageCaches(page);
		expect(old).toBeTruthy();

		publish(dir);
		// The server has looked at the files once.
		await site.stop();
		await site.start({ dir, port: Number(new URL(site.url).port) });
		await page.reload();
		const offer = page.getByText('A new version of Mufradat is ready.');
		await expect(offer).toBeVisible({ timeout: 60_000 });
		expect(await storedTitle(page, site.url)).toMatch(/^Settings/u);
		expect(await pageCaches(page)).toHaveLength(2);

		await page.getByRole('button', { name: 'Use it now' }).click();
		await expect(offer).toBeHidden();
		await site.stop();
		await clearHttpCache(context, page);
		await expect.poll(() => pageCaches(page)).toHaveLength(1);
		expect(await pageCaches(page)).not.toContain(old);
		expect(await storedTitle(page, site.url)).toContain(NEXT);
		// An address with a query isn't routed: the worker answers.
		for (const path of ['/', '/settings/', '/ar/settings/?x=1', '/settings/index.html']) {
			await page.goto(`${site.url}${path}`);
			await expect(page.locator('h1').first()).toBeVisible();
		}
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
});
