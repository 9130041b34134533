import type { Issue } from '../result.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkEntry } from './check.ts';
import { checkMasdarNouns } from './check-masdars.ts';
import { checkPhraseWords } from './check-phrase-words.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkSynonyms } from './check-words.ts';
import { decodeLocated, type LexiconFile } from './decode.ts';
import { checkGlosses, checkNounGlosses } from './glosses.ts';
import { checkHomographs } from './homographs.ts';
import type { Entry } from './schema.ts';

/** Where a term's field is called otherwise in its file. */
const FIELDS: Readonly<Record<string, keyof Entry>> = { rules: 'rule' };

/**
 * Everything that is wrong with the files of a lexicon, with file and line: what stops them from
 * being compiled, or if nothing does, what is wrong with the entries as Arabic.
 */
export function lintLexicon(files: readonly LexiconFile[]): Issue[] {
	const decoded = decodeLocated(files);
	if (!decoded.ok) return [...decoded.issues];
	return [
		...decoded.value.flatMap(({ term, where }) =>
			[...checkEntry(term), ...checkGlosses(term)].map((found) => ({
				...found,
				path: where(FIELDS[found.path] ?? (found.path as keyof Entry)),
			})),
		),
		...checkPhrases(decoded.value),
		...checkPhraseWords(decoded.value),
		...checkAgreement(decoded.value),
		...checkMasdarNouns(decoded.value),
		...checkSynonyms(decoded.value),
		...checkNounGlosses(decoded.value),
		...checkHomographs(decoded.value),
	];
}
