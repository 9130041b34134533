import type { Lang } from '../types.ts';

/** So long may a tag be: it stands on a button. */
export const LONGEST_TAG = 60;
/** So many tags may an article have. */
export const MOST_TAGS = 50;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * The tags with one more, in the order in which they were given. White space is collapsed; what differs from a tag in
 * capitals alone is that tag, as it was written first. What says nothing, and what is there already, changes nothing.
 *
 * @param known the tags of all articles
 */
export function withTag(
	tags: readonly string[],
	typed: string,
	known: readonly string[],
): readonly string[] {
	const text = Array.from(typed.normalize('NFC').replace(/\s+/gu, ' ').trim())
		.slice(0, LONGEST_TAG)
		.join('')
		.trim();
	if (text === '' || tags.length >= MOST_TAGS || tags.some((tag) => same(tag, text))) return tags;
	return [...tags, known.find((tag) => same(tag, text)) ?? text];
}

/** Every tag once, by the alphabet of the interface's language. */
export const allTags = (
	articles: readonly { readonly tags?: readonly string[] }[],
	locale: Lang,
): readonly string[] =>
	[...new Set(articles.flatMap(({ tags }) => tags ?? []))].sort((a, b) =>
		a.localeCompare(b, locale),
	);

/** The language that a learner's own words are marked as: the one whose script they are in. */
export const scriptOf = (text: string): Lang => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
