/**
 * What every imported text passes first, so that the rest of the pipeline meets one spelling of a line end and of a
 * letter. It changes how a text is encoded, never what it says.
 */

/** Bidi embeddings, overrides and isolates (they would fight the page's own direction), BOM, zero-width space. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069\ufeff\u200b]/gu;
/** Left-to-right and right-to-left marks at the ends of a line, where word processors leave them: they'd hide its full stop. */
const MARKS_AT_ENDS = /^[\s\u200e\u200f\u061c]+|[\s\u200e\u200f\u061c]+$/gmu;
/** C0 and C1 controls other than white space: debris of old encodings, illegal in XML. */
// eslint-disable-next-line no-control-regex
const DEBRIS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
/** The newline functions of the Unicode Standard, section 5.8. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/** Arabic Presentation Forms A and B: letters as a PDF or an old system drew them. */
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu;

/** NFKC, without the space that it puts under a free-standing vowel mark. */
const plainLetters = (forms: string): string =>
	forms.normalize('NFKC').replace(/ (?=\p{Mn})/gu, '');

/**
 * Text as the pipeline wants it: NFC, `\n` at line ends, plain Arabic letters, without bidi embeddings, BOM, zero-width
 * spaces and control characters. ZWJ and ZWNJ stay, since they shape words. Idempotent.
 */
export const cleanText = (text: string): string =>
	text
		.replace(LINE_ENDS, '\n')
		.replace(CONTROLS, '')
		.replace(DEBRIS, '')
		.replace(PRESENTATION_FORMS, plainLetters)
		.normalize('NFC')
		.replace(MARKS_AT_ENDS, (marks) => marks.replace(/[\u200e\u200f\u061c]/gu, ''));
