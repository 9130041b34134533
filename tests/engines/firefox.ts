import { existsSync } from 'node:fs';
import { launch, type ElementHandle } from 'puppeteer-core';
import { install } from '../config/debian.ts';
import type { Driver, Engine } from './driver.ts';

const PATHS = [
	process.env['FIREFOX_EXECUTABLE'] ?? '',
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
];
const found = () => PATHS.find((path) => path && existsSync(path));

async function start(): Promise<Driver> {
	const executablePath = found();
	if (!executablePath) throw new Error('No Firefox was found.');
	const browser = await launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		defaultViewport: { width: 500, height: 844 },
	});
	const page = await browser.newPage();
	return {
		open: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		evaluate: (expression) => page.evaluate(expression),
		find: async (expression) => {
			const handle = await page.evaluateHandle(expression);
			const element = handle.asElement() as ElementHandle<Element> | null;
			if (!element) return undefined;
			return { click: () => element.click(), type: (text) => element.type(text) };
		},
		close: () => browser.close(),
	};
}

/** Firefox, driven by puppeteer over WebDriver BiDi. */
export const firefox: Engine = {
	name: 'Firefox',
	lacks: () => {
		if (!found()) install(['firefox-esr']);
		return found() ? undefined : 'Firefox (Debian: firefox-esr)';
	},
	start,
};
