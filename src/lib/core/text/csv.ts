/** A record of a table, its cells as they are meant: without the quotes around them. */
export interface Row {
	/** Where it begins: 1-based, as editors count. */
	readonly number: number;
	readonly cells: readonly string[];
}

/** A quoted cell longer than this is no cell, but a quotation mark that is never closed. */
const LONGEST_QUOTED = 20_000;

/** Where the quoted cell ends that begins at `from`: the index behind its closing quote; `undefined` if it is none. */
function quotedEnd(text: string, from: number, separator: string): number | undefined {
	let at = from;
	do {
		at = text.indexOf('"', at + 1);
		if (at === -1 || at - from > LONGEST_QUOTED) return undefined;
		if (text[at + 1] !== '"') break;
		at++;
	} while (at < text.length);
	const next = text[at + 1];
	return next === undefined || next === '\n' || next === separator ? at + 1 : undefined;
}

/**
 * The records of a text in which cells stand apart by `separator` and may be quoted (RFC 4180): a quoted cell may hold the
 * separator and line ends, and a quote as two. A quotation mark that doesn't enclose a whole cell is one, so that a cell
 * may begin with somebody's words. Linear: no input makes it read twice.
 *
 * @param most stops after so many records
 */
export function readRows(text: string, separator: string, most = Infinity): Row[] {
	const rows: Row[] = [];
	let cells: string[] = [];
	let number = 1;
	let line = 1;
	let at = 0;
	while (at < text.length && rows.length < most) {
		const quoted = text[at] === '"' ? quotedEnd(text, at, separator) : undefined;
		let end = quoted ?? at;
		if (quoted === undefined) {
			while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
			cells.push(text.slice(at, end));
		} else {
			const cell = text.slice(at + 1, quoted - 1).replaceAll('""', '"');
			for (const character of cell) if (character === '\n') line++;
			cells.push(cell);
		}
		// A separator at the very end has an empty cell behind it.
		if (text[end] === separator && end + 1 === text.length) cells.push('');
		if (text[end] !== separator || end + 1 === text.length) {
			rows.push({ number, cells });
			cells = [];
			number = ++line;
		}
		at = end + 1;
	}
	return rows;
}
