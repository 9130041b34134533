import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright';
import { median } from './median.ts';
import { installed, phone } from './phone.ts';
import { READER, serveApp, serveStatic } from './references.ts';

const RUNS = 15;
const BUDGET = 1.4;

/** Runs in the page before its own scripts: when a heading is there to be read and something has been painted. */
function watch(): void {
	Object.assign(window, {
		readable: new Promise<number>((resolve) => {
			const look = () => {
				const [paint] = performance.getEntriesByName('first-contentful-paint');
				if (paint && document.querySelector('h1')?.textContent) resolve(paint.startTime);
				else setTimeout(look, 1);
			};
			look();
		}),
	});
}

/** Milliseconds from the start of the navigation; the worker has been asleep. */
async function start(context: BrowserContext, url: string): Promise<number> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await page.addInitScript(watch);
	await page.goto(url);
	const time = await page.evaluate(
		() => (window as unknown as { readable: Promise<number> }).readable,
	);
	await page.close();
	return time;
}

/** Installs a page's worker and throws away what the browser keeps by itself. */
async function install(browser: Browser, url: string): Promise<BrowserContext> {
	const context = await phone(browser);
	const page = await context.newPage();
	await page.goto(url);
	await installed(page);
	const session = await context.newCDPSession(page);
	await session.send('Network.clearBrowserCache');
	await page.close();
	return context;
}

/** How long the reader takes to be readable with the server stopped, beside static pages that a minimal worker stored. */
export async function measureStart(browser: Browser, root: string): Promise<string[]> {
	const build = join(root, 'build');
	const places = [await serveApp(build), await serveStatic(build)] as const;
	const [app, plain] = places;
	try {
		const ours = await install(browser, app.url + READER);
		const theirs = await install(browser, plain.url);
		await Promise.all(places.map(({ stop }) => stop()));
		const rows = [
			{ name: 'an empty page', context: theirs, url: `${plain.url}/empty/`, times: [] as number[] },
			{
				name: 'the same article as a plain page',
				context: theirs,
				url: `${plain.url}/`,
				times: [] as number[],
			},
			{ name: 'the reader', context: ours, url: app.url + READER, times: [] as number[] },
		];
		// One more, which warms up and isn't counted.
		for (let run = 0; run <= RUNS; run++) {
			for (const { context, url, times } of rows) {
				const time = await start(context, url);
				if (run > 0) times.push(time);
			}
		}
		await Promise.all([ours.close(), theirs.close()]);
		const reader = median(rows.at(-1)?.times ?? []);
		return [
			`Start without a network to readable text, medians of ${RUNS} runs by turns`,
			...rows.map(({ name, times }) => {
				const time = median(times);
				return `${name.padEnd(36)} ${time.toFixed(0).padStart(5)} ms   the reader: ${(reader / time).toFixed(2)} ×`;
			}),
			`${''.padEnd(36)} budget ${BUDGET} × the plain page`,
		];
	} finally {
		await Promise.all(places.map(({ stop }) => stop().catch(() => undefined)));
	}
}
