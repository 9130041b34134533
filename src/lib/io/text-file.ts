import { fail, issue, ok, type Issue, type Result } from '../core/result.ts';
import { utf16Order, type Encoding } from './encodings.ts';

/** The largest text file that is read, in bytes: some hundred times a long article. */
export const MAX_TEXT_BYTES = 10 * 1024 * 1024;
/** The largest pack: an article of 36 pairs makes 2 MB with all its questions. */
export const MAX_PACK_BYTES = 200 * 1024 * 1024;

/** Begins as JSON does, after a byte order mark at most. */
const mayBePack = (bytes: Uint8Array): boolean =>
	/^(?:\u00ef\u00bb\u00bf)?\s*\{/u.test(String.fromCharCode(...bytes.subarray(0, 64)));

/** First bytes of the files that people take for text, and what to do with each. */
const SIGNATURES: readonly (readonly [signature: string, what: string])[] = [
	['%PDF-', 'a PDF'],
	['PK\u0003\u0004', 'a Word, EPUB or ZIP file'],
	['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
	['{\\rtf', 'an RTF file'],
	['\u0089PNG', 'a picture (PNG)'],
	['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
	['GIF8', 'a picture (GIF)'],
	['\u001f\u008b', 'a compressed file (gzip)'],
];

const BYTE_ORDER_MARKS = [
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, i) => bytes[i] === byte);

/** The text of the bytes, or `undefined` where they aren't well-formed in that encoding. */
function decode(bytes: Uint8Array, encoding: string, truncated = false): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: truncated });
	} catch {
		return undefined;
	}
}

/** Index of the first byte of the first letter that isn't UTF-8, in bytes that aren't. */
function firstBadByte(bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length + 1;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (decode(bytes.subarray(0, middle), 'utf-8', true) === undefined) bad = middle;
		else good = middle;
	}
	// Up to three bytes before may have begun the letter that was not to be.
	while (decode(bytes.subarray(0, good), 'utf-8') === undefined) good--;
	return good;
}

function lineOf(bytes: Uint8Array, index: number): number {
	let line = 1;
	for (let i = 0; i < index; i++) if (bytes[i] === 0x0a) line++;
	return line;
}

/** By its mark; as strict UTF-8; as UTF-16 that lost its mark. */
function decodeUnicode(bytes: Uint8Array, name: string): Result<string> {
	const mark = BYTE_ORDER_MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
	if (mark) {
		const text = decode(bytes, mark.encoding);
		return text === undefined ? fail(damagedUtf16(name)) : ok(text);
	}
	const order = utf16Order(bytes);
	const text = (order && decode(bytes, order)) ?? decode(bytes, 'utf-8');
	return text === undefined ? fail(notUtf8(bytes, name)) : ok(text);
}

const damagedUtf16 = (name: string): Issue =>
	issue(
		'damaged-utf16',
		name,
		'The file says that it is UTF-16, but is damaged. Open it in a text editor, look whether anything is missing, and save it as UTF-8.',
	);

function notUtf8(bytes: Uint8Array, name: string): Issue {
	const at = firstBadByte(bytes);
	return issue(
		'not-utf8',
		`${name}:${lineOf(bytes, at)}`,
		`Byte ${at + 1} of the file isn't UTF-8. Open the file in a text editor with the encoding that it was written in (for Arabic often Windows-1256) and save it as UTF-8.`,
	);
}

/**
 * The text of a file: UTF-8 or UTF-16, each with or without a byte order mark; line ends become `\n`. A file in another
 * encoding is never read by guessing: `guesses` says what it may be, and whoever has seen the preview gives `encoding`.
 *
 * @param name what the file is called in messages
 * @param encoding as somebody chose it: then bytes that aren't well-formed become U+FFFD instead of an issue
 * @returns issues `too-large`, `empty`, `binary`, `not-utf8` (with the line) or `damaged-utf16`
 */
export function decodeTextFile(
	bytes: Uint8Array,
	name: string,
	encoding?: Encoding,
): Result<string> {
	if (bytes.length > (mayBePack(bytes) ? MAX_PACK_BYTES : MAX_TEXT_BYTES)) {
		const size = (bytes.length / 1024 / 1024).toFixed(1);
		return fail(
			issue(
				'too-large',
				name,
				`The file has ${size} MB, and at most 10 are read. Cut it into articles.`,
			),
		);
	}
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	const what = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
	if (what) {
		return fail(
			issue(
				'binary',
				name,
				`The file is ${what}, not plain text. Save or copy its text as a .txt file.`,
			),
		);
	}
	const decoded = encoding
		? ok(new TextDecoder(encoding).decode(bytes))
		: decodeUnicode(bytes, name);
	if (!decoded.ok) return decoded;
	if (decoded.value.includes('\0')) {
		return fail(
			issue(
				'binary',
				name,
				'The file has NUL bytes, so it is not plain text. Save its text as UTF-8.',
			),
		);
	}
	if (decoded.value.trim() === '') {
		return fail(
			issue(
				'empty',
				name,
				'The file is empty. It should hold the article in Arabic and in English.',
			),
		);
	}
	return ok(decoded.value.replace(/\r\n?/g, '\n'));
}
