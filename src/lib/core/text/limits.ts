/** What a text may have at most: far above any article, and so much that a phone still reads it in seconds. */

/** In UTF-16 units: as many as the bytes of the largest file. */
export const MAX_TEXT_LENGTH = 10 * 1024 * 1024;
/** Rows of a table: every sentence of a book and its headings, so that whatever is exported is read again. */
export const MAX_ROWS = 12_000;
/** Sentences of a side: a book of 400 pages. */
export const MAX_SENTENCES = 10_000;
/** Sentences of a side that one bead may have. */
export const MAX_BEAD_SENTENCES = 100;
/** The longest sentence that a pack holds, in UTF-16 units. */
export const MAX_SENTENCE_LENGTH = 20_000;
/** Lines of both sides together: above the most sentences of both, with a third of the lines left out. */
export const MAX_LINES = 30_000;
/** The longest run of signs without a space, in UTF-16 units: no word of any language, but data. */
export const LONGEST_WORD = 1_000;
