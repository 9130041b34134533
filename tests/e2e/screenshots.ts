/** Takes the pictures that the README shows, of the built app on a phone: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { serve } from '../../src/cli/serve.ts';
import { ensureBrowser, launchArgs } from '../config/browser.ts';

const OUT = fileURLToPath(new URL('../../static/screenshots', import.meta.url));
const SLUG = 'moscow-washington';

interface Shot {
	readonly name: string;
	readonly path: string;
	readonly scheme: 'light' | 'dark';
	readonly act?: (page: Page) => Promise<void>;
}

/** Chooses a wrong answer to the first authored question, whose verdict quotes the text. */
async function missAuthored(page: Page): Promise<void> {
	for (let turn = 0; turn < 12; turn++) {
		const right = await page.locator('ol button').count();
		for (let option = 0; option < right; option++) {
			await page.locator('ol button').nth(option).click();
			if (await page.locator('.feedback .quote').count()) {
				await page.evaluate(() => window.scrollTo({ top: 0 }));
				return;
			}
			if (await page.locator('.feedback').count()) break;
		}
		await page.locator('.btn.next').click();
	}
	throw new Error('No authored question came up.');
}

const SHOTS: readonly Shot[] = [
	{ name: 'reader-en', path: `/articles/${SLUG}/`, scheme: 'light' },
	{
		name: 'quiz-en',
		path: `/quiz/?article=${SLUG}&kind=comprehension`,
		scheme: 'light',
		act: missAuthored,
	},
	{
		name: 'reader-ar-dark',
		path: `/ar/articles/${SLUG}/`,
		scheme: 'dark',
		act: async (page) => {
			await page.locator('.bead [lang="ar"] .term').nth(3).click();
			await page.locator('dialog .lemma').waitFor();
		},
	},
	{
		name: 'words-en',
		path: '/words/?q=negotiation',
		scheme: 'light',
		act: (page) => page.locator('[data-row]').first().waitFor(),
	},
	{ name: 'today-ar', path: '/ar/', scheme: 'light' },
];

const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: launchArgs });
const server = await serve({ port: 0 });
try {
	mkdirSync(OUT, { recursive: true });
	const { port } = server.address() as AddressInfo;
	for (const { name, path, scheme, act } of SHOTS) {
		const context = await browser.newContext({
			viewport: { width: 390, height: 844 },
			deviceScaleFactor: 2,
			isMobile: true,
			hasTouch: true,
			colorScheme: scheme,
			reducedMotion: 'reduce',
		});
		const page = await context.newPage();
		await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready);
		await act?.(page);
		await page.screenshot({ path: `${OUT}/${name}.png` });
		await context.close();
		console.log(`static/screenshots/${name}.png`);
	}
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
