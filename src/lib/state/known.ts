import type { Stage } from '#lib/core/scheduling/stages.ts';
import type { Reading } from '#lib/content/catalog.ts';
import type { Article, BeadId, PackTerm, Section } from '#lib/core/types.ts';
import type { App } from './app.svelte.ts';

/** The share of places whose term is known, 0 to 1, of so many places of each term. */
export function shareOf(
	places: Iterable<readonly [term: PackTerm, count: number]>,
	stageOf: (term: PackTerm) => Stage,
): number {
	let known = 0;
	let all = 0;
	for (const [term, count] of places) {
		all += count;
		if (count > 0 && stageOf(term) === 'known') known += count;
	}
	return all === 0 ? 0 : known / all;
}

/** The share of an article's Arabic term occurrences whose term is known: 0 to 1. */
export const shareKnown = (
	{ terms }: Pick<Reading, 'terms'>,
	stageOf: (term: PackTerm) => Stage,
): number =>
	shareOf(
		terms.map((term) => [term, term.occurrences.filter(({ lang }) => lang === 'ar').length]),
		stageOf,
	);

/** The ids of a section's beads. */
const beadsOfSection = ({ paragraphs }: Section): Set<BeadId> =>
	new Set(paragraphs.flatMap(({ beads }) => beads.map(({ id }) => id)));

/** The section that a bead stands in, from 0; undefined where the article has no such bead (any more). */
function sectionOf(article: Article, bead: string): number | undefined {
	const index = article.sections.findIndex((section) => beadsOfSection(section).has(bead));
	return index < 0 ? undefined : index;
}

export interface Glance {
	/** Share of its terms that are known, 0 to 1. */
	readonly known: number;
	/** Where reading was left, from 0. */
	readonly section: number | undefined;
}

/** How an article stands with the learner; undefined where its pack can't be had (yet). */
export async function glanceAt(
	app: App,
	article: string,
	bead?: string,
): Promise<Glance | undefined> {
	if (!app.ready) return undefined;
	// Of who has answered nothing that is known without the text.
	if (bead === undefined && app.learning.cards.size === 0) return { known: 0, section: undefined };
	const pack = await app.library.readingOf(article).catch(() => undefined);
	return (
		pack && {
			known: shareKnown(pack, app.learning.stageOf),
			section: bead === undefined ? undefined : sectionOf(pack.article, bead),
		}
	);
}
