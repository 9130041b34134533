/** What `core` costs, beside references in the same process: run by `bundled.ts`, as the code that the app ships. */
import { alignAlone, measureAlignment } from './alignment.ts';
import { measureLexicon, measurePack } from './pack.ts';
import { measureSearch } from './search.ts';

const [count] = process.argv.slice(2);

if (count === undefined) {
	for (const line of [...measurePack(), '', ...measureSearch()]) console.log(line);
	for (const { lines, withinBudget } of [measureAlignment(), measureLexicon()]) {
		console.log(`\n${lines.join('\n')}`);
		if (!withinBudget) process.exitCode = 1;
	}
} else {
	console.log(alignAlone(Number(count)));
}
