/** Checks everything under `questions/`, as the build does, and beyond it the spelling, the parts of speech of glosses and the minimal pairs. */
import { join } from 'node:path';
import { decodeLocated } from '#lib/core/lexicon/decode.ts';
import { createLookup } from '#lib/core/lexicon/lookup.ts';
import { missingPairs } from '#lib/core/lexicon/minimal-pairs.ts';
import { compileContent } from '#lib/core/pack/compile-content.ts';
import { PROJECT, readContent } from './content.ts';
import { checkGlossWords } from './gloss-words.ts';
import { failed, isMain, run, type Command } from './run.ts';
import { checkSpelling, readAllowed } from './spelling.ts';

const LEXICON = /^questions\/lexicon\/[^/]+\.yaml$/u;
/** Words and names that no dictionary has. */
const SPELLING = /^questions\/lexicon\/(?:spelling|proper-names)\.txt$/u;

/** @param args the `questions` folder, where it isn't this project's */
export const checkContent: Command = ([folder = join(PROJECT, 'questions')]) => {
	const files = readContent(folder);
	if (!files.ok) return failed(...files.issues);
	const content = compileContent(files.value);
	if (!content.ok) return failed(...content.issues);
	const { packs, terms } = content.value;
	const allowed = files.value
		.filter(({ path }) => SPELLING.test(path))
		.map(({ text }) => text)
		.join('\n');
	const located = decodeLocated(files.value.filter(({ path }) => LEXICON.test(path)));
	const slips = [
		...missingPairs(createLookup(terms)),
		...(located.ok
			? [...checkSpelling(located.value, readAllowed(allowed)), ...checkGlossWords(located.value)]
			: located.issues),
	];
	if (slips.length > 0) return failed(...slips);
	return {
		code: 0,
		stdout: `${packs.length} article(s) and ${terms.length} entries: no slip found.\n`,
	};
};

if (isMain(import.meta.url)) run(checkContent);
