import { beadsOf } from '#lib/core/article/parts.ts';
import { choicesOf, withOwn, type TermChoices } from '#lib/core/lexicon/own.ts';
import type { Pack } from '#lib/core/types.ts';

/** What is known of an article that is kept. */
type Kept = Pick<Pack, 'terms' | 'dropped'>;

/**
 * What is chosen of the terms of an article that is kept already, and comes again: its owner's terms stay, and what was dropped
 * stays dropped, but for what the lesson that comes has otherwise.
 */
export function choicesAgain(pack: Pack, kept: Kept | undefined): TermChoices {
	const come = choicesOf(pack);
	if (!kept) return come;
	const { own, dropped } = choicesOf(kept);
	const mine = new Set(come.own.map(({ id }) => id));
	return {
		own: withOwn(own, come.own),
		dropped: [...new Set([...dropped, ...come.dropped])].filter((id) => !mine.has(id)),
	};
}

/** The pack with its owner's terms, so that they are among those proposed. */
export function withKept(pack: Pack, kept: Kept | undefined): Pack {
	if (!kept) return pack;
	const { own, dropped } = choicesAgain(pack, kept);
	const beads = new Set(beadsOf(pack.article).map(({ id }) => id));
	const wanted = new Set(own.map(({ id }) => id));
	const come = new Set(choicesOf(pack).own.map(({ id }) => id));
	const mine = kept.terms
		.filter(({ id, origin }) => origin === 'own' && wanted.has(id) && !come.has(id))
		.map((term) => ({
			...term,
			occurrences: term.occurrences.filter(({ bead }) => beads.has(bead)),
		}));
	const ids = new Set(mine.map(({ id }) => id));
	return { ...pack, terms: [...pack.terms.filter(({ id }) => !ids.has(id)), ...mine], dropped };
}
