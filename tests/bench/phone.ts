import {
	chromium,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page,
} from 'playwright';
import { launchArgs } from '../config/browser.ts';

/** How much slower the phone is than a fast desktop computer; other machines are slowed down less, or as much: see `speed.ts`. */
export const SLOWDOWN = 4;
/** What Lighthouse takes for slow 4G: milliseconds until an answer begins, bytes a second. */
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8,
};

export const launch = (path: string): Promise<Browser> =>
	chromium.launch({ executablePath: path, args: launchArgs });

export async function phone(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: 'en-GB',
	});
	// Functions that are run in a page carry a helper of the compiler's, which no page has.
	await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
	return context;
}

/** A page so many times slower than this machine; with the network of a phone where that is asked for. */
export async function slowPage(
	context: BrowserContext,
	{ rate = SLOWDOWN, network }: { rate?: number; network: boolean },
): Promise<{ page: Page; session: CDPSession }> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	if (network) {
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW_4G);
	}
	return { page, session };
}

/** Waits until everything is stored for use without a network, and the page is served by the worker. */
export const installed = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller)
			await new Promise((resolve) => setTimeout(resolve, 50));
	});
