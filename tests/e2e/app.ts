import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';
import type { DictionaryFile } from '../../src/lib/content/dictionary.ts';
import { decodeLexiconColumns } from '../../src/lib/core/lexicon/compact.ts';
import type { Term } from '../../src/lib/core/types.ts';
import { shipped } from './seed.ts';

/** The built app behind a server of the test's own, which it can stop for good. */
export class Site {
	#server: Server | undefined;
	/** Where the app lives, without a slash at the end. */
	url = '';

	async start(options: { base?: string; dir?: string } = {}): Promise<void> {
		this.#server = await serve({ port: 0, ...options });
		const { port } = this.#server.address() as AddressInfo;
		this.url = `http://localhost:${port}${options.base ?? ''}`;
	}

	/** No more answers, and none of the connections that are open. */
	async stop(): Promise<void> {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		await new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	}
}

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
	const { lexicon } = await shipped<DictionaryFile>(page, `${url}/lexicon.bin`);
	return decodeLexiconColumns(lexicon);
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
