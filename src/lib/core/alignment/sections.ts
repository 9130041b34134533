import type { Issue } from '../result.ts';
import type { Bilingual } from '../types.ts';
import type { Alignment, UnitBead } from './beads.ts';
import { lineBreaks, type Unit } from './units.ts';

/** The smallest aligned unit: sentences that translate each other. One side may be empty. */
export interface AlignedBead {
	readonly ar: readonly string[];
	readonly en: readonly string[];
	/** In (0, 1): how probable it is that this bead is right. */
	readonly confidence: number;
}

export interface AlignedParagraph {
	readonly beads: readonly AlignedBead[];
}

export interface AlignedSection {
	/** A side without this heading is empty. */
	readonly heading?: Bilingual;
	readonly paragraphs: readonly AlignedParagraph[];
}

export interface AlignedText {
	/** Empty strings unless the text begins with a heading on both sides: a title is never made up. */
	readonly title: Bilingual;
	readonly sections: readonly AlignedSection[];
	/** What was changed or left out on reading: each with the line as its path. */
	readonly notes: readonly Issue[];
}

/** The units of both sides with where their lines begin. */
interface Sides {
	readonly ar: readonly Unit[];
	readonly en: readonly Unit[];
	readonly arBreaks: Uint8Array;
	readonly enBreaks: Uint8Array;
}

/** Lines correspond where a break on one side alone is half as frequent as chance would have it, or less. */
const CORRESPOND = Math.LN2;

/**
 * Puts beads in paragraphs and paragraphs in sections. A paragraph ends where a line ends on both sides, so that two lines
 * of one side may answer one of the other; in a text whose lines don't correspond at all, where one ends on either side.
 * `refine` may part a bead once more.
 */
export function toSections(
	ar: readonly Unit[],
	en: readonly Unit[],
	{ beads, breaks }: Alignment,
	refine: (bead: AlignedBead) => readonly AlignedBead[],
): Omit<AlignedText, 'notes'> {
	const sides: Sides = { ar, en, arBreaks: lineBreaks(ar), enBreaks: lineBreaks(en) };
	const ends = breaks.one > CORRESPOND ? 2 : 1;
	const [first] = beads;
	const title = first && titleOf(sides, first);
	const sections: { heading?: Bilingual; paragraphs: { beads: AlignedBead[] }[] }[] = [];
	for (const bead of title ? beads.slice(1) : beads) {
		const heading = headingOf(sides, bead);
		if (heading) {
			sections.push({ heading, paragraphs: [] });
			continue;
		}
		let section = sections.at(-1);
		if (!section) sections.push((section = { paragraphs: [] }));
		let paragraph = section.paragraphs.at(-1);
		const begun = (sides.arBreaks[bead.i] ?? 0) + (sides.enBreaks[bead.j] ?? 0);
		if (!paragraph || begun >= ends) section.paragraphs.push((paragraph = { beads: [] }));
		paragraph.beads.push(...textsOf(sides, bead).flatMap(refine));
	}
	return { title: title ?? { ar: '', en: '' }, sections };
}

/** The heading that a bead is, on both sides or on the only one that it has. */
function headingOf({ ar, en }: Sides, { i, j, n, m }: UnitBead): Bilingual | undefined {
	if (n > 1 || m > 1) return undefined;
	const arUnit = n === 1 ? ar[i] : undefined;
	const enUnit = m === 1 ? en[j] : undefined;
	if (arUnit?.heading === false || enUnit?.heading === false) return undefined;
	return { ar: arUnit?.text ?? '', en: enUnit?.text ?? '' };
}

/**
 * The title that the first bead is: two headings, or a heading and a line of one sentence that would be one but for its full
 * stop, which some newsrooms set.
 */
function titleOf({ ar, en, arBreaks, enBreaks }: Sides, bead: UnitBead): Bilingual | undefined {
	const [arUnit] = ar;
	const [enUnit] = en;
	const alone = bead.n === 1 && bead.m === 1 && arBreaks[1] && enBreaks[1];
	if (!arUnit || !enUnit || !alone || !(arUnit.heading || enUnit.heading)) return undefined;
	return { ar: arUnit.text, en: enUnit.text };
}

/** The beads to show: sentences without a counterpart stand one by one. */
function textsOf({ ar, en }: Sides, { i, j, n, m, confidence }: UnitBead): AlignedBead[] {
	const arTexts = ar.slice(i, i + n).map((unit) => unit.text);
	const enTexts = en.slice(j, j + m).map((unit) => unit.text);
	if (m === 0) return arTexts.map((text) => ({ ar: [text], en: [], confidence }));
	if (n === 0) return enTexts.map((text) => ({ ar: [], en: [text], confidence }));
	return [{ ar: arTexts, en: enTexts, confidence }];
}
