/** What a file of bytes without a mark may be encoded in, and how likely. */

/** As much of a file as is looked at, in bytes: enough to know it by, and quick on a phone. */
const LOOKED_AT = 64 * 1024;
const PREVIEW_LINES = 6;
const PREVIEW_LENGTH = 400;

/** Encodings of Arabic that files still come in, and UTF-8 with damage in it. */
const CANDIDATES = ['windows-1256', 'iso-8859-6', 'utf-8', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof CANDIDATES)[number];

export interface Guess {
	readonly encoding: Encoding;
	/** The first lines that say something, as they'd be read. */
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
	const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
	return lines.slice(0, PREVIEW_LINES).join('\n').slice(0, PREVIEW_LENGTH);
}

/**
 * What bytes may say that aren't well-formed UTF-8: the encodings in which they look like Arabic, the likeliest first, each
 * with its first lines for a person to judge. None where nothing does.
 */
export function guesses(bytes: Uint8Array): readonly Guess[] {
	// Even, so that no letter of UTF-16 is cut.
	const start = bytes.subarray(0, LOOKED_AT);
	return CANDIDATES.map((encoding) => {
		const text = new TextDecoder(encoding).decode(start);
		return { encoding, text, likely: likeness(text) };
	})
		.filter(({ likely }) => likely >= FEWEST)
		.sort((a, b) => b.likely - a.likely)
		.map(({ encoding, text }) => ({ encoding, preview: previewOf(text) }));
}
