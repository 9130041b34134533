import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import type { Lang } from '../types.ts';
import { isHeading } from './headings.ts';

/** One line of the file: a paragraph or a heading. */
export interface Line {
	readonly text: string;
	/** 1-based, as editors count. */
	readonly number: number;
	readonly heading: boolean;
}

const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/gu;
const LATIN_LETTER = /(?=\p{L})\p{Script=Latin}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language that most letters of a line are in; `undefined` where it has no Arabic and no Latin letter. */
export function langOf(line: string): Lang | undefined {
	const arabic = count(line, ARABIC_LETTER);
	const latin = count(line, LATIN_LETTER);
	if (arabic === 0 && latin === 0) return undefined;
	return arabic >= latin ? 'ar' : 'en';
}

const NAMES: Readonly<Record<Lang, string>> = { ar: 'Arabic', en: 'English' };

/** A row of asterisks or dashes is layout; a line with a digit in it says something. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Sorts the lines of a text that has been through `cleanText` by language. The Arabic and the English may stand as two
 * blocks, in either order, or with their paragraphs interleaved. A line goes by the majority of its letters; one that has
 * none, such as a year, stays with the line before it (the first with the line after). Blank lines and rules (`* * *`)
 * are left out.
 *
 * Fails with `empty`, `no-letters` (neither Arabic nor English) or `one-language` (says which is missing, and after
 * which line it is missed).
 */
export function splitLanguages(text: string): Result<Record<Lang, Line[]>> {
	const lines = text
		.split('\n')
		.map((raw, index) => ({ text: raw.trim(), number: index + 1 }))
		.filter((line) => SAYS_SOMETHING.test(line.text));
	const first = lines.map((line) => langOf(line.text)).find((lang) => lang !== undefined);
	if (first === undefined)
		return fail(text.trim() === '' ? emptyText() : noLetters(lines[0]?.number ?? 1));

	const sides: Record<Lang, Line[]> = { ar: [], en: [] };
	let lang = first;
	for (const line of lines) {
		lang = langOf(line.text) ?? lang;
		const side = sides[lang];
		side.push({ ...line, heading: isHeading(line.text, { first: side.length === 0 }) });
	}
	for (const missing of ['ar', 'en'] as const) {
		if (sides[missing].length === 0) return fail(oneLanguage(missing, lines.at(-1)?.number ?? 1));
	}
	return ok(sides);
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
