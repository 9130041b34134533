import { issue, type Issue } from '#lib/core/result.ts';
import { decodeTextFile, MAX_TEXT_BYTES } from '#lib/io/text-file.ts';

/** What came from outside: by the phone's share sheet, or by opening a file with the app. */
export interface Received {
	readonly text?: string;
	readonly file?: File;
	/** What is to be said about the file. */
	readonly notes?: readonly Issue[];
	/** The title and the address of the page that it was shared from. */
	readonly source?: string;
	/** Why nothing usable came: `share-lost`, `share-link-only`. */
	readonly issue?: Issue;
}

/** An address on a line of its own at the end: browsers put it behind what was marked on a page. */
const LINK_AT_END = /(?:^|\s)(https?:\/\/\S+)\s*$/u;
/** What was marked, in the quotation marks that the browser put around it. */
const QUOTED = /^"(?<inside>[^]*)"$/u;

const LINK_ONLY = issue(
	'share-link-only',
	'',
	'Only the address of a page was shared. Mark the text on the page and share that, or copy it and paste it here.',
);

const textIn = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
};

/** The part of an address that points at words on its page is of no use to a reader. */
const withoutFragment = (link: string): string => link.replace(/#:~:text=.*$/u, '');

/** A table or a lesson by its name, be it called a text by who shared it, is none. */
const isText = ({ name }: File): boolean =>
	/\.(?:txt|md|html?)$/iu.test(name) && !/\.(?:tsv|csv|json)\.txt$/iu.test(name);
const isPage = (text: string): boolean => /<[a-z!]/iu.test(text);

/** What is read of several files, and what is to be said about it: `first-file`, `markup-dropped`. */
export interface Chosen {
	readonly file: File;
	readonly notes: readonly Issue[];
}

/** The text of a web page as it is read alone; any other text as it is. */
async function withoutMarkup(text: string): Promise<{ text: string; notes: readonly Issue[] }> {
	if (!isPage(text)) return { text, notes: [] };
	const { htmlLines, isHtml } = await import('#lib/core/text/html.ts');
	if (!isHtml(text)) return { text, notes: [] };
	const { lines, notes } = htmlLines(text);
	return { text: lines.map((line) => line.text).join('\n'), notes };
}

/** The tags of all pages in one note. */
const inOne = (notes: readonly Issue[]): Issue[] => {
	const [first] = notes;
	const count = notes.reduce((sum, note) => sum + (note.count ?? 0), 0);
	return first ? [{ ...first, count }] : [];
};

const firstOf = (first: File, count: number): Issue =>
	issue(
		'first-file',
		first.name,
		'Several files were given that can’t be put together: only the first was read.',
		count,
	);

/**
 * Several files of text, web pages among them, are one text, such as an article and its translation, each read in the encoding
 * that it has; of others the first is taken, and that is said. Where one can't be read by itself their bytes are put together,
 * and it is asked how they are to be read.
 */
export async function oneOf(files: readonly File[]): Promise<Chosen | undefined> {
	const [first] = files;
	if (!first || files.length === 1) return first && { file: first, notes: [] };
	if (!files.every(isText)) return { file: first, notes: [firstOf(first, files.length)] };
	const joined = (parts: readonly BlobPart[]) =>
		new File(
			parts.flatMap((part) => [part, '\n\n']),
			first.name,
			{ type: first.type },
		);
	const texts: string[] = [];
	const notes: Issue[] = [];
	// What is too large is said of all of them.
	for (const file of files.some(({ size }) => size > MAX_TEXT_BYTES) ? [] : files) {
		const bytes = await file.arrayBuffer().catch(() => undefined);
		const decoded = bytes && decodeTextFile(new Uint8Array(bytes), file.name);
		if (!decoded?.ok) return { file: joined(files), notes: [] };
		const read = await withoutMarkup(decoded.value);
		texts.push(read.text);
		notes.push(...read.notes);
	}
	return texts.length === 0
		? { file: joined(files), notes: [] }
		: { file: joined(texts), notes: inOne(notes) };
}

/** A text that was shared, and the title and address of the page that it was shared from. */
export interface Shared {
	readonly text: string;
	readonly source: string;
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Who is to be credited for a text: the page that it was shared from, with a translation added or not; empty for any other. */
export const creditFor = (text: string, shared: Shared | undefined): string =>
	shared && spaced(text).includes(spaced(shared.text)) ? shared.source : '';

/** A shared table or lesson is called a text too, since browsers share no other files: `Name.tsv.txt`. */
const byItsName = (file: File): File =>
	/\.(?:tsv|csv|json|html?)\.txt$/iu.test(file.name)
		? new File([file], file.name.slice(0, -'.txt'.length))
		: file;

/**
 * What a share sheet sent, in the fields that the manifest names: `title`, `text`, `url` and `files`. A file counts more than
 * what is said about it. A page's address alone says nothing: that is an issue.
 */
export async function readShared(form: FormData): Promise<Received> {
	const title = textIn(form, 'title');
	const said = textIn(form, 'text');
	const link = textIn(form, 'url') || (LINK_AT_END.exec(said)?.[1] ?? '');
	const before = said.replace(LINK_AT_END, '').trim();
	const text = QUOTED.exec(before)?.groups?.['inside'] ?? before;
	const source = [title, withoutFragment(link)].filter((part) => part !== '').join(' · ');
	const chosen = await oneOf(
		form.getAll('files').filter((value) => value instanceof File && value.size > 0) as File[],
	);
	const about = source === '' ? {} : { source };
	if (chosen) return { ...chosen, file: byItsName(chosen.file), ...about };
	if (text !== '') return { text, ...about };
	return link !== '' ? { issue: LINK_ONLY } : {};
}
