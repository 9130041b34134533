import type { Article, Bilingual, Pack } from '../types.ts';

/** What an article is called as a file, and what stands in it. */
export interface ExportedFile {
	readonly name: string;
	/** A MIME type. */
	readonly type: string;
	readonly text: string;
}

/** So long may a name be that every file system takes it, in Arabic too: two bytes a letter, and what follows it. */
const LONGEST_NAME = 100;
/** What some file system or other doesn't take, and what turns the direction of what follows. */
// eslint-disable-next-line no-control-regex
const NOT_IN_NAMES = /[\u0000-\u001f\u007f\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A file's name out of a title, without what comes after the dot; `mufradat` for one that has no title. */
export function fileNameOf(title: string): string {
	const plain = title.replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' ').trim();
	const short = Array.from(plain).slice(0, LONGEST_NAME).join('');
	return short.replace(/^[. ]+|[. ]+$/gu, '') || 'mufradat';
}

/** The pack as JSON that can be read and compared. */
export const packJson = (pack: Pack): string => `${JSON.stringify(pack, null, '\t')}\n`;

/** The pack as it is imported again, as small as it can be: its title, its source and its tags go with it. */
export const packFile = (pack: Pack, title: string): ExportedFile => ({
	name: `${fileNameOf(title)}.mufradat.json`,
	type: 'application/json',
	text: `${JSON.stringify(pack)}\n`,
});

/** As RFC 4180 has it, with tabs for commas. */
const cell = (text: string): string =>
	/[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const row = ({ ar, en }: Bilingual): string => `${cell(ar)}\t${cell(en)}\n`;

const saysAnything = ({ ar, en }: Bilingual): boolean => ar !== '' || en !== '';

/**
 * The rows of an article, Arabic before English: its title and its headings, where it has them, and each bead, the sentences
 * of a side joined by a space. A side that says nothing is empty: an orphan stays one.
 */
export const rowsOf = ({ title, sections }: Article): readonly Bilingual[] =>
	[
		title,
		...sections.flatMap(({ heading, paragraphs }) => [
			...(heading ? [heading] : []),
			...paragraphs.flatMap(({ beads }) =>
				beads.map(({ ar, en }) => ({ ar: ar.join(' '), en: en.join(' ') })),
			),
		]),
	].filter(saysAnything);

/** By this mark spreadsheets know UTF-8; without it they read Arabic as signs of another alphabet. */
const MARK = '\ufeff';

/** The article as a table of two columns, for a spreadsheet or for another program: a row a line. */
export const tableFile = (article: Article, title: string): ExportedFile => ({
	name: `${fileNameOf(title)}.tsv`,
	type: 'text/tab-separated-values',
	text: MARK + rowsOf(article).map(row).join(''),
});
