import type { AlignedParagraph, AlignedText } from '../alignment/align.ts';
import type { Article, Bead, BeadId, Bilingual, Paragraph, Section } from '../types.ts';
import { articleId, createNumbering } from './identify.ts';
import { beadsOf } from './parts.ts';

/** What an article's author says of it, as far as it is known. */
export interface About {
	/** A side left empty is taken from the text, if that has a title of its own. */
	readonly title?: Bilingual;
	readonly source?: Bilingual;
}

const textOf = (beads: readonly Pick<Bead, 'ar' | 'en'>[]): Bilingual => ({
	ar: beads.flatMap((bead) => bead.ar).join(' '),
	en: beads.flatMap((bead) => bead.en).join(' '),
});

/** An article with what its author says of it; what isn't said stays as it is. */
export const withAbout = (article: Article, { title, source }: About): Article => ({
	...article,
	title: { ar: title?.ar || article.title.ar, en: title?.en || article.title.en },
	...(source && { source }),
});

/** An article of an aligned text, every part with an id made of its content. */
export function buildArticle(
	{ title, sections: aligned }: AlignedText,
	about: About = {},
): Article {
	const paragraphId = createNumbering('p');
	const beadId = createNumbering('b');
	const paragraphOf = ({ beads }: AlignedParagraph): Paragraph => ({
		id: paragraphId(textOf(beads)),
		beads: beads.map(({ ar, en }) => ({ id: beadId(textOf([{ ar, en }])), ar, en })),
	});
	const sections: Section[] = aligned.map(({ heading, paragraphs }) => ({
		...(heading && { heading }),
		paragraphs: paragraphs.map(paragraphOf),
	}));
	return withAbout({ id: articleId(sections), title, sections }, about);
}

/** Below this confidence an alignment isn't built upon: it is read, but nothing is asked about it. */
export const SURE = 0.8;

/** How probable it is that each bead of an article is right, in (0, 1), as far as the alignment itself knows. */
export function confidencesOf(
	article: Article,
	{ sections }: Pick<AlignedText, 'sections'>,
): ReadonlyMap<BeadId, number> {
	const aligned = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ beads }) => beads));
	return new Map(beadsOf(article).map(({ id }, index) => [id, aligned[index]?.confidence ?? 0]));
}

/** The beads whose two sides may not translate each other. */
export const doubtfulBeads = (confidences: ReadonlyMap<BeadId, number>): ReadonlySet<BeadId> =>
	new Set([...confidences].filter(([, confidence]) => confidence < SURE).map(([id]) => id));
