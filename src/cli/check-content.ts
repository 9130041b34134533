/** Checks everything under `questions/`: what would stop the build, and whether every entry is right as Arabic. */
import { join } from 'node:path';
import { lintLexicon } from '#lib/core/lexicon/lint.ts';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import { PROJECT, readContent } from './content.ts';
import { failed, isMain, run, type Command } from './run.ts';

/** @param args the `questions` folder, where it isn't this project's */
export const checkContent: Command = ([folder = join(PROJECT, 'questions')]) => {
	const files = readContent(folder);
	if (!files.ok) return failed(...files.issues);
	const lexicon = files.value.filter(({ path }) => path.startsWith('questions/lexicon/'));
	const slips = lintLexicon(lexicon);
	if (slips.length > 0) return failed(...slips);
	const library = readLibrary(files.value);
	if (!library.ok) return failed(...library.issues);
	const { articles, lookup } = library.value;
	return {
		code: 0,
		stdout: `${articles.length} article(s) and ${lookup.terms.length} entries: no slip found.\n`,
	};
};

if (isMain(import.meta.url)) run(checkContent);
