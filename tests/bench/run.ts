/** What can be measured, each beside its reference in the same run: `npm run bench`. */
import { fileURLToPath } from 'node:url';
import { measureInBrowser } from './browser.ts';
import { measureBundles, precachedMiB } from './bundle.ts';
import { runBundled } from './bundled.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Routes that are opened first: home and the reader. */
const LIGHT = /^\/(?:articles\/[^/]+\/)?$/u;
/** KiB. */
const FIRST_VISIT = 300;
/** MiB. */
const PRECACHED = 2.5;

if (!(await runBundled(ROOT, 'core'))) process.exitCode = 1;

const { bare, sizes } = measureBundles(ROOT);
console.log(
	`\nInitial JavaScript, KiB brotli (a bare Kit page: ${bare.toFixed(1)}), and all that a first visit loads`,
);
for (const { route, kib, ratio, visit } of sizes) {
	const budget = LIGHT.test(route) ? 55 : 70;
	const over = kib > budget || visit > FIRST_VISIT;
	if (over) process.exitCode = 1;
	console.log(
		`${route.padEnd(36)} ${kib.toFixed(1).padStart(6)}  ${ratio.toFixed(2)} ×  (budget ${budget})  ${visit.toFixed(0).padStart(5)}  (budget ${FIRST_VISIT})${over ? '  TOO MUCH' : ''}`,
	);
}
const stored = precachedMiB(ROOT);
console.log(`\nStored for use without a network: ${stored.toFixed(2)} MiB  (budget ${PRECACHED})`);
if (stored > PRECACHED) process.exitCode = 1;
console.log();
if (!(await measureInBrowser(ROOT))) process.exitCode = 1;
