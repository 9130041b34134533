import { groupBy } from '../group-by.ts';
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import type { Lang } from '../types.ts';
import { readRows, type Row } from './csv.ts';
import { MAX_ROWS } from './limits.ts';
import { langOf, lettersOf } from './letters.ts';

/** A row of a bilingual table: what stands in its two columns, each possibly empty. */
export type Pair = Readonly<Record<Lang, string>> & { readonly number: number };

export interface Table {
	readonly pairs: readonly Pair[];
	/** The header is `ar` and `en`: each row is a pair as somebody made it, however many its sentences. */
	readonly whole: boolean;
	/** `table`, `table-header`, `columns-left-out`. */
	readonly notes: readonly Issue[];
}

const SEPARATORS = ['\t', '|', ';', ','] as const;
/** Between the header of a table in Markdown and its rows. */
const RULE = /^[\s|:-]+$/u;
/** So many rows show whether it is a table. */
const SAMPLE = 200;
/** Commas stand in prose, too: every row must have them, and as many. */
const WIDE = 0.9;

const says = (row: Row): boolean =>
	row.cells.some((cell) => cell.trim() !== '' && !RULE.test(cell));
const width = ({ cells }: Row): number => cells.length;

/** Has a row both languages in different cells? */
function isBilingual({ cells }: Row): boolean {
	const langs = cells.map(langOf);
	return langs.includes('ar') && langs.includes('en');
}

function separates(text: string, separator: string): boolean {
	const rows = readRows(text, separator, SAMPLE).filter(says);
	const wide = rows.filter((row) => width(row) > 1);
	const both = wide.filter(isBilingual).length;
	if (wide.length < rows.length * WIDE || both === 0) return false;
	if (separator === '\t') return both * 10 >= rows.length;
	const widths = groupBy(wide, width);
	const usual = Math.max(...[...widths.values()].map((alike) => alike.length));
	return rows.length > 1 && both * 2 >= rows.length && usual >= rows.length * WIDE;
}

/** What the cells of a bilingual table stand apart by; `undefined` where a text is none. */
export const separatorOf = (text: string): string | undefined =>
	SEPARATORS.find((separator) => text.includes(separator) && separates(text, separator));

/** How many letters of a language each column has. */
function columnLetters(rows: readonly Row[], lang: Lang): number[] {
	const letters: number[] = [];
	for (const { cells } of rows) {
		cells.forEach((cell, column) => {
			const counted = lettersOf(cell);
			const own = counted[lang] > counted[lang === 'ar' ? 'en' : 'ar'] ? counted[lang] : 0;
			letters[column] = (letters[column] ?? 0) + own;
		});
	}
	return letters;
}

/** A second column with this share of the letters of the first may be the one that is meant. */
const RIVAL = 0.5;

/** The column of a language, or all that may be it. */
function columnsOf(rows: readonly Row[], lang: Lang): number[] {
	const letters = columnLetters(rows, lang);
	const most = letters.reduce((a, b) => Math.max(a, b), 0);
	return letters.flatMap((count, column) => (count > 0 && count >= most * RIVAL ? [column] : []));
}

/** How a column is called that holds a language. */
const HEADER: Readonly<Record<Lang, RegExp>> = {
	ar: /^(?:ar|ara|arabic|source|target|original|translation|عربي|عربية|العربية|بالعربية|النص|الأصل|الترجمة|اللغة العربية|النص العربي)(?![\p{L}\p{M}])/iu,
	en: /^(?:en|eng|english|source|target|original|translation|[إا]ن[جك]ليزي|[إا]ن[جك]ليزية|ال[إا]ن[جك]ليزية|بال[إا]ن[جك]ليزية|النص ال[إا]ن[جك]ليزي|اللغة ال[إا]ن[جك]ليزية|الأصل|الترجمة)(?![\p{L}\p{M}])/iu,
};
/** In UTF-16 units. */
const LONGEST_HEADER = 40;

/** Is a row the header? It names both columns, or one of them in the wrong language. */
function isHeader({ ar, en }: Pair): boolean {
	const [arName, enName] = [ar.trim(), en.trim()];
	const short = arName.length <= LONGEST_HEADER && enName.length <= LONGEST_HEADER;
	if (!short) return false;
	if (HEADER.ar.test(arName) && HEADER.en.test(enName)) return true;
	const misplaced = langOf(ar) === 'en' || langOf(en) === 'ar';
	return misplaced && (HEADER.ar.test(arName) || HEADER.en.test(enName));
}

/**
 * The pairs of a table of two languages, in TSV or CSV. Of more than two columns the Arabic and the English are found by
 * their letters; a first row that names the columns is left out.
 *
 * Fails with `too-many-rows` (over `MAX_ROWS`, with the line of the first too many) or `many-columns` (which of several is
 * meant doesn't show).
 */
export function readTable(text: string, separator: string): Result<Table> {
	const rows = readRows(text, separator).filter(says);
	const tooMany = rows[MAX_ROWS];
	if (tooMany) return fail(tooManyRows(rows.length, tooMany.number));
	const columns = { ar: columnsOf(rows, 'ar'), en: columnsOf(rows, 'en') };
	const [ar = 0, en = 1] = [columns.ar[0], columns.en[0]];
	if (columns.ar.length > 1 || columns.en.length > 1) {
		return fail(manyColumns(columns.ar.length > 1 ? columns.ar : columns.en));
	}
	const all = rows.map(({ number, cells }) => ({
		number,
		ar: cells[ar] ?? '',
		en: cells[en] ?? '',
	}));
	const [first] = all;
	const header = first && all.length > 1 && isHeader(first);
	const pairs = header ? all.slice(1) : all;
	const others = rows
		.slice(header ? 1 : 0)
		.flatMap(({ cells }) => cells.flatMap((cell, column) => (cell.trim() ? [column] : [])))
		.filter((column) => column !== ar && column !== en);
	return ok({
		pairs,
		whole: header === true && first.ar.trim() === 'ar' && first.en.trim() === 'en',
		notes: [
			issue('table', '', `A table: its ${pairs.length} rows are pairs.`, pairs.length),
			...(header ? [headerLeftOut(first.number)] : []),
			...(others.length > 0 ? [columnsLeftOut(new Set(others))] : []),
		],
	});
}

const tooManyRows = (count: number, line: number): Issue =>
	issue(
		'too-many-rows',
		`${line}`,
		`The table has ${count} rows, and at most ${MAX_ROWS} are read. Cut it before line ${line}, and import the parts one by one.`,
		count,
	);

const list = (columns: Iterable<number>): string =>
	[...columns]
		.sort((a, b) => a - b)
		.slice(0, 10)
		.map((column) => column + 1)
		.join(', ');

const manyColumns = (columns: readonly number[]): Issue =>
	issue(
		'many-columns',
		list(columns),
		`Several columns are in one language: ${list(columns)}. Keep one Arabic and one English column.`,
		columns.length,
	);

const headerLeftOut = (line: number): Issue =>
	issue('table-header', `${line}`, `Line ${line} names the columns, and was left out.`);

const columnsLeftOut = (columns: ReadonlySet<number>): Issue =>
	issue(
		'columns-left-out',
		list(columns),
		`Only the Arabic and the English column were read; left out: ${list(columns)}.`,
		columns.size,
	);
