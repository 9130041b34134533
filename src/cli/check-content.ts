/** Checks everything under `questions/`, as the build does. */
import { join } from 'node:path';
import { compileContent } from '#lib/core/pack/compile-content.ts';
import { PROJECT, readContent } from './content.ts';
import { failed, isMain, run, type Command } from './run.ts';

/** @param args the `questions` folder, where it isn't this project's */
export const checkContent: Command = ([folder = join(PROJECT, 'questions')]) => {
	const files = readContent(folder);
	if (!files.ok) return failed(...files.issues);
	const content = compileContent(files.value);
	if (!content.ok) return failed(...content.issues);
	const { packs, terms } = content.value;
	return {
		code: 0,
		stdout: `${packs.length} article(s) and ${terms.length} entries: no slip found.\n`,
	};
};

if (isMain(import.meta.url)) run(checkContent);
