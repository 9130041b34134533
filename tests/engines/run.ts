/**
 * One journey through the built app in three engines: `npm run test:engines`, or with the name of one behind `--`. What is
 * missing is installed where that can be done, and else said.
 */
import { Site } from '../e2e/site.ts';
import { chromium } from './chromium.ts';
import type { Engine } from './driver.ts';
import { firefox } from './firefox.ts';
import { journey, type Step } from './journey.ts';
import { Page } from './page.ts';
import { webkit } from './webkit.ts';

const ENGINES: readonly Engine[] = [chromium, firefox, webkit];

type Outcome = 'passed' | 'failed' | 'skipped';

async function travel(engine: Engine): Promise<Outcome> {
	const { name } = engine;
	const missing = engine.lacks();
	if (missing !== undefined) {
		console.log(`– ${name}: skipped: no ${missing}`);
		return 'skipped';
	}
	let doing = 'starts';
	const step: Step = async (what, perform) => {
		doing = what;
		const started = Date.now();
		await perform();
		console.log(`✓ ${name}: ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
	};
	const site = new Site();
	await site.start();
	try {
		const driver = await engine.start();
		try {
			await journey(new Page(driver), site, step);
		} finally {
			await driver.close();
		}
		return 'passed';
	} catch (error) {
		console.log(`✗ ${name}: ${doing}\n  ${error instanceof Error ? error.message : String(error)}`);
		return 'failed';
	} finally {
		await site.stop();
	}
}

async function main() {
	const wanted = process.argv[2]?.toLowerCase();
	const engines = ENGINES.filter(({ name }) => !wanted || name.toLowerCase() === wanted);
	if (!engines.length) throw new Error(`One of ${ENGINES.map(({ name }) => name).join(', ')}.`);
	const count: Record<Outcome, number> = { passed: 0, failed: 0, skipped: 0 };
	for (const engine of engines) count[await travel(engine)]++;
	const { passed, failed, skipped } = count;
	console.log(`engines: ${passed} passed, ${failed} failed, ${skipped} skipped`);
	process.exitCode = failed ? 1 : 0;
}

await main();
