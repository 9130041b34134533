import { contentId } from '../id.ts';
import type { Article, BeadId, Bilingual, Lang, Paragraph, Section } from '../types.ts';
import { createNumbering } from './identify.ts';

/** A heading, above what belongs to it. */
export interface HeadingRow {
	readonly kind: 'heading';
	readonly id: string;
	readonly heading: Bilingual;
}

/** A bead; of both its sides together it has at least one sentence. */
export interface BeadRow {
	readonly kind: 'bead';
	readonly id: BeadId;
	readonly ar: readonly string[];
	readonly en: readonly string[];
	/** What it is the first of; a section here is one that has no heading. */
	readonly begins?: 'section' | 'paragraph';
	/** Of what the machine has paired: in (0, 1), how probable it is that this is right. What a person has made has none. */
	readonly confidence?: number;
}

export type Row = HeadingRow | BeadRow;

/** An article as it is edited: flat, every row with an id of its own. */
export type Draft = readonly Row[];

/**
 * An article as rows. Sections and paragraphs without a bead are left out, unless they have a heading.
 *
 * @param confidences how probable it is that a bead is right, for those of which that is known
 */
export function draftOf(
	{ sections }: Pick<Article, 'sections'>,
	confidences: ReadonlyMap<BeadId, number> = new Map(),
): Draft {
	const taken = new Set<string>();
	return sections.flatMap(({ heading, paragraphs }): Row[] => {
		const beads = paragraphs.flatMap((paragraph) =>
			paragraph.beads.map(({ id, ar, en }, index): BeadRow => {
				const confidence = confidences.get(id);
				return {
					kind: 'bead',
					id,
					ar,
					en,
					...(index === 0 && { begins: 'paragraph' }),
					...(confidence !== undefined && { confidence }),
				};
			}),
		);
		if (heading) return [headingRow(heading, taken), ...beads];
		return beads.map((bead, index) => (index === 0 ? { ...bead, begins: 'section' } : bead));
	});
}

function headingRow(heading: Bilingual, taken: Set<string>): HeadingRow {
	const id = freeId(heading, taken, 'p');
	taken.add(id);
	return { kind: 'heading', id, heading };
}

/** An id made of content, and of an ordinal where others have the same. */
export function freeId({ ar, en }: Bilingual, taken: ReadonlySet<string>, kind: 'b' | 'p'): string {
	let id = contentId(kind, ar, en);
	for (let ordinal = 2; taken.has(id); ordinal++) id = contentId(kind, ar, en, String(ordinal));
	return id;
}

/** The text of a side of a bead, as ids are made of it. */
const textOf = (beads: readonly Pick<BeadRow, Lang>[], lang: Lang): string =>
	beads.flatMap((bead) => bead[lang]).join(' ');

/**
 * A bead that a person has made, with an id that no other row has.
 *
 * @param taken the ids of the rows that stay
 */
export const beadRow = (
	{ ar, en, begins }: Pick<BeadRow, Lang | 'begins'>,
	taken: ReadonlySet<string>,
): BeadRow => ({
	kind: 'bead',
	id: freeId({ ar: ar.join(' '), en: en.join(' ') }, taken, 'b'),
	ar,
	en,
	...(begins && { begins }),
});

/**
 * The article that the rows make. It keeps its id, by which it is known to whatever was learned with it: so the same text
 * that is imported again is found to be the edited article.
 */
export function articleOf(draft: Draft, article: Article): Article {
	const paragraphId = createNumbering('p');
	const sections: { heading?: Bilingual; paragraphs: BeadRow[][] }[] = [];
	for (const row of draft) {
		if (row.kind === 'heading') {
			sections.push({ heading: row.heading, paragraphs: [] });
			continue;
		}
		if (row.begins === 'section' || sections.length === 0) sections.push({ paragraphs: [] });
		const paragraphs = sections.at(-1)?.paragraphs;
		if (row.begins || paragraphs?.length === 0) paragraphs?.push([row]);
		else paragraphs?.at(-1)?.push(row);
	}
	return {
		...article,
		sections: sections.map(({ heading, paragraphs }): Section => ({
			...(heading && { heading }),
			paragraphs: paragraphs.map((beads): Paragraph => ({
				id: paragraphId({ ar: textOf(beads, 'ar'), en: textOf(beads, 'en') }),
				beads: beads.map(({ id, ar, en }) => ({ id, ar, en })),
			})),
		})),
	};
}

/** How sure the machine is of the pairs that nobody has looked at, by bead. */
export const confidencesIn = (draft: Draft): ReadonlyMap<BeadId, number> =>
	new Map(
		draft.flatMap((row) =>
			row.kind === 'bead' && row.confidence !== undefined
				? [[row.id, row.confidence] as const]
				: [],
		),
	);
