import type { Article, Bead, Bilingual, Pack, PackTerm, ParagraphId, Question } from '../types.ts';
import { beadsOf } from '../article/parts.ts';

/** Some of what a pack has thousands of. */
export type Piece =
	| { readonly of: 'beads'; readonly items: readonly Bead[] }
	| { readonly of: 'terms'; readonly items: readonly PackTerm[] }
	| { readonly of: 'questions'; readonly items: readonly Question[] };

/** What is left of a pack without them: of each paragraph how many beads it has. */
export interface Frame extends Omit<Pack, 'article' | 'terms' | 'questions'> {
	readonly article: Omit<Article, 'sections'> & {
		readonly sections: readonly {
			readonly heading?: Bilingual;
			readonly paragraphs: readonly { readonly id: ParagraphId; readonly beads: number }[];
		}[];
	};
}

export interface PackInPieces {
	readonly frame: Frame;
	/** Those of the article and its terms first. */
	readonly pieces: readonly Piece[];
}

/** So much that a slow phone copies a piece between two frames. */
const BEADS = 250;
const PLACES = 1_000;
const QUESTIONS = 200;

/** A list in parts, each of which weighs so much at the most, or is one item. */
function cut<T>(items: readonly T[], most: number, weigh: (item: T) => number = () => 1): T[][] {
	const parts: T[][] = [];
	let left = 0;
	for (const item of items) {
		const weight = weigh(item);
		if (weight > left) {
			parts.push([]);
			left = most;
		}
		parts.at(-1)?.push(item);
		left -= weight;
	}
	return parts;
}

/**
 * A pack in pieces: copying a whole one from a worker to the page, or from there into the database, keeps the page waiting as long
 * as it takes, and a book has some tens of thousands of questions and a hundred thousand places of its terms.
 */
export function toPieces({ article, terms, questions, ...rest }: Pack): PackInPieces {
	return {
		frame: {
			...rest,
			article: {
				...article,
				sections: article.sections.map(({ paragraphs, ...section }) => ({
					...section,
					paragraphs: paragraphs.map(({ id, beads }) => ({ id, beads: beads.length })),
				})),
			},
		},
		pieces: [
			...cut(beadsOf(article), BEADS).map((items) => ({ of: 'beads', items }) as const),
			...cut(terms, PLACES, ({ occurrences }) => 1 + occurrences.length).map(
				(items) => ({ of: 'terms', items }) as const,
			),
			...cut(questions, QUESTIONS).map((items) => ({ of: 'questions', items }) as const),
		],
	};
}

/** The pack again; without its questions, if their pieces aren't given. */
export function fromPieces({ frame, pieces }: PackInPieces): Pack {
	const beads = pieces.flatMap((piece) => (piece.of === 'beads' ? piece.items : []));
	const { format, version, article, ...rest } = frame;
	let at = 0;
	return {
		format,
		version,
		article: {
			...article,
			sections: article.sections.map(({ paragraphs, ...section }) => ({
				...section,
				paragraphs: paragraphs.map(({ id, beads: count }) => ({
					id,
					beads: beads.slice(at, (at += count)),
				})),
			})),
		},
		terms: pieces.flatMap((piece) => (piece.of === 'terms' ? piece.items : [])),
		questions: pieces.flatMap((piece) => (piece.of === 'questions' ? piece.items : [])),
		...rest,
	};
}
