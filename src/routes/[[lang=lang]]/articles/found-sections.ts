import { sectionSteps, type SectionTerms } from '#lib/components/reader/sections.ts';
import type { Reading } from '#lib/content/catalog.ts';
import { gently } from '#lib/io/gently.ts';

/** The terms of each section of an article; whoever reads meanwhile is answered first. */
export const findSections = (reading: Reading): Promise<readonly SectionTerms[]> =>
	gently(() => sectionSteps(reading));
