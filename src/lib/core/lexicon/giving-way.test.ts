import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { findOccurrences } from './lookup.ts';

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

const nfc = (text: string) => text.normalize('NFC');

/** `what stands there = lemma` of the Arabic. */
const occurrences = (ar: string, en = ''): string[] =>
	findOccurrences({ id: 'b', ar: [ar], en: en === '' ? [] : [en] }, lookup)
		.filter(({ lang }) => lang === 'ar')
		.map(({ start, end, term }) => `${ar.slice(start, end)} = ${lookup.byId.get(term)?.ar ?? ''}`);

describe('a term of several words that the English doesn’t say', () => {
	it.each([
		['لم يعد اللاجئون إلى قراهم', 'The refugees did not return to their villages', 'يعد = عَادَ'],
		['لم يعد الوزير إلى مكتبه', 'The minister did not come back to his office', 'يعد = عَادَ'],
		['لم تعد الحكومة بشيء', 'The government promised nothing', 'تعد = وَعَدَ'],
		['حل البرلمان أزمة الوقود', 'Parliament solved the fuel crisis', 'حل = حَلَّ'],
		// Another word of the same letters is enough, though the English has another subject.
		['حل البرلمان أزمة الوقود', 'Lawmakers solved the fuel crisis', 'حل = حَلَّ'],
		['بقي الاقتصاد في حال سيئة', 'The economy remained in a bad state', 'حال = حَال'],
		['قنوات الدبلوماسية', 'channels of diplomacy', 'قنوات = قَنَاة'],
		// A verb and its subject are no verbal noun and its object.
		['عقد المؤتمر جلسته الأولى', 'The conference held its first session', 'عقد = عَقَدَ'],
		['عقد المؤتمر جلسته', 'The delegates held a session of the conference', 'عقد = عَقَدَ'],
		['إلى أعلى مستوى', 'to the highest level', 'أعلى = أَعْلَى'],
	])('gives way to its words where it says these: %s | %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});

	it.each([
		['لم تعد المدينة آمنة', 'The city is no longer safe', 'لم تعد = لَمْ يَعُدْ'],
		['في حال فوزه', 'if he wins', 'في حال = فِي حَال'],
		['حل البرلمان', 'Parliament was dissolved', 'حل البرلمان = حَلّ البَرْلَمَان'],
		['عقد المؤتمر في جنيف', 'The conference was held in Geneva', 'عقد المؤتمر = عَقْد مُؤْتَمَر'],
		['قرر عقد المؤتمر', 'He decided to hold the conference', 'عقد المؤتمر = عَقْد مُؤْتَمَر'],
		// Nothing says either.
		['لم تعد المدينة آمنة', 'The city has become dangerous', 'لم تعد = لَمْ يَعُدْ'],
		['لم تعد المدينة آمنة', '', 'لم تعد = لَمْ يَعُدْ'],
		// Its own words in another order, or one of them only.
		['مجلس الأمن', 'the council', 'مجلس الأمن = مَجْلِس الأَمْن'],
		['حارس مرمى', 'a keeper', 'حارس مرمى = حَارِس مَرْمَى'],
		['رقم قياسي', 'numbers', 'رقم قياسي = رَقْم قِيَاسِيّ'],
		['أمطار على نطاق واسع', 'widespread rain', 'على نطاق واسع = عَلَى نِطَاق وَاسِع'],
		// What another word stands for proves nothing.
		['في حال انسحاب الدولة', 'unless the state withdraws', 'في حال = فِي حَال'],
		// A name is a name.
		['كوريا الشمالية', 'the North Korean leader', 'كوريا الشمالية = كُورِيَا الشَّمَالِيَّة'],
	])('stays elsewhere: %s | %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});
});
