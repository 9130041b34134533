import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import { packJson } from '#lib/core/pack/export.ts';
import { fail, formatIssues, issue, ok, type Issue, type Result } from '#lib/core/result.ts';
import type { Pack } from '#lib/core/types.ts';
import { PROJECT, readContent } from './content.ts';
import { packOf } from './pack-file.ts';
import { failed, isMain, run, wrongUsage, type Command } from './run.ts';

const USAGE = `Usage: npm run --silent pack -- FILE… [--out DIR] [--seed N]

Compiles bilingual texts to packs: articles with their terms and questions, as JSON.
A FILE holds the Arabic and the English text, one paragraph or heading a line.

  --out DIR        write DIR/<name>.json for each FILE (without it: one FILE, to standard output)
  --seed N         draw other distractors and another order of options (default: 1)
  --questions DIR  take the lexicon and the authored questions from DIR (default: the project's)
`;

interface Arguments {
	readonly files: readonly string[];
	readonly out?: string;
	readonly seed: number;
	readonly questions: string;
	readonly help: boolean;
}

function readArguments(args: readonly string[]): Arguments {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			out: { type: 'string' },
			seed: { type: 'string', default: '1' },
			questions: { type: 'string', default: join(PROJECT, 'questions') },
			help: { type: 'boolean', default: false },
		},
	});
	const { out, seed, questions, help } = values;
	return { files: positionals, ...(out && { out }), seed: Number(seed), questions, help };
}

const nameOf = (file: string): string => basename(file, extname(file));

function wrongArguments({ files, out, seed }: Arguments): Issue[] {
	const names = files.map(nameOf);
	const twice = names.find((name, index) => names.indexOf(name) < index);
	const complaints: [boolean, string][] = [
		[files.length === 0, 'Name at least one text file.'],
		[files.length > 1 && out === undefined, 'Several files need a folder to write to: --out DIR.'],
		[!Number.isSafeInteger(seed), '--seed needs a whole number.'],
		[twice !== undefined, `Two files would both be written to ${twice ?? ''}.json. Rename one.`],
	];
	return complaints.flatMap(([wrong, message]) => (wrong ? [issue('usage', '', message)] : []));
}

function write(pack: Pack, file: string, out: string): Result<void> {
	const path = join(out, `${nameOf(file)}.json`);
	try {
		mkdirSync(out, { recursive: true });
		writeFileSync(path, packJson(pack));
		return ok(undefined);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return fail(issue('not-written', path, `This file can’t be written: ${reason}`));
	}
}

/** `npm run pack`: each file that can be compiled is; those that can't are named, and then the exit code is 1. */
export const pack: Command = (args) => {
	let options: Arguments;
	try {
		options = readArguments(args);
	} catch (error) {
		return wrongUsage(error, USAGE);
	}
	if (options.help) return { code: 0, stdout: USAGE };
	const wrong = wrongArguments(options);
	if (wrong.length > 0) return { code: 1, stderr: `${formatIssues(wrong)}\n\n${USAGE}` };

	const content = readContent(options.questions);
	const library = content.ok ? readLibrary(content.value, options.seed) : content;
	if (!library.ok) return failed(...library.issues);

	const issues: Issue[] = [];
	let stdout = '';
	for (const file of options.files) {
		const made = packOf(file, library.value, options.seed);
		if (!made.ok) issues.push(...made.issues);
		else if (options.out === undefined) stdout = packJson(made.value);
		else {
			const written = write(made.value, file, options.out);
			if (!written.ok) issues.push(...written.issues);
		}
	}
	return issues.length > 0 ? failed(...issues) : { code: 0, stdout };
};

if (isMain(import.meta.url)) run(pack);
