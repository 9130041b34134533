import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import { KIND_NAMES } from '#lib/core/questions/registry.ts';
import { sheetOf } from '#lib/core/questions/sheet.ts';
import { issue } from '#lib/core/result.ts';
import type { Kind, Lang } from '#lib/core/types.ts';
import { PROJECT, readContent } from './content.ts';
import { packOf } from './pack-file.ts';
import { failed, isMain, run, wrongUsage, type Command } from './run.ts';

const USAGE = `Usage: npm run --silent questions -- FILE [--seed N] [--kind K] [--study ar|en]

The questions that a bilingual text gives, as a sheet for a person to judge: kind by kind, the right answer marked.

  --seed N         draw other distractors and another order of options (default: 1)
  --kind K         only this kind: ${KIND_NAMES.join(', ')}
  --study ar|en    only for who studies this language
  --questions DIR  take the lexicon and the authored questions from DIR (default: the project's)
`;

const STUDY: readonly Lang[] = ['ar', 'en'];

/** `npm run questions`. */
export const questions: Command = (args) => {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				seed: { type: 'string', default: '1' },
				kind: { type: 'string' },
				study: { type: 'string' },
				questions: { type: 'string', default: join(PROJECT, 'questions') },
				help: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return wrongUsage(error, USAGE);
	}
	const { values, positionals } = parsed;
	if (values.help) return { code: 0, stdout: USAGE };
	const [file, ...more] = positionals;
	const kind = KIND_NAMES.find((known) => known === values.kind);
	const study = STUDY.find((known) => known === values.study);
	const seed = Number(values.seed);
	const complaint =
		file === undefined || more.length > 0
			? 'Name one text file.'
			: !Number.isSafeInteger(seed)
				? '--seed needs a whole number.'
				: values.kind !== undefined && kind === undefined
					? `There is no kind “${values.kind}”: ${KIND_NAMES.join(', ')}.`
					: values.study !== undefined && study === undefined
						? '--study is ar or en.'
						: undefined;
	if (file === undefined || complaint !== undefined) {
		return { code: 1, stderr: `${complaint ?? ''}\n\n${USAGE}` };
	}
	const content = readContent(values.questions);
	const library = content.ok ? readLibrary(content.value, seed) : content;
	if (!library.ok) return failed(...library.issues);
	const pack = packOf(file, library.value, seed);
	if (!pack.ok) return failed(...pack.issues);
	const wish: { kind?: Kind; study?: Lang } = { ...(kind && { kind }), ...(study && { study }) };
	const sheet = sheetOf(pack.value, wish);
	if (sheet.trim() === '') {
		return failed(issue('no-questions', file, 'This text gives no sound question of that sort.'));
	}
	return { code: 0, stdout: sheet };
};

if (isMain(import.meta.url)) run(questions);
