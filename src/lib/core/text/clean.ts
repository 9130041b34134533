/**
 * What every imported text passes first, so that the rest of the pipeline meets one spelling of a line end and of a
 * letter. It changes how a text is encoded, never what it says; and it tells what it changed.
 */
import { issue, type Issue } from '../result.ts';
import { replaceRuns } from './runs.ts';

/** The newline functions of the Unicode Standard, section 5.8. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/** C0 and C1 controls other than white space: debris of old encodings, illegal in XML. */
// eslint-disable-next-line no-control-regex
const DEBRIS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
/** The byte order mark at the beginning says nothing, and nothing is said of it. */
const BYTE_ORDER_MARK = /^\ufeff/u;
/** Bidi embeddings, overrides and isolates: they would fight the page's own direction. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Zero-width space, word joiner, BOM, soft hyphen: two words that look alike would differ. ZWJ and ZWNJ shape words, and stay. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/gu;
/** Stretching within a word. At its end it stands for something: هـ is a year of the Hijra, الـ waits for a quotation. */
const TATWEEL = /(?<=[\p{Lo}\p{Mn}])\u0640{1,500}(?=[\p{Lo}\p{Mn}])/gu;
/** Arabic Presentation Forms A and B: letters as a PDF or an old system drew them. NFKC leaves the ornate brackets as they are. */
const PRESENTATION_FORMS = /[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]{1,500}/gu;
/** Maddah and hamza as characters of their own behind their letter. */
const DECOMPOSED = /[\u0627\u0648\u064a\u06c1\u06d2\u06d5][\u064b-\u0652]{0,30}[\u0653-\u0655]/gu;
/** Left-to-right, right-to-left and Arabic letter mark: word processors leave them at the ends of a line, where they'd hide its full stop. */
const DIRECTION_MARKS = '\u200e\u200f\u061c';
/** White space within a line that lays it out. */
const SPACE_WITHOUT_END = /[^\S\n\t]{20,2000}/gu;
/** More marks on one letter than any writing has (UAX #15, Stream-Safe Text Format): to put them in order takes the square of their number. */
const MARKS_WITHOUT_END = /\p{M}{31,2000}/gu;
/** What stands where a letter couldn't be decoded. */
const LOST = /\ufffd/gu;

/** NFKC, without the space that it puts under a free-standing vowel mark. */
const plainLetters = (forms: string): string =>
	forms.normalize('NFKC').replace(/ (?=\p{Mn})/gu, '');

const SAID: readonly (readonly [code: string, pattern: RegExp, what: string])[] = [
	['bidi-controls', BIDI_CONTROLS, 'Invisible characters that turn the direction were removed'],
	['invisible', INVISIBLE, 'Characters without a width were removed'],
	['tatweel', TATWEEL, 'Words stretched with a tatweel were written as usual'],
	['presentation-forms', PRESENTATION_FORMS, 'Letters in a fixed shape became plain letters'],
	['decomposed-hamza', DECOMPOSED, 'Letters and their hamza or maddah became one character'],
	['lost-letters', LOST, 'Letters are lost: a � stands in their place. Correct them by hand'],
];

/** A line without direction marks among the white space at its ends. */
function withoutMarksAtEnds(line: string): string {
	let from = 0;
	let to = line.length;
	while (from < to && isEdge(line[from])) from++;
	while (to > from && isEdge(line[to - 1])) to--;
	if (from === 0 && to === line.length) return line;
	const edge = (part: string) => part.replace(/[\u200e\u200f\u061c]/gu, '');
	return edge(line.slice(0, from)) + line.slice(from, to) + edge(line.slice(to));
}

const isEdge = (character = ''): boolean =>
	character === ' ' || DIRECTION_MARKS.includes(character) || /\s/u.test(character);

export interface Cleaned {
	readonly text: string;
	/** `bidi-controls`, `invisible`, `tatweel`, `presentation-forms`, `decomposed-hamza`, `lost-letters`: each once, with the first line as its path and how many. */
	readonly notes: readonly Issue[];
}

function noteOf(text: string, [code, pattern, what]: (typeof SAID)[number]): Issue[] {
	const first = text.search(pattern);
	if (first === -1) return [];
	const line = text.slice(0, first).split('\n').length;
	const count = text.match(pattern)?.length ?? 0;
	return [issue(code, `${line}`, `${what} (${count}, the first in line ${line}).`, count)];
}

/**
 * Text as the pipeline wants it: NFC, `\n` at line ends, plain Arabic letters, without bidi embeddings, BOM, zero-width
 * spaces, soft hyphens, stretching and control characters; and what was changed of all this. Idempotent.
 */
export function clean(given: string): Cleaned {
	const text = given.replace(BYTE_ORDER_MARK, '').replace(LINE_ENDS, '\n').replace(DEBRIS, '');
	const bounded = replaceRuns(text, SPACE_WITHOUT_END, () => ' ');
	const plain = replaceRuns(bounded, MARKS_WITHOUT_END, (marks) => marks.slice(0, 30))
		.replace(BIDI_CONTROLS, '')
		.replace(INVISIBLE, '')
		.replace(PRESENTATION_FORMS, plainLetters)
		.normalize('NFC')
		.replace(TATWEEL, '')
		.normalize('NFC')
		.split('\n')
		.map(withoutMarksAtEnds)
		.join('\n');
	const untouched = plain === text && !text.includes('\ufffd');
	return { text: plain, notes: untouched ? [] : SAID.flatMap((said) => noteOf(text, said)) };
}
