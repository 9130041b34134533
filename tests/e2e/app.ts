import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { decodeLexiconColumns, type CompactLexicon } from '../../src/lib/core/lexicon/compact.ts';
import type { Term } from '../../src/lib/core/types.ts';
import { shipped } from './seed.ts';
import { Site } from './site.ts';

/** Waits until everything is stored for offline use. */
export async function installed(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
			if (navigator.serviceWorker.controller) resolve(registration);
		});
	});
}

/** Throws away what the browser keeps by itself, so that only the service worker can answer. */
export async function clearHttpCache(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Network.clearBrowserCache');
	await session.detach();
}

/** Every entry of the lexicon that a site serves. */
export async function lexiconOf(page: Page, { url }: Site): Promise<Term[]> {
	return decodeLexiconColumns(await shipped<CompactLexicon>(page, `${url}/lexicon.bin`));
}

interface Options {
	/** Which build is served, and under which path. */
	served: { base?: string; dir?: string };
}

interface Fixtures {
	site: Site;
	/** Requests that left the origin, and errors that a page threw: both must stay empty. */
	faults: string[];
}

export const test = base.extend<Fixtures & Options>({
	served: [{}, { option: true }],
	site: async ({ served }, use) => {
		const site = new Site();
		await site.start(served);
		await use(site);
		await site.stop();
	},
	faults: [
		async ({ context, site }, use) => {
			const faults: string[] = [];
			context.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (/^https?:$/u.test(protocol) && origin !== new URL(site.url).origin)
					faults.push(request.url());
			});
			context.on('page', (page) => {
				page.on('pageerror', (error) => faults.push(error.message));
				page.on('console', (message) => {
					if (message.type() === 'error' && !/Failed to load resource/u.test(message.text())) {
						faults.push(message.text());
					}
				});
			});
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
