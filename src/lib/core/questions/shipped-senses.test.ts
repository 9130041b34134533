import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Lang } from '../types.ts';
import { contextOf } from './questions.fixture.ts';
import { randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';

/** What the shipped lexicon takes in a gap, and what it doesn't, since it says another thing there. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

const from = contextOf(
	`رفض البرلمان الاتفاق الذي وقعته الحكومة الشهر الماضي.
ونفى المتحدث باسم الرئيس وجود أي خلاف مع الحلفاء.

Parliament rejected the agreement that the government signed last month.
The president’s spokesman denied that there was any disagreement with the allies.
`,
	lookup,
);
const asked = typeCloze.generate(from, randomFor(1));
const acceptedFor = (ar: string, study: Lang): readonly string[] => {
	const ids = lookup.terms.filter((term) => term.ar === ar).map(({ id }) => id);
	const found = asked.find((question) => question.study === study && ids.includes(question.term));
	if (!found) throw new Error(`${study} ${ar}`);
	return found.accepted;
};

it.each<[ar: string, study: Lang, right: string, wrong: string]>([
	['رَفَضَ', 'en', 'refused', 'denied'],
])('of %s the gap in %s takes %s, and not %s', (ar, study, right, wrong) => {
	const accepted = acceptedFor(ar, study);
	expect(accepted).toContain(right);
	expect(accepted).not.toContain(wrong);
});
