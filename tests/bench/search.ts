import { join } from 'node:path';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import { readLibrary } from '../../src/lib/core/pack/compile-content.ts';
import { formatIssues, type Result } from '../../src/lib/core/result.ts';
import { createSearch } from '../../src/lib/core/search/search.ts';

const RUNS = 7;
const QUERIES = ['s', 'sovereignty', 'soveriegnty', 'والاقتصاد', 'س ل م', 'مجلس الأمن', 'ا'];

function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(formatIssues(result.issues));
	return result.value;
}

/** Milliseconds that a run takes: the median of several. */
function median(run: () => unknown): number {
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

/**
 * How long the lexicon takes to be made searchable, and the slowest of some searches, beside the least that any program must
 * do with it: parsing it.
 *
 * @returns lines to print
 */
export function measureSearch(): string[] {
	const { lookup } = must(readLibrary(must(readContent(join(PROJECT, 'questions')))));
	const { terms } = lookup;
	const text = JSON.stringify(terms);
	const parse = median(() => JSON.parse(text) as unknown);
	const build = median(() => createSearch(terms));
	const search = createSearch(terms);
	const slowest = Math.max(...QUERIES.map((query) => median(() => search.find(query, lookup))));
	const line = (name: string, value: number, unit: string) =>
		`${name.padEnd(36)} ${value.toFixed(1).padStart(6)} ${unit}`;
	return [
		`Medians of ${RUNS} runs, ${terms.length} entries`,
		line('making the lexicon searchable', build, 'ms'),
		line('the slowest of some searches', slowest, 'ms'),
		line('parsing the lexicon', parse, 'ms'),
		line('ratio, making to parsing', build / parse, '×'),
	];
}
