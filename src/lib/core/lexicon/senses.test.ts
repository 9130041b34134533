import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { findOccurrences } from './lookup.ts';
import { SENSES } from './senses.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

/** The meaning of each Arabic term that is met: the gloss that its surroundings ask for, else its first. */
const meanings = (ar: string, en = ''): string[] =>
	findOccurrences({ id: 'b', ar: [ar], en: en ? [en] : [] }, lookup)
		.filter(({ lang }) => lang === 'ar')
		.map(({ term, gloss }) => gloss ?? lookup.byId.get(term)?.en[0] ?? '');

describe('a word of several senses', () => {
	it.each([
		['قد رفضت الخطة', '', 'have'],
		['لقد تحوّل النزاع', 'The conflict has turned', 'have'],
		['فقد كانت المسودات', '', 'have'],
		['وقد يرفض الخطة', '', 'may'],
		['قد تنقضه الأوراق', '', 'may'],
		['قد لا يرفض', '', 'may'],
		['كل طرف يريد', '', 'every'],
		['كل دولة في المنطقة', '', 'every'],
		['كل الأطراف', '', 'all'],
		['كل دول العالم', '', 'all'],
		['كلهم', '', 'all'],
		['كل من الخصمين', 'each of the rivals', 'each of'],
		['كل منهما', 'each', 'each of'],
		['كل من هذين البلدين', '', 'each of'],
		['كل من يرفض الخطة', '', 'all'],
		['نفسه الغرب', 'the West itself', 'self'],
		['نفسه اليوم', 'the same day', 'same'],
		['إن الحل قريب', '', 'indeed'],
		['فإن كل توافق وهم', '', 'indeed'],
		['هؤلاء اللاجئون', '', 'these'],
		['هذا اللاجئ', '', 'this'],
		['أولئك اللاجئون', '', 'those'],
		['أهل له', '', 'worthy'],
		['أهلًا للثقة', '', 'worthy'],
		['أهل القرية', '', 'people'],
		['أهل لبنان', '', 'people'],
	])('%s | %s', (ar, en, expected) => {
		expect(meanings(ar, en)[0]).toBe(expected);
	});

	it.each([
		// Of two plurals each has its own sense.
		['إضراب العمال', '', 'worker'],
		['كل العوامل', '', 'factor'],
		['رفض الأوامر', '', 'order'],
		['رفض الأمور', '', 'matter'],
		['زيادة الرسوم', '', 'fee'],
		['أقام معتقلات', '', 'detention center'],
		['أسماء المعتقلين', '', 'detainee'],
		['انسحاب القوات', '', 'force'],
		['إطارات السيارة', '', 'tire'],
		['دخل البدلاء', '', 'substitute'],
		// A number follows نحو where it is "about".
		['قتل نحو عشرين جنديا', 'Some twenty soldiers were killed', 'about'],
		['قتل نحو 20 جنديا', '', 'about'],
		['بعد نحو ألف يوم', '', 'about'],
		['نحو مئتي مليون يورو', '', 'about'],
		['نحو ألفي جندي', '', 'about'],
		['خسر نحو نصف قيمته', '', 'about'],
		['تقدم نحو العاصمة', '', 'towards'],
		['نحو السلام', '', 'towards'],
		['فقدت العملة قيمتها أمام الدولار', 'The currency lost value against the dollar', 'against'],
		['مثل أمام المحكمة', 'He appeared before the court', 'before'],
		['احتفلوا حتى الفجر', 'They celebrated until dawn', 'until'],
		['بقي هناك حتى العام الماضي', '', 'until'],
		['لم يتوقف حتى اللحظة', '', 'until'],
		['حتى الأطفال قتلوا', 'Even the children were killed', 'even'],
		['ركود يقضي على الوظائف', 'a recession that destroys jobs', 'put an end to'],
		['تقضي المحكمة بسجنه', '', 'rule'],
		['طالب بإعادة عد الأصوات', 'He demanded a recount of the votes', 'doing again'],
		['إعادة الأسرى', '', 'restoration'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(meanings(ar, en)).toContain(expected);
	});

	it.each([
		['قال إن الحل قريب', 'that'],
		['لم تستقر ملامحه بعد.', 'yet'],
		['لم يصل الوفد بعد إلى القرية', 'yet'],
		['لم يصل بعد، وهو قريب', 'yet'],
		['لم يصل الوفد بعد الحرب', 'after'],
		['وصل الوفد بعد الحرب', 'after'],
	])('%s', (ar, expected) => {
		expect(meanings(ar)).toContain(expected);
	});

	it('is a gloss of its entry, and not the first', () => {
		for (const { of, gloss } of SENSES) {
			const term = lookup.terms.find(({ ar, pos }) => `${ar} ${pos}` === of);
			expect(term?.en.indexOf(gloss), of).toBeGreaterThan(0);
		}
	});
});
