/** Where something begins and ends, in pixels from the top of the screen. */
export interface Span {
	readonly top: number;
	readonly bottom: number;
}

/**
 * How far to scroll (pixels, down is positive) so that a sentence stands clear of what covers the screen above and below. A
 * sentence that is taller than the room keeps its touched word in it, and as much of its beginning as fits.
 *
 * @param room the part of the screen that nothing covers
 */
export function scrollToClear(sentence: Span, word: Span, room: Span): number {
	const fits = sentence.bottom - sentence.top <= room.bottom - room.top;
	if (!fits) {
		const toBegin = sentence.top - room.top;
		// The beginning at the top, unless the word would then lie below.
		return Math.max(toBegin, word.bottom - room.bottom);
	}
	if (sentence.bottom > room.bottom) return sentence.bottom - room.bottom;
	return sentence.top < room.top ? sentence.top - room.top : 0;
}
