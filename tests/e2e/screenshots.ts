/** Takes the pictures that the README shows, and those who install the app, of the built app: `npm run screenshots`. */
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
	/** On a wide screen rather than on a phone. */
	readonly wide?: boolean;
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

const firstRow = (page: Page) => page.locator('[data-row]').first().waitFor();

/** Four in each language, which the manifest names too; beside them one of the dark theme with a word's card. */
const SHOTS: readonly Shot[] = (['en', 'ar'] as const).flatMap((lang): readonly Shot[] => {
	const prefix = lang === 'ar' ? '/ar' : '';
	const reader = `${prefix}/articles/${SLUG}/`;
	return [
		{ name: `reader-${lang}`, path: reader, scheme: 'light' },
		{ name: `wide-${lang}`, path: reader, scheme: 'light', wide: true },
		{
			name: `quiz-${lang}`,
			path: `${prefix}/quiz/?article=${SLUG}&kind=comprehension`,
			scheme: 'light',
			act: missAuthored,
		},
		{
			name: `words-${lang}`,
			path: `${prefix}/words/?q=negotiation`,
			scheme: 'light',
			act: firstRow,
		},
		{
			name: `card-${lang}`,
			path: reader,
			scheme: 'dark',
			act: async (page) => {
				await page.locator('.bead [lang="ar"] .term[role="button"]').nth(3).click();
				await page.locator('dialog .lemma').waitFor();
			},
		},
	];
});

const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: launchArgs });
const server = await serve({ port: 0 });
try {
	mkdirSync(OUT, { recursive: true });
	const { port } = server.address() as AddressInfo;
	for (const { name, path, scheme, act, wide = false } of SHOTS) {
		const context = await browser.newContext({
			viewport: wide ? { width: 1280, height: 800 } : { width: 390, height: 844 },
			deviceScaleFactor: wide ? 1 : 2,
			isMobile: !wide,
			hasTouch: !wide,
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
