import { ok, type Result } from '../result.ts';
import { readSource } from '../text/source.ts';
import { alignUnits } from './beads.ts';
import { checkLengths } from './limits.ts';
import { stagesOf, type OnProgress } from './progress.ts';
import { alignRows } from './rows.ts';
import { toSections, type AlignedBead, type AlignedText } from './sections.ts';
import { partUnmarked } from './unmarked.ts';
import { unitsOf } from './units.ts';
import type { GlossesOf } from './ways.ts';

export type { OnProgress } from './progress.ts';
export type { GlossesOf } from './ways.ts';
export type { AlignedBead, AlignedParagraph, AlignedSection, AlignedText } from './sections.ts';

const same = (bead: AlignedBead): readonly AlignedBead[] => [bead];

/**
 * Aligns an article in whatever form `readSource` reads: its Arabic and its English, one paragraph or heading a line, in two
 * blocks or interleaved; a table of pairs; a web page.
 *
 * @returns the title, if the text has one on both sides, and its sections of paragraphs of beads, in the order of the
 * text: every sentence of either side stands in exactly one bead or heading. Fails as `readSource` and `checkLengths` do.
 * `onProgress` is called some hundred times at the most, with rising shares, the last of them 1.
 */
export function alignText(
	text: string,
	glossesOf: GlossesOf,
	onProgress?: OnProgress,
): Result<AlignedText> {
	const source = readSource(text);
	if (!source.ok) return source;
	const { rows, notes } = source.value;
	const ar = unitsOf(source.value.ar, 'ar');
	const en = unitsOf(source.value.en, 'en');
	const tooLong = checkLengths(source.value, { ar, en });
	if (!tooLong.ok) return tooLong;
	const alignment = rows
		? alignRows(ar, en, rows, glossesOf)
		: alignUnits(ar, en, glossesOf, stagesOf(onProgress));
	onProgress?.(1);
	// The rows of a table are as somebody wrote them.
	const refine = rows ? same : (bead: AlignedBead) => partUnmarked(bead, glossesOf);
	return ok({ ...toSections(ar, en, alignment, refine), notes });
}
