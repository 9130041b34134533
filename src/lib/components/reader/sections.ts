import type { Reading } from '#lib/content/catalog.ts';
import type { PackTerm } from '#lib/core/types.ts';

/** What a section has of the terms of its article. */
export interface SectionTerms {
	/** In the order in which they are met. */
	readonly terms: readonly PackTerm[];
	/** In how many places of its Arabic each of them stands. */
	readonly places: ReadonlyMap<PackTerm, number>;
}

type First = readonly [bead: number, sentence: number, start: number];

const byPlace = (a: First, b: First): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The terms of each section, found out term by term: a book has a hundred thousand places, each of which is looked at once. */
export function* sectionSteps({ article, terms }: Reading): Generator<void, SectionTerms[], void> {
	const beads = article.sections.map(({ paragraphs }) => paragraphs.flatMap(({ beads }) => beads));
	const homes = new Map(
		beads.flatMap((all, section) => all.map(({ id }, bead) => [id, { section, bead }] as const)),
	);
	const found = beads.map(() => new Map<PackTerm, { first: First; count: number }>());
	for (const term of terms) {
		for (const { lang, bead, sentence, start } of term.occurrences) {
			const home = homes.get(bead);
			const there = lang === 'ar' && home && found[home.section];
			if (!there) continue;
			const place: First = [home.bead, sentence, start];
			const { first, count } = there.get(term) ?? { first: place, count: 0 };
			there.set(term, { first: byPlace(place, first) < 0 ? place : first, count: count + 1 });
		}
		yield;
	}
	const sections: SectionTerms[] = [];
	for (const there of found) {
		sections.push({
			terms: [...there].sort(([, a], [, b]) => byPlace(a.first, b.first)).map(([term]) => term),
			places: new Map([...there].map(([term, { count }]) => [term, count])),
		});
		yield;
	}
	return sections;
}
