/** What was given, as lines of two languages: whatever form it comes in. */
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import { readBeside } from './beside.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { clean } from './clean.ts';
import { htmlLines, isHtml } from './html.ts';
import { sortLanguages, toLine, uneven, withoutHeadings, type Sides } from './languages.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { checkLines, linesOf, type Line, type RawLine } from './lines.ts';
import { readTable, separatorOf, type Table } from './table.ts';

export interface Source extends Sides {
	/** Of a table how many lines of each language every row has, in order: a row is a pair, whatever its lines say. */
	readonly rows?: readonly RowLines[];
}

export interface RowLines {
	/** It is one bead, however many its sentences. */
	readonly whole: boolean;
	readonly ar: number;
	readonly en: number;
}

/**
 * Reads a text that holds an article in both languages into lines: plain text (two blocks in either order, or interleaved),
 * a table of two columns (TSV, CSV or Markdown) or of lines that have both languages, or the source of a web page. Lines are
 * numbered as in what was given.
 *
 * @returns with `notes`, what was changed on reading (see `clean`, `html`, `boilerplate`, `table`, `languages`). Fails with
 * `too-large`, and as `readTable` and `sortLanguages` do
 */
export function readSource(given: string): Result<Source> {
	if (given.length > MAX_TEXT_LENGTH) return fail(tooLarge(given.length));
	const { text, notes } = clean(given);
	if (isHtml(text)) {
		const page = htmlLines(text);
		const letters = cleanLines(page.lines);
		return sorted(letters.lines, [...mergeNotes(notes, letters.notes), ...page.notes]);
	}
	const separator = separatorOf(text);
	if (separator === undefined) {
		const beside = readBeside(text);
		return beside ? tableToSource(beside, notes) : sorted(linesOf(text), notes);
	}
	const table = readTable(text, separator);
	if (!table.ok) return table;
	return tableToSource(table.value, notes);
}

/** What stood in entities is cleaned when they are decoded, not before. */
function cleanLines(lines: readonly RawLine[]): { lines: RawLine[]; notes: Issue[] } {
	const { text, notes } = clean(lines.map((line) => line.text).join('\n'));
	const numberOf = (index: number): number => lines[index]?.number ?? 1;
	return {
		lines: linesOf(text).map((line) => ({ ...line, number: numberOf(line.number - 1) })),
		notes: notes.map((note) => ({ ...note, path: `${numberOf(Number(note.path) - 1)}` })),
	};
}

/** Each code once, with the count of both. */
function mergeNotes(some: readonly Issue[], others: readonly Issue[]): Issue[] {
	const merged = new Map(some.map((note) => [note.code, note]));
	for (const note of others) {
		const known = merged.get(note.code);
		const count = (known?.count ?? 0) + (note.count ?? 0);
		merged.set(note.code, { ...(known ?? note), count });
	}
	return [...merged.values()];
}

function sorted(lines: readonly RawLine[], notes: readonly Issue[]): Result<Source> {
	const checked = checkLines(lines);
	if (!checked.ok) return checked;
	const kept = withoutBoilerplate(checked.value);
	const sides = sortLanguages(kept.lines);
	if (!sides.ok) return sides;
	return ok({ ...sides.value, notes: [...notes, ...kept.notes, ...sides.value.notes] });
}

function tableToSource(
	{ pairs, whole, notes: said }: Table,
	notes: readonly Issue[],
): Result<Source> {
	const sides = { ar: [] as Line[], en: [] as Line[] };
	const rows: RowLines[] = [];
	const cells = pairs.flatMap(({ number, ar, en }) => [
		...linesOf(ar).map(({ text }) => ({ text, number })),
		...linesOf(en).map(({ text }) => ({ text, number })),
	]);
	const checked = checkLines(cells);
	if (!checked.ok) return checked;
	for (const pair of pairs) {
		const inRow = { ar: 0, en: 0, whole };
		for (const lang of ['ar', 'en'] as const) {
			const lines = linesOf(pair[lang]);
			inRow[lang] = lines.length;
			for (const { text } of lines) {
				sides[lang].push(toLine({ text, number: pair.number }, sides[lang].length === 0));
			}
		}
		if (inRow.ar + inRow.en > 0) rows.push(inRow);
	}
	const { ar, en } = withoutHeadings(sides, 1) ?? sides;
	return ok({ ar, en, rows, notes: [...notes, ...said, ...uneven(sides)] });
}

const tooLarge = (length: number): Issue =>
	issue(
		'too-large',
		'',
		`The text has ${(length / 1024 / 1024).toFixed(1)} million characters, and at most 10 are read. Cut it into articles.`,
	);
