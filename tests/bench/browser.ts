import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../config/browser.ts';
import { measureDelays, measureHeap } from './answers.ts';
import { measureImporting } from './importing.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLoads, measureReturns } from './load.ts';
import { launch, phone, SLOWDOWN } from './phone.ts';
import { serveApp } from './references.ts';
import { measureSpeed } from './speed.ts';
import { measureStart } from './start.ts';

/**
 * What only a browser can say of the build: how fast pages are there, whether they move, how fast they answer, what they keep.
 *
 * @returns whether all that doesn't depend on the machine is within its budget
 */
export async function measureInBrowser(root: string): Promise<boolean> {
	const found = findBrowser();
	if (!found) {
		console.log('Skipped: no browser. `npm run test:e2e` says how one is found.');
		return true;
	}
	const build = join(root, 'build');
	if (!existsSync(build))
		throw new Error('There is no build to measure: run `npm run build` first.');
	const print = (lines: readonly string[]) => console.log(`${lines.join('\n')}\n`);
	const app = await serveApp(build);
	const browser = await launch(found.path);
	try {
		console.log(`Chromium ${browser.version()}, ${found.path} (from ${found.from})\n`);
		const { index, rate } = await measureSpeed(browser);
		print([
			`Lighthouse's BenchmarkIndex ${index.toFixed(0)} (a fast desktop: 1500 to 2000): the phone that 4 × makes of that is ${rate.toFixed(1)} × slower than this`,
		]);
		const first = await measureLoads(browser, app.url);
		print(first.lines);
		const isSlow = rate < SLOWDOWN;
		if (isSlow) print((await measureLoads(browser, app.url, rate)).lines);
		print(await measureStart(browser, root));
		const context = await phone(browser);
		print(await measureDelays(context, app.url));
		if (isSlow) {
			const again = await phone(browser);
			print(await measureDelays(again, app.url, rate));
			await again.close();
		}
		const returns = await measureReturns(context, app.url);
		print(returns.lines);
		await context.close();
		print(await measureHeap(browser, app.url));
		print(await measureImporting(browser, app.url, root));
		print(await measureLighthouse(root, app.url, found.path));
		return first.withinBudget && returns.withinBudget;
	} finally {
		await browser.close();
		await app.stop();
	}
}
