import type { Bilingual } from '../types.ts';
import type { Alignment, UnitBead } from './beads.ts';
import { lineBreaks, type Unit } from './units.ts';

/** The smallest aligned unit with how sure it is; `ar` or `en` may be empty. */
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
	/** A side that has no such heading is empty. */
	readonly heading?: Bilingual;
	readonly paragraphs: readonly AlignedParagraph[];
}

export interface AlignedText {
	/** Empty where the text doesn't begin with a heading on both sides: a title is never made up. */
	readonly title: Bilingual;
	readonly sections: readonly AlignedSection[];
}

interface OpenSection {
	heading?: Bilingual;
	paragraphs: { beads: AlignedBead[] }[];
}

/**
 * Puts beads in paragraphs and paragraphs in sections. A paragraph ends where a line ends on both sides; in a text whose
 * lines don't correspond, where one ends on either side, so that no break of the author's is lost.
 */
export function toSections(
	ar: readonly Unit[],
	en: readonly Unit[],
	{ beads, breaks }: Alignment,
): AlignedText {
	const arBreaks = lineBreaks(ar);
	const enBreaks = lineBreaks(en);
	const needed = breaks.one * 2 > breaks.both ? 1 : 2;
	let title: Bilingual = { ar: '', en: '' };
	const sections: OpenSection[] = [];
	let fresh = true;
	beads.forEach((bead) => {
		const heading = headingOf(ar, en, bead);
		if (heading) {
			if (bead.i === 0 && bead.j === 0 && heading.ar !== '' && heading.en !== '') title = heading;
			else sections.push({ heading, paragraphs: [] });
			fresh = true;
			return;
		}
		if ((arBreaks[bead.i] ?? 0) + (enBreaks[bead.j] ?? 0) >= needed) fresh = true;
		const section = sections.at(-1) ?? open(sections);
		let paragraph = section.paragraphs.at(-1);
		if (fresh || !paragraph) {
			paragraph = { beads: [] };
			section.paragraphs.push(paragraph);
		}
		paragraph.beads.push(...beadsOf(ar, en, bead));
		fresh = false;
	});
	return { title, sections };
}

function open(sections: OpenSection[]): OpenSection {
	const section: OpenSection = { paragraphs: [] };
	sections.push(section);
	return section;
}

function headingOf(
	ar: readonly Unit[],
	en: readonly Unit[],
	{ i, j, n, m }: UnitBead,
): Bilingual | undefined {
	if (n > 1 || m > 1) return undefined;
	const arUnit = n === 1 ? ar[i] : undefined;
	const enUnit = m === 1 ? en[j] : undefined;
	if (arUnit?.heading === false || enUnit?.heading === false) return undefined;
	return { ar: arUnit?.text ?? '', en: enUnit?.text ?? '' };
}

function beadsOf(
	ar: readonly Unit[],
	en: readonly Unit[],
	{ i, j, n, m, confidence }: UnitBead,
): AlignedBead[] {
	const arTexts = ar.slice(i, i + n).map((unit) => unit.text);
	const enTexts = en.slice(j, j + m).map((unit) => unit.text);
	if (m === 0) return arTexts.map((text) => ({ ar: [text], en: [], confidence }));
	if (n === 0) return enTexts.map((text) => ({ ar: [], en: [text], confidence }));
	return [{ ar: arTexts, en: enTexts, confidence }];
}
