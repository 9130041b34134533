import type { Article, Bead, Paragraph } from '../types.ts';

/** The paragraphs of an article in reading order, across its sections. */
export const paragraphsOf = (article: Article): readonly Paragraph[] =>
	article.sections.flatMap((section) => section.paragraphs);

/** The beads of an article in reading order. */
export const beadsOf = (article: Article): readonly Bead[] =>
	paragraphsOf(article).flatMap((paragraph) => paragraph.beads);

/** The bead that authors call by two numbers: paragraph in the article, bead in the paragraph, both from 1. */
export const beadAt = (article: Article, paragraph: number, bead: number): Bead | undefined =>
	paragraphsOf(article)[paragraph - 1]?.beads[bead - 1];
