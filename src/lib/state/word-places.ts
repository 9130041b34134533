import type { Reading } from '#lib/content/catalog.ts';
import type { ArticleId, Bead, Term, TermId } from '#lib/core/types.ts';
import type { Library } from './library.svelte.ts';

type Named = Pick<Term, 'id' | 'was'>;

/** The id of a term and its former ones: an article kept on this device may still have it under such a one. */
const idsOf = ({ id, was }: Named): readonly TermId[] => (was ? [id, ...was] : [id]);

/** A sentence pair that a term stands in. */
export interface Found {
	readonly article: ArticleId;
	readonly bead: Bead;
}

/** Where terms stand in all articles on this device: those shipped with the app and the learner's own. */
export class WordPlaces {
	readonly #readings: readonly Reading[];
	readonly #times = new Map<TermId, number>();
	readonly #articles = new Map<ArticleId, ReadonlySet<TermId>>();

	constructor(readings: readonly Reading[]) {
		this.#readings = readings;
		for (const { article, terms } of readings) {
			const here = terms.filter(({ occurrences }) => occurrences.length > 0);
			this.#articles.set(article.id, new Set(here.map(({ id }) => id)));
			for (const { id, occurrences } of here) {
				const times = occurrences.filter(({ lang }) => lang === 'ar').length;
				this.#times.set(id, (this.#times.get(id) ?? 0) + times);
			}
		}
	}

	/** How often a term stands in the Arabic of the articles. */
	timesOf = (term: Named): number =>
		idsOf(term).reduce((sum, id) => sum + (this.#times.get(id) ?? 0), 0);

	standsIn = (term: Named, article: ArticleId): boolean =>
		idsOf(term).some((id) => this.#articles.get(article)?.has(id));

	/** The sentence pairs that a term stands in, in the order of the texts. */
	of(term: Named): Found[] {
		const ids = new Set(idsOf(term));
		return this.#readings.flatMap(({ article, terms }) => {
			const beads = new Set(
				terms
					.filter(({ id }) => ids.has(id))
					.flatMap(({ occurrences }) => occurrences.map(({ bead }) => bead)),
			);
			if (beads.size === 0) return [];
			return article.sections
				.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.beads))
				.filter(({ id }) => beads.has(id))
				.map((bead) => ({ article: article.id, bead }));
		});
	}

	/** A term as an article has it that this device's lexicon knows no more. */
	termOf(id: TermId): Term | undefined {
		return this.#readings.flatMap(({ terms }) => terms).find((term) => term.id === id);
	}
}

/** Reads all articles on this device; one that can't be had (not stored yet, no network) is left out. */
export async function readWordPlaces(library: Library): Promise<WordPlaces> {
	const readings: Reading[] = [];
	for (const { id } of library.all) {
		// One after the other: between two of them the page breathes.
		const reading = await library.readingOf(id).catch(() => undefined);
		if (reading) readings.push(reading);
	}
	return new WordPlaces(readings);
}
