import type { Issue } from '#lib/core/result.ts';
import { MAX_LINES, MAX_ROWS, MAX_SENTENCES } from '#lib/core/text/limits.ts';
import { locale, m, num } from '#lib/i18n/index.ts';

/** Line or column numbers, as `3–7, 12`, in the interface's digits. */
const digits = (path: string): string => {
	const written = path.replace(/\d+/gu, (number) => num(Number(number), { useGrouping: false }));
	return locale() === 'ar' ? written.replaceAll(', ', '، ') : written;
};

/** What the messages about a place in a text name: where, and how many. */
const where = ({ path, count = 1 }: Issue) => ({
	line: digits(path),
	lines: digits(path),
	count: num(count),
});

const KNOWN: Readonly<Record<string, (issue: Issue) => string>> = {
	empty: () => m.error_empty(),
	'one-language': () => m.error_one_language(),
	'no-letters': () => m.error_no_letters(),
	'no-pairs': () => m.error_no_pairs(),
	'too-large': () => m.error_too_large(),
	binary: () => m.error_binary(),
	'not-utf8': ({ path }) => m.error_not_utf8({ where: path }),
	'share-lost': () => m.error_share_lost(),
	'share-link-only': () => m.error_share_link_only(),
	'first-file': ({ path }) => m.note_first_file({ name: path }),
	'file-unreadable': () => m.error_file_unreadable(),
	'worker-failed': () => m.error_worker_failed(),
	'lexicon-missing': () => m.error_lexicon_missing(),
	'damaged-utf16': () => m.error_damaged_utf16(),
	'many-columns': ({ path }) => m.error_many_columns({ columns: digits(path) }),
	'too-many-rows': (issue) => m.error_too_many_rows({ ...where(issue), most: num(MAX_ROWS) }),
	'too-many-sentences': (issue) =>
		m.error_too_many_sentences({ ...where(issue), most: num(MAX_SENTENCES) }),
	'too-many-lines': (issue) => m.error_too_many_lines({ ...where(issue), most: num(MAX_LINES) }),
	'word-too-long': (issue) => m.error_word_too_long(where(issue)),
	'sentence-too-long': (issue) => m.error_sentence_too_long(where(issue)),
	'newer-version': () => m.error_newer_version(),
	'not-a-pack': () => m.error_not_a_pack(),
	'invalid-pack': ({ path }) => m.error_invalid_pack({ where: path }),
	'bidi-controls': (issue) => m.note_bidi_controls(where(issue)),
	invisible: (issue) => m.note_invisible(where(issue)),
	tatweel: (issue) => m.note_tatweel(where(issue)),
	'presentation-forms': (issue) => m.note_presentation_forms(where(issue)),
	'decomposed-hamza': (issue) => m.note_decomposed_hamza(where(issue)),
	'lost-letters': (issue) => m.note_lost_letters(where(issue)),
	'markup-dropped': (issue) => m.note_markup(where(issue)),
	'boilerplate-dropped': (issue) => m.note_boilerplate(where(issue)),
	'third-language': (issue) => m.note_third_language(where(issue)),
	table: (issue) => m.note_table(where(issue)),
	'table-header': (issue) => m.note_table_header(where(issue)),
	'columns-left-out': ({ path }) => m.note_columns({ columns: digits(path) }),
	'short-lines': () => m.note_short_lines(),
	uneven: (issue) => m.note_uneven(where(issue)),
	'own-arabic': () => m.error_own_arabic(),
	'own-english': () => m.error_own_english(),
};

/** What is wrong with an input and what to do, or what was changed on reading it, in the interface's language. */
export const problemOf = (issue: Issue): string =>
	KNOWN[issue.code]?.(issue) ?? m.error_unexpected({ detail: issue.message });
