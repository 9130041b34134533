import { groupBy } from '../group-by.ts';
import type { Bead, PackTerm } from '../types.ts';
import type { Lookup } from './create.ts';
import { findOccurrences } from './occurrences.ts';

/**
 * The terms of an article with all their occurrences, in the order in which they first stand in it;
 * `gloss` is the one that most of its English occurrences have, where there is any; those with another one say so, and
 * the Arabic ones whose sense the words beside them decide.
 */
export function findTerms(beads: readonly Bead[], lookup: Lookup): PackTerm[] {
	const found = beads.flatMap((bead) => findOccurrences(bead, lookup));
	const byTerm = groupBy(found, ({ term }) => term);
	return Array.from(byTerm).flatMap(([id, all]) => {
		const term = lookup.byId.get(id);
		if (!term) return [];
		const gloss = commonest(
			all.flatMap((found) => (found.lang === 'en' ? (found.gloss ?? []) : [])),
		);
		const occurrences = all.map(({ term: _term, gloss: own, ...occurrence }) => ({
			...occurrence,
			...(own !== undefined && (own !== gloss || occurrence.lang === 'ar') && { gloss: own }),
		}));
		return [{ ...term, occurrences, ...(gloss !== undefined && { gloss }) }];
	});
}

/** The item that is there most often, the earliest of equals. */
function commonest(items: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return Array.from(counts).sort(([, a], [, b]) => b - a)[0]?.[0];
}
