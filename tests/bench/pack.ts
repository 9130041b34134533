import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import { compilePack } from '../../src/lib/core/pack/compile.ts';
import { readLibrary } from '../../src/lib/core/pack/compile-content.ts';
import { formatIssues, type Result } from '../../src/lib/core/result.ts';

const RUNS = 21;
const WARM_UP = 5;

function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(formatIssues(result.issues));
	return result.value;
}

/** Milliseconds that a run takes. */
function clock(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

const median = (times: readonly number[]): number =>
	[...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/**
 * How long a pack of our article takes, as a multiple of the least that any program must do with the text: one pass of
 * `Intl.Segmenter` over its words. Both run by turns, so that a busy machine slows both; medians are compared.
 *
 * @returns lines to print
 */
export function measurePack(): string[] {
	const questions = join(PROJECT, 'questions');
	const text = readFileSync(join(questions, 'articles/moscow-washington/article.txt'), 'utf8');
	const { lookup } = must(readLibrary(must(readContent(questions))));
	const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
	const packs: number[] = [];
	const passes: number[] = [];
	for (let run = 0; run < WARM_UP + RUNS; run++) {
		const pack = clock(() => must(compilePack(text, { lookup })));
		const pass = clock(() => Array.from(segmenter.segment(text)));
		if (run < WARM_UP) continue;
		packs.push(pack);
		passes.push(pass);
	}
	const [pack, pass] = [median(packs), median(passes)];
	return [
		`Medians of ${RUNS} runs by turns, our article`,
		`pack compilation                     ${pack.toFixed(1).padStart(6)} ms`,
		`one Intl.Segmenter pass over words   ${pass.toFixed(1).padStart(6)} ms`,
		`ratio                                ${(pack / pass).toFixed(1).padStart(6)} ×`,
	];
}
