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

/** A row of asterisks or dashes is layout; a line with a digit in it says something. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The lines of a text that say something, trimmed. */
export const linesOf = (text: string): RawLine[] =>
	text
		.split('\n')
		.map((raw, index) => ({ text: raw.trim(), number: index + 1 }))
		.filter((line) => SAYS_SOMETHING.test(line.text));

/** Line numbers in a few words: 3–7, 12; the rest is left out behind an ellipsis. */
export function rangesOf(numbers: readonly number[]): string {
	const MOST = 4;
	const ranges: { from: number; to: number }[] = [];
	for (const number of numbers) {
		const last = ranges.at(-1);
		// A blank line between two of them isn't worth a new range.
		if (last && number <= last.to + 2) last.to = number;
		else ranges.push({ from: number, to: number });
	}
	const said = ranges
		.slice(0, MOST)
		.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
	return said.join(', ') + (ranges.length > MOST ? ' …' : '');
}
