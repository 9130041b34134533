import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { beadsOf } from '#lib/core/article/parts.ts';
import { coverageOf } from '#lib/core/lexicon/lookup.ts';
import { compileArticle } from '#lib/core/pack/compile.ts';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import type { Coverage } from '#lib/core/types.ts';
import { PROJECT, readContent, readText } from './content.ts';
import { failed, inFile, isMain, run, wrongUsage, type Command } from './run.ts';

const USAGE = `Usage: npm run --silent coverage -- FILE…

How well the lexicon covers bilingual texts: a line a file, then the sum of all as JSON. *Content* are the Arabic words that
mean something, *known* those that an entry matches, *supported* those of which a gloss stands in the aligned English.

  --questions DIR  where the lexicon is (default: the project's questions/)
`;

const share = (part: number, { content }: Coverage): string =>
	`${content === 0 ? '–' : ((100 * part) / content).toFixed(1)} %`;

const line = (file: string, coverage: Coverage): string =>
	`${file}: ${coverage.content} content, ${coverage.known} known (${share(coverage.known, coverage)}), ` +
	`${coverage.supported} supported (${share(coverage.supported, coverage)})\n`;

/** `npm run coverage`: stops at the first file that can't be read or aligned. */
export const coverage: Command = (args) => {
	let files: readonly string[];
	let questions: string;
	try {
		const parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { questions: { type: 'string', default: join(PROJECT, 'questions') } },
		});
		files = parsed.positionals;
		questions = parsed.values.questions;
	} catch (error) {
		return wrongUsage(error, USAGE);
	}
	if (files.length === 0) return { code: 1, stderr: USAGE };
	const content = readContent(questions);
	if (!content.ok) return failed(...content.issues);
	const library = readLibrary(content.value);
	if (!library.ok) return failed(...library.issues);
	const { lookup } = library.value;

	const total = { content: 0, known: 0, supported: 0 };
	let lines = '';
	for (const file of files) {
		const text = readText(file);
		if (!text.ok) return failed(...text.issues);
		const compiled = inFile(file, compileArticle(text.value, lookup));
		if (!compiled.ok) return failed(...compiled.issues);
		const found = coverageOf(beadsOf(compiled.value.article), lookup);
		lines += line(file, found);
		total.content += found.content;
		total.known += found.known;
		total.supported += found.supported;
	}
	return { code: 0, stdout: `${lines}${JSON.stringify(total)}\n` };
};

if (isMain(import.meta.url)) run(coverage);
