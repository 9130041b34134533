import { ok, type Result } from '../result.ts';
import { cleanText } from '../text/clean.ts';
import { splitLanguages } from '../text/languages.ts';
import { alignUnits } from './beads.ts';
import { stagesOf, type OnProgress } from './progress.ts';
import type { GlossesOf } from './ways.ts';
import { toSections, type AlignedText } from './sections.ts';
import { partUnmarked } from './unmarked.ts';
import { unitsOf } from './units.ts';

export type { OnProgress } from './progress.ts';
export type { GlossesOf } from './ways.ts';
export type { AlignedBead, AlignedParagraph, AlignedSection, AlignedText } from './sections.ts';

/**
 * Aligns an article that is given as plain text: its Arabic and its English, one paragraph or heading a line, in two
 * blocks or interleaved.
 *
 * @returns the title, if the text has one on both sides, and its sections of paragraphs of beads, in the order of the
 * text: every sentence of either side stands in exactly one bead or heading. Fails as `splitLanguages` does.
 * `onProgress` is called some hundred times at the most, with rising shares, the last of them 1.
 */
export function alignText(
	text: string,
	glossesOf: GlossesOf,
	onProgress?: OnProgress,
): Result<AlignedText> {
	const lines = splitLanguages(cleanText(text));
	if (!lines.ok) return lines;
	const ar = unitsOf(lines.value.ar, 'ar');
	const en = unitsOf(lines.value.en, 'en');
	const alignment = alignUnits(ar, en, glossesOf, stagesOf(onProgress));
	const aligned = toSections(ar, en, alignment, (bead) => partUnmarked(bead, glossesOf));
	onProgress?.(1);
	return ok(aligned);
}
