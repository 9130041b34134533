import type { Issue } from '#lib/core/result.ts';
import { m } from '#lib/i18n/index.ts';

const KNOWN: Readonly<Record<string, (issue: Issue) => string>> = {
	empty: () => m.error_empty(),
	'one-language': () => m.error_one_language(),
	'no-letters': () => m.error_no_letters(),
	'no-pairs': () => m.error_no_pairs(),
	'too-large': () => m.error_too_large(),
	binary: () => m.error_binary(),
	'not-utf8': ({ path }) => m.error_not_utf8({ where: path }),
	'file-unreadable': () => m.error_file_unreadable(),
	'lexicon-missing': () => m.error_lexicon_missing(),
	'own-arabic': () => m.error_own_arabic(),
	'own-english': () => m.error_own_english(),
};

/** What is wrong with an input and what to do, in the interface's language. */
export const problemOf = (issue: Issue): string =>
	KNOWN[issue.code]?.(issue) ?? m.error_unexpected({ detail: issue.message });
