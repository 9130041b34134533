import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import type { Lang } from '../types.ts';
import { partForeign, type ForeignLine } from './foreign.ts';
import { isHeading } from './headings.ts';
import { langOf, lettersOf } from './letters.ts';
import { rangesOf, type Line, type RawLine } from './lines.ts';

/** What a text is read into: its lines by language. */
export interface Sides {
	readonly ar: readonly Line[];
	readonly en: readonly Line[];
	/** What was left out or taken otherwise than it looks: `third-language`, `short-lines`, `uneven`. */
	readonly notes: readonly Issue[];
}

const NAMES: Readonly<Record<Lang, string>> = { ar: 'Arabic', en: 'English' };

/**
 * Sorts lines by language. The Arabic and the English may stand as two blocks, in either order, or with their paragraphs
 * interleaved. A line goes by the majority of its letters; one that has none, such as a year, stays with the line before it
 * (the first with the line after). Lines in a third language are left out, and said.
 *
 * Fails with `empty`, `no-letters` (neither Arabic nor English), or `one-language` (says which is missing, and after which
 * line it is missed), with `third-language` where lines in another were found in its place.
 */
export function sortLanguages(lines: readonly RawLine[]): Result<Sides> {
	if (lines.length === 0) return fail(emptyText());
	const { ours, foreign } = partForeign(lines);
	const others = foreign.length > 0 ? [thirdLanguage(foreign, lines)] : [];
	const first = ours.map((line) => langOf(line.text)).find((lang) => lang !== undefined);
	if (first === undefined) return fail(...others, noLetters(lines[0]?.number ?? 1));

	const sides: Record<Lang, Line[]> = { ar: [], en: [] };
	let lang = first;
	for (const line of ours) {
		lang = langOf(line.text) ?? lang;
		const side = sides[lang];
		side.push(toLine(line, side.length === 0));
	}
	for (const missing of ['ar', 'en'] as const) {
		if (sides[missing].length === 0) {
			return fail(oneLanguage(missing, lines.at(-1)?.number ?? 1), ...others);
		}
	}
	const prose = withoutHeadings(sides);
	return ok({
		ar: prose?.ar ?? sides.ar,
		en: prose?.en ?? sides.en,
		notes: [...others, ...(prose ? [shortLines(ours[0]?.number ?? 1)] : []), ...uneven(sides)],
	});
}

/** No headline is longer, in UTF-16 units. */
const LONGEST_HEADING = 500;

/** A line, told from a heading; `first` of its language. */
export const toLine = ({ text, number }: RawLine, first: boolean): Line => ({
	text,
	number,
	heading: text.length <= LONGEST_HEADING && isHeading(text, { first }),
});

/** A plain text with fewer lines has too few to tell what it is by them. */
const FEWEST_LINES = 8;

/**
 * The lines of a poem, of a list, of subtitles: most look like headings, so that none is one. `undefined` where it is a
 * text with headings.
 */
export function withoutHeadings(
	sides: Record<Lang, readonly Line[]>,
	fewest = FEWEST_LINES,
): Record<Lang, Line[]> | undefined {
	const all = [...sides.ar, ...sides.en];
	const headings = all.filter(({ heading }) => heading).length;
	if (all.length < fewest || headings * 2 <= all.length) return undefined;
	const plain = (lines: readonly Line[]) => lines.map((line) => ({ ...line, heading: false }));
	return { ar: plain(sides.ar), en: plain(sides.en) };
}

/** A translation is at most so many times as long as what it translates, in letters, */
const MOST_TIMES = 4;
/** unless both are a sentence or two. */
const FEWEST_LETTERS = 300;

/** The note `uneven` where one side is so much longer that most of it can't have been translated. */
export function uneven(sides: Record<Lang, readonly RawLine[]>): Issue[] {
	const length = (lang: Lang) =>
		sides[lang].reduce((sum, { text }) => sum + lettersOf(text)[lang], 0);
	const [ar, en] = [length('ar'), length('en')];
	const longer = ar > en ? 'ar' : 'en';
	const times = Math.round(Math.max(ar, en) / Math.max(1, Math.min(ar, en)));
	if (times <= MOST_TIMES || Math.max(ar, en) < FEWEST_LETTERS) return [];
	const shorter = longer === 'ar' ? 'en' : 'ar';
	const said = `The ${NAMES[longer]} is ${times} times as long as the ${NAMES[shorter]}: most of it has no counterpart, and is read alone. Look whether the ${NAMES[shorter]} is whole.`;
	return [issue('uneven', '', said, times)];
}

const emptyText = (): Issue =>
	issue(
		'empty',
		'',
		'The text is empty. Paste or choose a text that has the article in Arabic and in English.',
	);

const noLetters = (line: number): Issue =>
	issue(
		'no-letters',
		`${line}`,
		`No Arabic and no English letter was found (the first characters stand in line ${line}). If the text looks right in an editor, save it as UTF-8 and try again.`,
	);

function oneLanguage(missing: Lang, last: number): Issue {
	const present = missing === 'ar' ? 'en' : 'ar';
	return issue(
		'one-language',
		`${last}`,
		`The ${NAMES[missing]} is missing: the text is in ${NAMES[present]} only, and ends in line ${last}. Add the ${NAMES[missing]} after it, one paragraph a line.`,
	);
}

function thirdLanguage(foreign: readonly ForeignLine[], all: readonly RawLine[]): Issue {
	const where = rangesOf(
		foreign.map(({ line }) => line),
		all,
	);
	const languages = [...new Set(foreign.map(({ language }) => language))].join(', ');
	return issue(
		'third-language',
		where,
		`Neither Arabic nor English, and left out: ${where} (${languages}). If that is wrong, correct these lines and read the text again.`,
		foreign.length,
	);
}

const shortLines = (line: number): Issue =>
	issue(
		'short-lines',
		`${line}`,
		'Most lines are short and end without a full stop, as in a poem or a list: each was taken for a sentence, and none for a heading.',
	);
