/** What a file of bytes without a mark may be encoded in, and how likely. */

/** As much of a file as is decoded in every way, in bytes: enough to know it by, and quick on a phone. */
const LOOKED_AT = 64 * 1024;
const PREVIEW_LINES = 6;
const PREVIEW_LENGTH = 400;

/** Encodings of Arabic that files still come in, and UTF-8 with damage in it. */
const CANDIDATES = ['windows-1256', 'iso-8859-6', 'utf-8', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof CANDIDATES)[number];

export interface Guess {
	readonly encoding: Encoding;
	/** The first lines that tell one encoding from another, as they'd be read. */
	readonly preview: string;
}

/** The ten commonest letters of Arabic: three quarters of any text, and of no text that is read in a wrong encoding. */
const COMMON = /[اليمونرتبة]/gu;
/** What isn't plain Latin: of these a text is known. */
const TELLING = /[^\0-\x7f]/gu;
/** A third of what tells must be common letters, or it is no Arabic. */
const FEWEST = 1 / 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** In [0, 1]: how much a text looks like Arabic. */
function likeness(text: string): number {
	const telling = count(text, TELLING);
	return telling === 0 ? 0 : count(text, COMMON) / telling;
}

/** UTF-16 without its mark: the high bytes of spaces, digits and Latin letters are NUL, and all on one side. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes.length % 2 !== 0) return undefined;
	const nuls = [0, 0];
	for (let at = 0; at < Math.min(bytes.length, LOOKED_AT); at++) {
		if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = nuls;
	if (even === 0 && odd > 0) return 'utf-16le';
	return odd === 0 && even > 0 ? 'utf-16be' : undefined;
}

function previewOf(text: string): string {
	return linesIn(text).slice(0, PREVIEW_LINES).join('\n').slice(0, PREVIEW_LENGTH);
}

const linesIn = (text: string): string[] =>
	text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');

/** Of a line in Arabic so many bytes are no plain Latin; quotation marks alone aren't as many. */
const TELLING_SHARE = 1 / 3;

const endsLine = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/**
 * The lines that an encoding is known by, wherever they stand: some files have all their English first. Of a long line pieces
 * are taken, each up to a space.
 */
function tellingLines(bytes: Uint8Array): Uint8Array {
	const found = new Uint8Array(LOOKED_AT);
	let length = 0;
	let [from, high] = [0, 0];
	for (let at = 0; at < bytes.length && length < LOOKED_AT; at++) {
		const byte = bytes[at] ?? 0;
		if (byte > 0x7f) high++;
		const long = at - from >= PREVIEW_LENGTH && byte === 0x20;
		if (!long && !endsLine(byte) && at + 1 < bytes.length) continue;
		const line = bytes.subarray(from, Math.min(at + 1, from + LOOKED_AT - length));
		if (high > line.length * TELLING_SHARE) {
			found.set(line, length);
			length += line.length;
		}
		[from, high] = [at + 1, 0];
	}
	return found.subarray(0, length);
}

/**
 * What bytes may say that aren't well-formed UTF-8: the encodings in which they look like Arabic, the likeliest first, each
 * with lines for a person to judge: all of a short text, or those that tell. None where nothing does.
 */
export function guesses(bytes: Uint8Array): readonly Guess[] {
	// Even, so that no letter of UTF-16 is cut.
	const start = bytes.subarray(0, LOOKED_AT);
	const lines = tellingLines(bytes);
	return CANDIDATES.map((encoding) => {
		const decoder = new TextDecoder(encoding);
		// UTF-16 has other bytes for the end of a line.
		const telling = lines.length > 0 && !encoding.startsWith('utf-16') ? lines : start;
		const [beginning, text] = [decoder.decode(start), decoder.decode(telling)];
		const isShort =
			linesIn(beginning).length <= PREVIEW_LINES && beginning.length <= PREVIEW_LENGTH;
		const preview = previewOf(isShort ? beginning : text);
		return { encoding, preview, likely: likeness(text) };
	})
		.filter(({ likely }) => likely >= FEWEST)
		.sort((a, b) => b.likely - a.likely)
		.map(({ encoding, preview }) => ({ encoding, preview }));
}
