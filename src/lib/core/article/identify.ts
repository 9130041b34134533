import { contentId, sha256Hex } from '../id.ts';
import { fold } from '../text/fold.ts';
import type { Article, ArticleId, Bilingual, Section } from '../types.ts';

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();

const arabicOf = (section: Section): readonly string[] => [
	section.heading?.ar ?? '',
	...section.paragraphs.map(({ beads }) => beads.flatMap((bead) => bead.ar).join(' ')),
];

/**
 * The Arabic of an article, folded for comparing: one line for each heading and each paragraph in order, its
 * sentences joined by a space, white space collapsed, empty lines left out; lines joined by `\n`. The title
 * is no part of it (it is often given from outside), nor is the English, nor how sentences were aligned.
 */
export const foldedArabic = (sections: readonly Section[]): string =>
	sections
		.flatMap(arabicOf)
		.map((line) => collapse(fold(line)))
		.filter((line) => line !== '')
		.join('\n');

/**
 * What names a wording of an article in `editions`: SHA-256 of its folded Arabic text, 64 hex digits. Vowel
 * marks, hamza seats and spacing don't change it; another word does, and so does another paragraph, because the evidence in an
 * edition is told by paragraph.
 */
export const fingerprint = (article: Pick<Article, 'sections'>): string =>
	sha256Hex(foldedArabic(article.sections));

/**
 * The id under which an article is kept: the same wherever and whenever this text is imported. Unlike the fingerprint it doesn't
 * depend on where lines end, so that a better pairing of paragraphs, some day, finds the same article.
 */
export const articleId = (sections: readonly Section[]): ArticleId =>
	contentId('a', collapse(foldedArabic(sections)));

/**
 * Gives ids made of bilingual text, in reading order: what repeats word for word gets an ordinal as well, so
 * that no two ids of an article are the same.
 */
export function createNumbering(kind: 'p' | 'b'): (text: Bilingual) => string {
	const seen = new Map<string, number>();
	return ({ ar, en }) => {
		const plain = contentId(kind, ar, en);
		const ordinal = (seen.get(plain) ?? 0) + 1;
		seen.set(plain, ordinal);
		return ordinal === 1 ? plain : contentId(kind, ar, en, String(ordinal));
	};
}
