import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { ClozeQuestion, Lang } from '../types.ts';
import { cloze } from './cloze.ts';
import { contextOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';

/** What the shipped lexicon takes in a gap, and what it doesn't, since it says another thing there. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

const from = contextOf(
	`رفض البرلمان الاتفاق الذي وقعته الحكومة الشهر الماضي.
ونفى المتحدث باسم الرئيس وجود أي خلاف مع الحلفاء.
لم تثمر المحادثات الطويلة بين الوزيرين ما كان الناس يأملون.
وصار اللقاء الأسبوعي بين الرئيسين طقسا لا يوقف هذه الحرب الطويلة.

Parliament rejected the agreement that the government signed last month.
The president’s spokesman denied that there was any disagreement with the allies.
The long talks between the two ministers did not yield what people hoped for.
The weekly meeting between the two presidents became a ritual that does not stop this long war.
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

const offered = cloze.generate(from, randomFor(1));
it.each<[ar: string, other: string, text: string, why: string]>([
	['أَثْمَرَ', 'أَدَارَ', 'تدر', 'second-answer'],
	['طَقْس', 'شَيْء', 'شيئا', 'second-answer'],
])('the gap of %s isn’t offered %s as %s: %s', (ar, other, text, why) => {
	const idsOf = (lemma: string) =>
		lookup.terms.filter((term) => term.ar === lemma).map(({ id }) => id);
	const question = offered.find(({ study, term }) => study === 'ar' && idsOf(ar).includes(term));
	const [id] = idsOf(other);
	if (!question || !id) throw new Error(ar);
	const place = question.answer === 0 ? 1 : 0;
	const worse = {
		...question,
		options: question.options.with(place, { lang: 'ar', text }),
		optionTerms: question.optionTerms.with(place, id),
	};
	const codes = (asked: ClozeQuestion) => checkQuestion(asked, from).map(({ code }) => code);
	expect(codes(question)).toEqual([]);
	expect(codes(worse)).toContain(why);
});
