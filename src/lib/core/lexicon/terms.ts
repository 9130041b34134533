import { groupBy } from '../group-by.ts';
import type { Bead, PackTerm } from '../types.ts';
import { coverageIn, sumOf } from './coverage.ts';
import type { Lookup } from './create.ts';
import { findOccurrences, type Found } from './occurrences.ts';
import { readBead } from './read-bead.ts';

/**
 * The terms of an article with all their occurrences, in the order in which they first stand in it;
 * `gloss` is the one that most of its English occurrences have, where there is any; those with another one say so, and
 * the Arabic ones whose sense the words beside them decide.
 */
export const findTerms = (beads: readonly Bead[], lookup: Lookup): PackTerm[] =>
	termsOf(
		beads.flatMap((bead) => findOccurrences(bead, lookup)),
		lookup,
	);

/** The same, and how much of the Arabic the lexicon knows, of one reading; that of a bead is let go before the next one is read. */
export function findCovered(beads: readonly Bead[], lookup: Lookup) {
	const read = beads.map((bead) => {
		const reading = readBead(bead, lookup);
		const found = findOccurrences(bead, lookup, reading);
		return { found, covered: coverageIn(bead, reading, lookup) };
	});
	return {
		terms: termsOf(
			read.flatMap(({ found }) => found),
			lookup,
		),
		coverage: sumOf(read.map(({ covered }) => covered)),
	};
}

/** The terms of occurrences. */
function termsOf(found: readonly Found[], lookup: Lookup): PackTerm[] {
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
