/** What can be measured, each beside its reference in the same run: `npm run bench`. */
import { fileURLToPath } from 'node:url';
import { measureBundles } from './bundle.ts';
import { measureLexicon, measurePack } from './pack.ts';
import { measureSearch } from './search.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

for (const line of measurePack()) console.log(line);
console.log();
for (const line of measureSearch()) console.log(line);

const lexicon = measureLexicon();
console.log(`\n${lexicon.lines.join('\n')}`);
if (!lexicon.withinBudget) process.exitCode = 1;

const { bare, sizes } = measureBundles(ROOT);
console.log(`\nInitial JavaScript, KiB brotli (a bare Kit page: ${bare.toFixed(1)})`);
for (const { route, kib, ratio } of sizes) {
	console.log(`${route.padEnd(36)} ${kib.toFixed(1).padStart(6)}  ${ratio.toFixed(2)} ×`);
}
