/**
 * Headings are told from prose by their looks alone: plain text has no markup. News sub-headings have 2–9 words; a
 * headline above a text has up to 24 (measured on 61 articles of NTREX-128, both languages).
 */

const MOST_WORDS = 14;
const MOST_WORDS_IN_HEADLINE = 25;

/** Ends a sentence, or leaves it open for what follows: no heading does either. */
const PROSE_END = /[.…،؛,;:–—-]["'”’»)\]]*$/u;
/** A question may be a heading, unless it is something that somebody says. */
const SPOKEN_END = /[!?؟]["'”’»]+$/u;
/** A full stop within the line, with another sentence after it. */
const INNER_END = /[\p{L}\p{M}]{3,}\.["'”’»)\]]*\s+\S/u;
const BULLET = /^(?:[•●▪◦‣*·–—-]|[([]?\p{Nd}{1,2}[)\]])\s/u;

/**
 * Is this line a heading? `first` allows the length of a headline. A line is, if it is short, says something in
 * letters, ends without a full stop or a mark that promises more, and isn't an item of a list.
 */
export function isHeading(line: string, { first = false } = {}): boolean {
	const text = line.trim();
	const words = text.split(/\s+/u).length;
	return (
		/\p{L}/u.test(text) &&
		words <= (first ? MOST_WORDS_IN_HEADLINE : MOST_WORDS) &&
		!PROSE_END.test(text) &&
		!SPOKEN_END.test(text) &&
		!INNER_END.test(text) &&
		!BULLET.test(text)
	);
}
