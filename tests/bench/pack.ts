import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import { beadsOf } from '../../src/lib/core/article/parts.ts';
import { encodeLexicon } from '../../src/lib/core/lexicon/compact.ts';
import { analyse } from '../../src/lib/core/lexicon/lookup.ts';
import { compilePack } from '../../src/lib/core/pack/compile.ts';
import { readLibrary } from '../../src/lib/core/pack/compile-content.ts';
import { formatIssues, type Result } from '../../src/lib/core/result.ts';
import { tokenize } from '../../src/lib/core/text/tokens.ts';

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

const KIB = 1024;

/** The library of `questions/` and our article's text. */
function readOurs() {
	const questions = join(PROJECT, 'questions');
	const text = readFileSync(join(questions, 'articles/moscow-washington/article.txt'), 'utf8');
	const library = must(readLibrary(must(readContent(questions))));
	const article = library.articles.find(({ slug }) => slug === 'moscow-washington')?.article;
	if (!article) throw new Error('Our article is missing.');
	return { text, lookup: library.lookup, article };
}

/** Medians of runs by turns, in milliseconds, by name. */
function byTurns<Name extends string>(runs: Readonly<Record<Name, () => unknown>>) {
	const names = Object.keys(runs) as Name[];
	const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
		Name,
		number[]
	>;
	for (let run = 0; run < WARM_UP + RUNS; run++) {
		for (const name of names) {
			const time = clock(runs[name]);
			if (run >= WARM_UP) times[name].push(time);
		}
	}
	return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<
		Name,
		number
	>;
}

/**
 * How long our article takes, as a multiple of the least that any program must do with the text: one pass of
 * `Intl.Segmenter` over its words. All run by turns, so that a busy machine slows all; medians are compared.
 *
 * @returns lines to print
 */
export function measurePack(): string[] {
	const { text, lookup, article } = readOurs();
	const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
	const tokens = beadsOf(article).flatMap(({ ar }) => ar.flatMap((sentence) => tokenize(sentence)));
	const arabic = beadsOf(article)
		.flatMap(({ ar }) => ar)
		.join('\n');
	const times = byTurns({
		pack: () => must(compilePack(text, { lookup })),
		analysis: () => tokens.map((token) => analyse(token.text, lookup)),
		segmenter: () => Array.from(segmenter.segment(text)),
		segmenterArabic: () => Array.from(segmenter.segment(arabic)),
	});
	const row = (what: string, time: number, against: number) =>
		`${what.padEnd(44)}${time.toFixed(1).padStart(8)} ms${(time / against).toFixed(2).padStart(8)} ×`;
	return [
		`Medians of ${RUNS} runs by turns, our article (${tokens.length} Arabic tokens)`,
		row('one Intl.Segmenter pass over words', times.segmenter, times.segmenter),
		row('  the same over the Arabic alone', times.segmenterArabic, times.segmenter),
		row('analysis of every Arabic token', times.analysis, times.segmenter),
		row('  beside the Arabic pass', times.analysis, times.segmenterArabic),
		row('text to pack', times.pack, times.segmenter),
	];
}

/** KiB of brotli that the whole lexicon may take. */
const LEXICON_BUDGET = 150;

/** The compiled lexicon as it is sent, beside the same entries as JSON objects. */
export function measureLexicon(): { lines: string[]; withinBudget: boolean } {
	const { lookup } = readOurs();
	const kib = (value: unknown) =>
		brotliCompressSync(Buffer.from(JSON.stringify(value))).length / KIB;
	const [compact, objects] = [kib(encodeLexicon(lookup.terms)), kib(lookup.terms)];
	return {
		lines: [
			`The lexicon, ${lookup.terms.length} entries, brotli`,
			`as objects  ${objects.toFixed(1).padStart(7)} KiB`,
			`as columns  ${compact.toFixed(1).padStart(7)} KiB  ${(compact / objects).toFixed(2)} ×  (budget ${LEXICON_BUDGET})`,
		],
		withinBudget: compact <= LEXICON_BUDGET,
	};
}
