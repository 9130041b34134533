import { chromium as playwright, type ElementHandle } from 'playwright';
import { ensureBrowser, launchArgs } from '../config/browser.ts';
import type { Driver, Engine } from './driver.ts';

async function start(): Promise<Driver> {
	const browser = await playwright.launch({
		executablePath: ensureBrowser().path,
		args: launchArgs,
	});
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
	return {
		open: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		evaluate: (expression) => page.evaluate(expression),
		find: async (expression) => {
			const element = (await page.evaluateHandle(expression)).asElement() as ElementHandle | null;
			if (!element) return undefined;
			return {
				click: () => element.click(),
				type: async (text) => {
					await element.focus();
					await page.keyboard.insertText(text);
				},
			};
		},
		close: () => browser.close(),
	};
}

/** Chromium, driven by Playwright as the end-to-end tests are. */
export const chromium: Engine = {
	name: 'Chromium',
	lacks: () => {
		try {
			ensureBrowser();
			return undefined;
		} catch {
			return 'Chromium';
		}
	},
	start,
};
