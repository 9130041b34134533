import { fail, issue, ok, type Result } from '../result.ts';
import { LONGEST_WORD, MAX_LINES } from './limits.ts';
import { replaceRuns } from './runs.ts';

/** A line as it was given: a paragraph, a heading, or layout. */
export interface RawLine {
	readonly text: string;
	/** 1-based, as editors count. */
	readonly number: number;
}

/** One line of the article: a paragraph or a heading. */
export interface Line extends RawLine {
	readonly heading: boolean;
}

/**
 * Refuses what no article is before anybody looks at it closely: `too-many-lines` and `word-too-long`, with the
 * line. So nothing that follows need fear a word without end.
 */
export function checkLines<L extends RawLine>(lines: readonly L[]): Result<readonly L[]> {
	const tooMany = lines[MAX_LINES];
	if (tooMany) {
		const message = `The text has ${lines.length} lines, more than any article. Cut it before line ${tooMany.number}, and import the parts one by one.`;
		return fail(issue('too-many-lines', `${tooMany.number}`, message, lines.length));
	}
	const long = lines.find(({ text }) => longestWord(text) > LONGEST_WORD);
	if (!long) return ok(lines);
	const length = longestWord(long.text);
	const message = `Line ${long.number} has ${length} characters without a space, more than any word. If it is text, set spaces and full stops; if it is something else, take it out.`;
	return fail(issue('word-too-long', `${long.number}`, message, length));
}

function longestWord(line: string): number {
	if (line.length <= LONGEST_WORD) return 0;
	let longest = 0;
	let from = 0;
	for (let at = 0; at <= line.length; at++) {
		if (at < line.length && !/\s/u.test(line.charAt(at))) continue;
		longest = Math.max(longest, at - from);
		from = at + 1;
	}
	return longest;
}

/** A row of asterisks or dashes is layout; a line with a digit in it says something. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Tabs among them: here they part nothing. */
const SPACE_WITHOUT_END = /\s{20,2000}/gu;
const withoutRuns = (line: string) => replaceRuns(line, SPACE_WITHOUT_END, () => ' ');

/** The lines of a text that say something, trimmed. */
export const linesOf = (text: string): RawLine[] =>
	text
		.split('\n')
		.map((raw, index) => ({ text: withoutRuns(raw.trim()), number: index + 1 }))
		.filter((line) => SAYS_SOMETHING.test(line.text));

/** No message is longer for it. */
const MOST_RANGES = 4;

/**
 * Where some of the lines stand, in a few words: `3–7, 12`. A range has no line of the others in it; after four, an
 * ellipsis stands for the rest.
 */
export function rangesOf(some: readonly RawLine[], all: readonly RawLine[]): string {
	const meant = new Set(some);
	const ranges: { from: number; to: number }[] = [];
	let open: { from: number; to: number } | undefined;
	for (const line of all) {
		if (!meant.has(line)) open = undefined;
		else if (open) open.to = line.number;
		else ranges.push((open = { from: line.number, to: line.number }));
	}
	const said = ranges
		.slice(0, MOST_RANGES)
		.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
	return said.join(', ') + (ranges.length > MOST_RANGES ? ' …' : '');
}
