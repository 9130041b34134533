import type { Article, Paragraph, Section } from '../types.ts';

/**
 * Beads of which questions are made together: several times a long article. Whoever asks compares every sentence with the
 * others, so that a whole book at once would take hours; and nobody would be asked about two chapters in one question.
 */
const MOST = 120;

/**
 * An article in portions for asking, itself where it is no longer than one: whole paragraphs each, with their heading. A
 * paragraph that is longer than a portion is one.
 */
export function partsOf(article: Article): readonly Article[] {
	const portions: Section[][] = [[]];
	let size = 0;
	for (const { heading, paragraphs } of article.sections) {
		let open: Paragraph[] | undefined;
		for (const paragraph of paragraphs) {
			if (size > 0 && size + paragraph.beads.length > MOST) {
				portions.push([]);
				size = 0;
				open = undefined;
			}
			if (!open) {
				open = [];
				portions.at(-1)?.push({ ...(heading && { heading }), paragraphs: open });
			}
			open.push(paragraph);
			size += paragraph.beads.length;
		}
	}
	return portions.length === 1 ? [article] : portions.map((sections) => ({ ...article, sections }));
}
