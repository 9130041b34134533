import type { Article, Bead, BeadId, Paragraph } from '../types.ts';

/** The paragraphs of an article in reading order, across its sections. */
export const paragraphsOf = (article: Article): readonly Paragraph[] =>
	article.sections.flatMap((section) => section.paragraphs);

/** The beads of an article in reading order. */
export const beadsOf = (article: Article): readonly Bead[] =>
	paragraphsOf(article).flatMap((paragraph) => paragraph.beads);

const hasArabic = ({ ar }: Bead): boolean => ar.length > 0;

/** What authors count by: paragraphs and beads that have Arabic. English without a partner shifts no number. */
const counted = (article: Article): readonly (readonly Bead[])[] =>
	paragraphsOf(article)
		.map(({ beads }) => beads.filter(hasArabic))
		.filter((beads) => beads.length > 0);

/** The bead that authors call by two numbers: paragraph in the article, bead in the paragraph, both from 1 and by their Arabic. */
export const beadAt = (article: Article, paragraph: number, bead: number): Bead | undefined =>
	counted(article)[paragraph - 1]?.[bead - 1];

/** Paragraph and bead, both counted from 1. */
export type Place = readonly [paragraph: number, bead: number];

/** The numbers by which authors call a bead: the inverse of `beadAt`; a bead without Arabic has none. */
export function placeOf(article: Article, id: BeadId): Place | undefined {
	for (const [index, beads] of counted(article).entries()) {
		const bead = beads.findIndex((candidate) => candidate.id === id);
		if (bead >= 0) return [index + 1, bead + 1];
	}
	return undefined;
}
