import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { ClozeQuestion, Lang, TypeClozeQuestion } from '../types.ts';
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
كان الحزب في جهة من هذا الخلاف وحلفاؤه في أخرى.
وتسعى الحكومة الجديدة إلى ضبط الأسعار في المدن الكبيرة.
وخاف كثير من الناس من تصدع الحزب بعد الانتخابات.
دهش الناس من مدى انحياز القاضي إلى الحكومة الجديدة.
لم تفض المفاوضات الطويلة بين الوفدين في المدينة الجديدة إلى اتفاق.
وهذا سؤال صعب تطرحه الحرب على كل السياسيين.
قال الوزير إن السياسة الدولية تغيرت كثيرا بعد الحرب.
وشكر الرئيس الوفد على ما بذله من جهد في المفاوضات.
طرحت الحكومة هذه الخطة الجديدة على مراحل.
وقف الحلفاء على الضفة الأخرى من هذا الخلاف الطويل.
عرف الحلفاء أن مستقبل البلاد يتحدد من دونهم.
وصار اللقاء الأسبوعي بين الرئيسين طقسا لا يوقف هذه الحرب الطويلة.
وسيصوت النواب على مشروع القانون الجديد قبل نهاية الشهر.
وهذه أعلى نسبة بلغتها المشاركة في البلاد منذ عشرين عاما.

Parliament rejected the agreement that the government signed last month.
The president’s spokesman denied that there was any disagreement with the allies.
The long talks between the two ministers did not yield what people hoped for.
The party was on one side of this disagreement, and its allies on another.
The new government seeks the control of prices in big cities.
Many people feared the cracks in the party after the elections.
People were astonished at the extent of the judge’s bias toward the new government.
The long negotiations between the two delegations in the new city did not lead to an agreement.
This is a difficult question that the war poses to all politicians.
The minister said that world politics had changed much after the war.
The president thanked the delegation for the effort that it had made in the negotiations.
The government put forward this new plan in stages.
The allies stood on the other side of this long disagreement.
The allies knew that the future of the country was being determined without them.
The weekly meeting between the two presidents became a ritual that does not stop this long war.
The deputies will vote on the new bill before the end of the month.
This is the highest rate that turnout has reached in the country in twenty years.
`,
	lookup,
);
const asked = typeCloze.generate(from, randomFor(1));
const questionFor = (ar: string, study: Lang): TypeClozeQuestion => {
	const ids = lookup.terms.filter((term) => term.ar === ar).map(({ id }) => id);
	const found = asked.find((question) => question.study === study && ids.includes(question.term));
	if (!found) throw new Error(`${study} ${ar}`);
	return found;
};

it.each<[ar: string, study: Lang, right: string, wrong: string]>([
	['رَفَضَ', 'en', 'refused', 'denied'],
	['جِهَة', 'ar', 'ناحية', 'جانب'],
	['ضَبْط', 'ar', 'ضبط', 'تحكم'],
	['تَصَدُّع', 'ar', 'تصدع', 'شرخ'],
	['تَصَدُّع', 'ar', 'تصدع', 'شق'],
	['مَدَى', 'ar', 'درجة', 'نطاق'],
	['مَرْحَلَة', 'ar', 'مراحل', 'أطوار'],
	['أَفْضَى', 'ar', 'تؤد', 'تسفر'],
	['سُؤَال', 'ar', 'سؤال', 'استفسار'],
	['دَوْلِيّ', 'ar', 'العالمية', 'دولي'],
	['نِهَايَة', 'ar', 'آخر', 'أواخر'],
	['نِهَايَة', 'ar', 'انتهاء', 'غاية'],
	['عَام', 'ar', 'سنة', 'أعوام'],
])('of %s the gap in %s takes %s, and not %s', (ar, study, right, wrong) => {
	const { accepted } = questionFor(ar, study);
	expect(accepted).toContain(right);
	expect(accepted).not.toContain(wrong);
});

it.each([
	['جُهْد', 'جهود'],
	['تَحَدَّدَ', 'يحدد'],
	['ضِفَّة', 'الجانب'],
])('of %s the gap has %s near', (ar, near) => {
	const question = questionFor(ar, 'ar');
	expect(question.near).toContain(near);
	expect(question.accepted).not.toContain(near);
	expect(checkQuestion(question, from)).toEqual([]);
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
