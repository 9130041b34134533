import type { Pack } from '../types.ts';
import { condense, expand, type Dense } from './dense.ts';

/**
 * A shipped pack is sent in two files: what a reader shows, and the rest, which whoever asks questions needs as well. Nothing is sent,
 * or stored for use without a network, twice.
 */

/** What a reader needs of a pack, the article and the terms that stand in it: the questions are five times as much. */
export type Reading = Pick<Pack, 'article' | 'terms'>;

export const readingIn = ({ article, terms }: Pack): Reading => ({
	article,
	terms: terms.filter(({ occurrences }) => occurrences.length > 0),
});

/** What `readingIn` leaves: questions, and terms that only their options name. */
export const restOf = ({ article: _, terms, ...rest }: Pack): Dense =>
	condense({ ...rest, terms: terms.filter(({ occurrences }) => occurrences.length === 0) });

/** The pack of both, as it was: the terms of the article come first. */
export function wholeOf({ article, terms }: Reading, sent: Dense): Pack {
	const { format, version, terms: others, ...rest } = expand(sent) as Omit<Pack, 'article'>;
	return { format, version, article, terms: [...terms, ...others], ...rest };
}
