import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { analyse, findOccurrences } from './lookup.ts';

/** What the lexicon that ships makes of words and sentences: inflection and phrases as the news writes them. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

const nfc = (text: string) => text.normalize('NFC');
const lemmaOf = (term: string) => lookup.byId.get(term)?.ar ?? '';
const readings = (token: string) => analyse(token, lookup).map(({ term }) => lemmaOf(term));

describe('analyse', () => {
	it.each([
		// The dual of a hamza after a vowelless consonant, in both spellings of the press.
		['جزءان', 'جُزْء'],
		['الجزءين', 'جُزْء'],
		['جزأين', 'جُزْء'],
		['جزءاه', 'جُزْء'],
		['عبئان', 'عِبْء'],
		['عبئين', 'عِبْء'],
		['ضوءان', 'ضَوْء'],
		['شيئين', 'شَيْء'],
		// Feminine elatives and colours through their numbers.
		['كبريات', 'كَبِير'],
		['الكبريان', 'كَبِير'],
		['الكبريين', 'كَبِير'],
		['الأكبران', 'كَبِير'],
		['أخريات', 'آخَر'],
		['أخريان', 'آخَر'],
		['أخريين', 'آخَر'],
		['العظميين', 'عَظِيم'],
		['حمراوين', 'أَحْمَر'],
		['سوداوين', 'أَسْوَد'],
		['بيضاوان', 'أَبْيَض'],
		['صحراوين', 'صَحْرَاء'],
		['صحراوات', 'صَحْرَاء'],
		['لستم', 'لَيْسَ'],
		['ليستا', 'لَيْسَ'],
		['ليسا', 'لَيْسَ'],
		['لسن', 'لَيْسَ'],
		['لستما', 'لَيْسَ'],
		['ألستم', 'لَيْسَ'],
		// كُلّ has no dual.
		['كلاهما', 'كِلَا'],
		['قدماه', 'قَدَم'],
		['أولاهما', 'أَوَّل'],
		// Verbs that are passive only.
		['يتوفون', 'تُوُفِّيَ'],
		['توفيا', 'تُوُفِّيَ'],
		['توفين', 'تُوُفِّيَ'],
		['ولدن', 'وُلِدَ'],
		['خذ', 'أَخَذَ'],
		['ضع', 'وَضَعَ'],
		['قف', 'وَقَفَ'],
		['قم', 'قَامَ'],
		['زر', 'زَارَ'],
		// A pronoun of two, and no verb of speakers.
		['قمتهما', 'قِمَّة'],
		// An active verb before a passive of another.
		['شيع', 'شَيَّعَ'],
		// Two words written as one.
		['رأسماله', 'رَأْس مَال'],
		['الرأسمال', 'رَأْس مَال'],
	])('%s is first of all %s', (token, lemma) => {
		expect(readings(token)[0]).toBe(nfc(lemma));
	});

	it.each([
		['قل', 'قَالَ'],
		['عد', 'عَادَ'],
	])('%s may be %s', (token, lemma) => {
		expect(readings(token)).toContain(nfc(lemma));
	});

	it.each([
		['وعد', 'they return', 'عَادَ'],
		['فرد', 'they visit or reply', 'زَارَ'],
		['وصل', 'a prayer', 'صَلَّى'],
	])(
		'takes %s for no command behind a conjunction, though the English has it: %s',
		(ar, en, lemma) => {
			const found = findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup);
			expect(found.map(({ term }) => lemmaOf(term))).not.toContain(nfc(lemma));
		},
	);
});

/** `what stands there = lemma` of both languages. */
const occurrences = (ar: string, en = ''): string[] =>
	findOccurrences({ id: 'b', ar: [ar], en: en === '' ? [] : [en] }, lookup).map(
		({ lang, start, end, term }) =>
			`${(lang === 'ar' ? ar : en).slice(start, end)} = ${lemmaOf(term)}`,
	);

describe('an iḍāfa in another state than its lemma', () => {
	it.each([
		[
			'وقف إطلاق نار دائم',
			'a permanent ceasefire',
			'وقف إطلاق نار',
			'ceasefire',
			'وَقْف إِطْلَاق النَّار',
		],
		['وبوقف لإطلاق النار', 'with a ceasefire', 'وقف لإطلاق النار', 'ceasefire', 'وَقْف إِطْلَاق النَّار'],
		[
			'اتفاق لوقف إطلاق نار',
			'a ceasefire agreement',
			'وقف إطلاق نار',
			'ceasefire',
			'وَقْف إِطْلَاق النَّار',
		],
		[
			'رئيس وزراء بريطانيا',
			'the British prime minister',
			'رئيس وزراء',
			'prime minister',
			'رَئِيس الوُزَرَاء',
		],
		['رئيس وزرائها', 'its prime minister', 'رئيس وزرائ', 'prime minister', 'رَئِيس الوُزَرَاء'],
		[
			'وزراء خارجية الدول العربية',
			'Arab foreign ministers',
			'وزراء خارجية',
			'foreign ministers',
			'وَزِير الخَارِجِيَّة',
		],
		[
			'وزارة خارجية إيران',
			'Iran’s foreign ministry',
			'وزارة خارجية',
			'foreign ministry',
			'وِزَارَة الخَارِجِيَّة',
		],
		['صناديق اقتراع', 'ballot boxes', 'صناديق اقتراع', 'ballot boxes', 'صُنْدُوق الاقْتِرَاع'],
		['رئيس أركانها', 'its chief of staff', 'رئيس أركان', 'chief of staff', 'رَئِيس الأَرْكَان'],
		['مجلس وزرائه', 'his cabinet', 'مجلس وزرائ', 'cabinet', 'مَجْلِس الوُزَرَاء'],
		[
			'انتهاك لحقوق الإنسان',
			'a human rights violation',
			'انتهاك لحقوق الإنسان',
			'human rights violation',
			'انْتِهَاك حُقُوق الإِنْسَان',
		],
		[
			'تشكيل للحكومة',
			'the formation of the government',
			'تشكيل للحكومة',
			'formation of the government',
			'تَشْكِيل الحُكُومَة',
		],
		[
			'مجلس أمن قومي',
			'a national security council',
			'مجلس أمن قومي',
			'national security council',
			'مَجْلِس الأَمْن القَوْمِيّ',
		],
		[
			'مجلس أمنها القومي',
			'its national security council',
			'مجلس أمنها القومي',
			'national security council',
			'مَجْلِس الأَمْن القَوْمِيّ',
		],
	])('%s | %s', (ar, en, there, said, lemma) => {
		const found = occurrences(ar, en);
		expect(found).toContain(`${there} = ${nfc(lemma)}`);
		expect(found).toContain(`${said} = ${nfc(lemma)}`);
	});

	it.each([
		['نهاية عام 2020', 'the end of 2020', 'نِهَايَة العَام'],
		['وقف للدولة', 'the state ceased', 'وَقْف إِطْلَاق النَّار'],
		['مجلس أمن القومي', 'a national security council', 'مَجْلِس الأَمْن القَوْمِيّ'],
		['رئيس للوزراء', 'a prime minister', 'رَئِيس الوُزَرَاء'],
		['كأس عالم', 'a world cup', 'كَأْس العَالَم'],
		['أطلق نارا', 'he opened fire', 'أَطْلَقَ النَّار'],
	])('%s | %s is no %s', (ar, en, lemma) => {
		expect(occurrences(ar, en).join()).not.toContain(nfc(lemma));
	});
});

describe('a verbal noun or a verb with its object', () => {
	it.each([
		['فرضوا عقوبات', 'They imposed sanctions', 'imposed sanctions', 'فَرْض عُقُوبَات'],
		['ستُفرض عقوبات', 'Sanctions will be imposed', 'Sanctions will be imposed', 'فَرْض عُقُوبَات'],
		['يفرضون العقوبات', 'They are imposing sanctions', 'imposing sanctions', 'فَرْض عُقُوبَات'],
		['عززوا التعاون', 'They strengthened cooperation', 'strengthened cooperation', 'تَعْزِيز التَّعَاوُن'],
		['استأنفا المفاوضات', 'They resumed negotiations', 'resumed negotiations', 'اسْتِئْنَاف المُفَاوَضَات'],
		['رفعت العقوبات', 'Sanctions were lifted', 'Sanctions were lifted', 'رَفْع العُقُوبَات'],
		['نواجه تحديات', 'We face challenges', 'face challenges', 'مُوَاجَهَة التَّحَدِّيَات'],
		['يوجهون اتهامات', 'They are making accusations', 'making accusations', 'تَوْجِيه اتِّهَامَات'],
		['لم يستعيدوا السيطرة', 'They did not regain control', 'regain control', 'اسْتِعَادَة السَّيْطَرَة'],
		['ارتفعت الأسعار', 'Prices rose', 'Prices rose', 'ارْتِفَاع الأَسْعَار'],
		['متحملا المسؤولية', 'taking responsibility', 'taking responsibility', 'تَحَمُّل المَسْؤُولِيَّة'],
		['إبرام اتفاق', 'concluding an agreement', 'concluding an agreement', 'أَبْرَمَ اتِّفَاقًا'],
		['إطلاق حملة', 'launching a campaign', 'launching a campaign', 'أَطْلَقَ حَمْلَة'],
		['أجروا محادثات', 'they held talks', 'held talks', 'أَجْرَى مُحَادَثَات'],
	])('%s | %s', (ar, en, said, lemma) => {
		expect(occurrences(ar, en)).toContain(`${said} = ${nfc(lemma)}`);
	});

	it('is found without any English where its glosses say the action', () => {
		expect(occurrences('فرضوا عقوبات')).toEqual([`فرضوا عقوبات = ${nfc('فَرْض عُقُوبَات')}`]);
		expect(occurrences('يعلم النفس').join()).not.toContain(nfc('عِلْم النَّفْس'));
	});

	it('has the vowels of the verb that stands there', () => {
		const [found] = findOccurrences(
			{ id: 'b', ar: ['فرضت عقوبات'], en: ['It imposed sanctions'] },
			lookup,
		);
		expect(found?.vowelled).toBe(nfc('فَرَضَتْ عُقُوبَات'));
	});

	it.each([
		['فرضتها العقوبات', 'sanctions imposed it', 'فَرْض عُقُوبَات'],
		['يتدخل عسكري', 'a soldier intervenes', 'تَدَخُّل عَسْكَرِيّ'],
		['يقصي اليمين', 'he excludes the right', 'أَقْصَى اليَمِين'],
	])('%s is none: %s', (ar, en, lemma) => {
		expect(occurrences(ar, en).join()).not.toContain(nfc(lemma));
	});
});

it('takes أقل من before أن for a comparison and no quantity', () => {
	expect(
		occurrences('تقدم أقل من أن يطويه', 'too little headway to close it').join(),
	).not.toContain(nfc('أَقَلّ مِنْ'));
	expect(occurrences('أقل من مئة', 'less than a hundred')).toContain(`أقل من = ${nfc('أَقَلّ مِنْ')}`);
});

/** Verbs and nouns of the same letters: the form of the English word says which is meant, or the place in the clause. */
describe('verb or noun', () => {
	it.each([
		['كان الرئيس هناك', 'The president was there', 'كان = كَانَ'],
		['وكان قد أقر القانون', 'It had adopted the law', 'كان = كَانَ'],
		['علم الرئيس بالأمر', 'The president learned of it', 'علم = عَلِمَ'],
		['عقد الزعيمان اجتماعا', 'The two leaders held a meeting', 'عقد = عَقَدَ اجْتِمَاعًا'],
		['أبرم الجانبان عقدا', 'The two sides concluded a contract', 'عقدا = عَقْد'],
		['قتل خمسة جنود', 'Five soldiers were killed', 'قتل = قَتَلَ'],
		['قتل الجنود مرفوض', 'Killing the soldiers is unacceptable', 'قتل = قَتْل'],
		['دخل الجيش المدينة', 'The army entered the city', 'دخل = دَخَلَ'],
		['ارتفع دخل الأسر', 'Family income rose', 'دخل = دَخْل'],
		['سجن المعارض سنتين', 'The opponent was jailed for two years', 'سجن = سَجَنَ'],
		['هرب من السجن', 'He escaped from prison', 'السجن = سِجْن'],
		['طالبوا بسجن الوزير', 'They demanded that the minister be jailed', 'سجن = سَجْن'],
		['عرض الوسيط خطة', 'The mediator offered a plan', 'عرض = عَرَضَ'],
		['رفضوا عرض الوسيط', 'They rejected the mediator’s offer', 'عرض = عَرْض'],
		['عبر آلاف المهاجرين الحدود', 'Thousands of migrants crossed the border', 'عبر = عَبَرَ'],
		['عبر الرئيس عن قلقه', 'The president expressed his concern', 'عبر = عَبَّرَ'],
		['سافروا عبر الحدود', 'They travelled across the border', 'عبر = عَبْرَ'],
		['بحث الملفات العالقة', 'Discussing the open files', 'بحث = بَحْث'],
		['بحث الوزيران الأزمة', 'The ministers discussed the crisis', 'بحث = بَحَثَ'],
		['فظهر مدى اتساع الهوة', 'It became plain how wide the gap was', 'ظهر = ظَهَرَ'],
		['سن قانون جديد', 'to enact a new law', 'سن = سَنَّ'],
		['المحتجين العزل', 'unarmed protesters', 'العزل = أَعْزَل'],
		['وعين نائبه خلفا له', 'and appointed his deputy as his successor', 'خلفا = خَلَف'],
		['تردد أن الوزير استقال', 'It was rumoured that the minister had resigned', 'تردد = تَرَدَّدَ'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});

	it('has an accusative sooner than two who did something', () => {
		const bead = { id: 'b', ar: ['هربا من القصف'], en: ['fleeing the bombing'] };
		expect(findOccurrences(bead, lookup)[0]?.form).not.toContain('dual');
	});
});

describe('articles in terms of several words', () => {
	it.each([
		['التقى الرئيس الوزراء', 'The president met the ministers', 'رَئِيس الوُزَرَاء'],
		['حل الرئيس البرلمان', 'The president dissolved parliament', 'رَئِيس البَرْلَمَان'],
		['زار المجلس الأمن', 'The council visited security', 'مَجْلِس الأَمْن'],
		['المفاوضات غير مباشرة', 'The negotiations are indirect', 'مُفَاوَضَات غَيْر مُبَاشِرَة'],
	])('%s | %s is no %s', (ar, en, lemma) => {
		expect(occurrences(ar, en).join()).not.toContain(nfc(lemma));
	});

	it.each([
		['المفاوضات غير المباشرة', 'indirect negotiations', 'مُفَاوَضَات غَيْر مُبَاشِرَة'],
		['المنظمات غير الحكومية', 'non-governmental organizations', 'مُنَظَّمَة غَيْر حُكُومِيَّة'],
		['المال غير القانوني', 'illegal money', 'غَيْر قَانُونِيّ'],
		['الصواريخ البعيدة المدى', 'long-range missiles', 'بَعِيد المَدَى'],
	])('%s | %s is %s', (ar, en, lemma) => {
		expect(occurrences(ar, en).join()).toContain(nfc(lemma));
	});
});

describe('the form at hand', () => {
	const formOf = (ar: string, en: readonly string[] = []) =>
		findOccurrences({ id: 'b', ar: [ar], en }, lookup)
			.filter(({ lang }) => lang === 'ar')
			.map(({ term, form = [], vowelled = '' }) => [lemmaOf(term), form.join(' '), vowelled]);

	it.each([
		['رئيسا الوزراء', 'رَئِيس الوُزَرَاء', 'dual', 'رَئِيسَا الوُزَرَاء'],
		['وزيرا الخارجية', 'وَزِير الخَارِجِيَّة', 'dual', 'وَزِيرَا الخَارِجِيَّة'],
		['رجلا أعمال', 'رَجُل أَعْمَال', 'dual', 'رَجُلَا أَعْمَال'],
		// An adjective shares the accusative of its noun.
		['نزاعا مسلحا', 'نِزَاع مُسَلَّح', '', 'نِزَاعا مُسَلَّحا'],
	])('%s is %s, %s', (text, lemma, form, vowelled) => {
		expect(formOf(text)).toEqual([[lemma, form, vowelled].map(nfc)]);
	});

	it('takes no verb of speakers for a rival, where nobody speaks', () => {
		expect(formOf('قمتهما', ['their summit'])).toEqual([['قِمَّة', '', 'قِمَّت'].map(nfc)]);
	});
});

describe('an adjective before a genitive behind لـ', () => {
	const found = (ar: string, en: readonly string[] = []) =>
		findOccurrences({ id: 'b', ar: [ar], en }, lookup)
			.filter(({ lang }) => lang === 'ar')
			.map(({ term, start, end }) => `${lemmaOf(term)}: ${ar.slice(start, end)}`);

	it.each([
		['وقف فوري لإطلاق النار', 'an immediate ceasefire'],
		['الوقف الفوري لإطلاق النار', 'the immediate ceasefire'],
		['وقف شامل لإطلاق النار', 'a comprehensive ceasefire'],
	])('%s', (text, english) => {
		expect(found(text, [english])).toEqual([nfc(`وَقْف إِطْلَاق النَّار: ${text}`)]);
	});

	it('is as definite as its noun, and part of no other sentence', () => {
		for (const text of [
			'وقف الفوري لإطلاق النار',
			'الوقف فوري لإطلاق النار',
			'وقف. فوري لإطلاق النار',
		]) {
			expect(found(text, ['a ceasefire']).join()).not.toContain(nfc('وَقْف إِطْلَاق النَّار'));
		}
		// The English has to say it.
		expect(found('وقف فوري لإطلاق النار', ['the shooting'])).not.toContain(
			nfc('وَقْف إِطْلَاق النَّار: وقف فوري لإطلاق النار'),
		);
	});
});

describe('particles that have the letters of verbs', () => {
	it.each(['على', 'عليها', 'عليهما', 'وعليهم', 'عليك', 'علينا'])('%s is no verb', (token) => {
		expect(readings(token)).not.toContain(nfc('عَلَا'));
	});

	it.each([
		['على الحكومة التصدي لارتفاع البطالة', 'The government must tackle the rise in unemployment'],
		['عليهم الرد على ارتفاع مستوى البحر', 'They must respond to the rise in sea level'],
		['يجب عليك التعبير عن رأيك', 'You must express your opinion'],
	])('%s | %s', (ar, en) => {
		expect(occurrences(ar, en).join()).not.toContain(nfc('عَلَا'));
	});

	it.each(['علا', 'يعلو', 'وعلت'])('%s is one', (token) => {
		expect(readings(token)).toContain(nfc('عَلَا'));
	});
});

describe('إِنْ, إِنَّ and أَنْ', () => {
	const first = (ar: string, en: string) => occurrences(ar, en).find((one) => /^[أإ]ن/u.test(one));

	it.each([
		['إن فاز الحزب فسيشكل الحكومة', 'If the party wins, it will form the government', 'إِنْ'],
		['سيستقيل إن خسر', 'He will resign if he loses', 'إِنْ'],
		['إن لم تنسحب القوات', 'If the troops do not withdraw', 'إِنْ'],
		['إن الحكومة ضعيفة', 'The government is weak', 'إِنَّ'],
		['قال إن وقف إطلاق النار انتهى', 'He said that the ceasefire was over', 'إِنَّ'],
		['قالت إنها فازت', 'She said she had won', 'إِنَّ'],
		['يجب أن تنسحب القوات', 'The troops must withdraw', 'أَنْ'],
		['قال أن الحكومة ضعيفة', 'He said that the government was weak', 'أَنَّ'],
	])('%s | %s: %s', (ar, en, lemma) => {
		expect(first(ar, en)?.replace(/.* = /u, '')).toBe(nfc(lemma));
	});
});

describe('the noun of a woman', () => {
	it.each([
		['الوزيرة', 'وَزِير'],
		['وزيرات', 'وَزِير'],
		['نظيرتها', 'نَظِير'],
		['سفيرة', 'سَفِير'],
		['النائبة', 'نَائِب'],
		['الصحفية', 'صَحَفِيّ'],
		['محامية', 'مُحَامٍ'],
		['القاضية', 'قَاضٍ'],
		['لاجئات', 'لَاجِئ'],
		['الناشطتان', 'نَاشِط'],
		['كاتبة', 'كَاتِب'],
	])('%s is of %s', (token, lemma) => {
		expect(readings(token)[0]).toBe(nfc(lemma));
	});

	it.each([
		['قرنة', 'قَرْن'],
		['سجنة', 'سِجْن'],
		['شأنة', 'شَأْن'],
	])('%s is nothing of %s, a thing', (token, lemma) => {
		expect(readings(token)).not.toContain(nfc(lemma));
	});

	it.each([
		['جراحة', 'جِرَاحَة'],
		['الحاجة', 'حَاجَة'],
		['المعارضة', 'مُعَارَضَة'],
		['دراجة', 'دَرَّاجَة'],
		['غواصة', 'غَوَّاصَة'],
	])('%s is %s first, an entry of its own', (token, lemma) => {
		expect(readings(token)[0]).toBe(nfc(lemma));
	});

	it.each([
		['وزيرة الخارجية', 'the foreign minister', 'وزيرة الخارجية = وَزِير الخَارِجِيَّة'],
		['نائبة الرئيس', 'the vice president', 'نائبة الرئيس = نَائِب الرَّئِيس'],
		['الناشطة', 'the activist', 'الناشطة = نَاشِط'],
		['الشرطة المسلحة', 'the armed police', 'المسلحة = مُسَلَّح'],
		['مجموعات مؤيدة للحكومة', 'groups that support the government', 'مؤيدة = أَيَّدَ'],
		['تحدثت مؤيدة للحكومة', 'a supporter of the government spoke', 'مؤيدة = مُؤَيِّد'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});

	it('says that it is feminine', () => {
		const [found] = findOccurrences({ id: 'b', ar: ['الوزيرات'], en: ['the ministers'] }, lookup);
		expect(found?.form).toEqual(['feminine', 'plural']);
		expect(found?.vowelled).toBe(nfc('الوَزِيرَات'));
	});
});

describe('verbs of the same letters', () => {
	it.each([
		['يوقف القاضي النظر في القضية', 'The judge halts consideration of the case', 'يوقف = أَوْقَفَ'],
		['سيوقف الاتفاق القتال', 'The deal will stop the fighting', 'يوقف = أَوْقَفَ'],
		['يرد في التقرير أن الجيش قصف المدينة', 'The report states that the army bombed', 'يرد = وَرَدَ'],
		['يرد الرئيس على الاتهامات', 'The president replies to the accusations', 'يرد = رَدَّ'],
		['لم يرد الرئيس الحرب', 'The president did not want the war', 'يرد = أَرَادَ'],
		['توصل الطرفان إلى هدنة', 'The two sides reached a truce', 'توصل = تَوَصَّلَ'],
		['ووصلت القوات إلى المدينة', 'The troops got to the city', 'وصلت = وَصَلَ'],
		['ووصل الوفد صباح اليوم', 'The delegation landed this morning', 'وصل = وَصَلَ'],
		['ووجه الرئيس الشكر', 'The president thanked', 'وجه = وَجَّهَ'],
		['ووجهت المحكمة إليه تهمة القتل', 'The court charged him with murder', 'وجهت = وَجَّهَ'],
		['ووجه الاقتراح بالرفض', 'The proposal was faced with rejection', 'ووجه = وَاجَهَ'],
		['عامل كهربائي يشارك في الاحتجاجات', 'an electrician attending the protest', 'يشارك = شَارَكَ'],
		['ستجرى الانتخابات في موعدها', 'The elections will be held on time', 'تجرى = أَجْرَى'],
		['تجري الانتخابات اليوم', 'The elections take place today', 'تجري = جَرَى'],
		['تراجعت شعبية الرئيس', 'The president’s popularity declined', 'شعبية = شَعْبِيَّة'],
		['يُعد هذا تذكيرا', 'This is a reminder', 'يُعد = عَدَّ'],
		['وهو في حالة غضب من القرار', 'He is in a state of anger about the decision', 'غضب = غَضَب'],
		['يوجد لاجئون في المدينة', 'There are refugees in the city', 'يوجد = وَجَدَ'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});

	it.each([
		['ستجرى الانتخابات', 'The elections will be held', 'تُجْرَى'],
		['ألقي القبض على ثلاثة', 'Three have been arrested', 'أُلْقِيَ القَبْض عَلَى'],
		['أُلقي القبض على ثلاثة', 'Three have been arrested', 'أُلْقِيَ القَبْض عَلَى'],
	])('%s | %s has the vowels of %s', (ar, en, vowelled) => {
		const found = findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup);
		expect(found[0]?.vowelled).toBe(nfc(vowelled));
	});
});

describe('words that one kind of entry was missing for', () => {
	it.each([
		['لن تثنينا التهديدات', 'Threats will not deter us', 'تثني = ثَنَى'],
		['سجله حافل بالإنجازات', 'His record is full of achievements', 'سجل = سِجِلّ'],
		['سجله القضائي نظيف', 'His judicial record is clean', 'سجل = سِجِلّ'],
		['سجل الوزير ملاحظاته', 'The minister recorded his remarks', 'سجل = سَجَّلَ'],
		['صوت مجلسا النواب والشيوخ', 'The House and the Senate voted', 'الشيوخ = الشُّيُوخ'],
		['التقى شيوخ القبائل', 'He met the sheikhs of the tribes', 'شيوخ = شَيْخ'],
		['دان العالم الهجوم', 'The world condemned the attack', 'دان = دَانَ'],
		['تدين باريس الهجوم', 'Paris condemns the attack', 'تدين = أَدَانَ'],
		['يعي العالم خطورة الوضع', 'The world is aware of the gravity', 'يعي = وَعَى'],
		// “Gave it up” is one word of the sentence, and not another one’s “gave”.
		['تولوا الحكم ثم تخلوا عنه', 'They took power and then gave it up', 'تولوا = تَوَلَّى'],
		['تولوا الحكم ثم تخلوا عنه', 'They took power and then gave it up', 'تخلوا = تَخَلَّى'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});
});

describe('names without an entry', () => {
	it.each([
		['المستشار الألماني أولاف شولتس', 'German Chancellor Olaf Scholz', 'أولاف', 'وَفَى'],
		['كامالا هاريس', 'Kamala Harris', 'كامالا', 'أَمَل'],
		['قالت الوزيرة سلمى حداد', 'said the minister Salma Haddad', 'حداد', 'حِدَاد'],
		['القاضية هدى سلام', 'Judge Huda Salam', 'سلام', 'سَلَام'],
		['رئيس الحكومة جميل صادق', 'Prime Minister Jamil Sadek', 'جميل', 'جَمِيل'],
		['وزير الخارجية فيدان', 'Foreign Minister Fidan', 'فيدان', 'يَد'],
		['كيفن أوليري', 'Kevin O’Leary', 'أوليري', 'رَأَى'],
		['أوليفر كرومويل', 'Oliver Cromwell', 'أوليفر', 'فَرَّ'],
		['أريانا غراندي', 'Ariana Grande', 'أريانا', 'رَأَى'],
		['تيفاني إنج', 'Tiffany Eng', 'إنج', 'نَجَا'],
	])('%s | %s: %s is no form of %s', (ar, en, _name, lemma) => {
		expect(occurrences(ar, en).join()).not.toContain(`= ${nfc(lemma)}`);
	});

	it.each([
		['أيستقيل الرئيس؟', 'Will the president resign?', 'يستقيل = اسْتَقَالَ'],
		['أشادت الإدارة', 'Usdat spoke', 'أشادت = أَشَادَ'],
		['والرئيس اللبناني', 'the president of Lebanon', 'اللبناني = لُبْنَانِيّ'],
	])('%s | %s: %s stays', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});
});

describe('Syria in the spelling of the state', () => {
	it.each([
		['دمشق عاصمة سورية', 'Damascus is the capital of Syria', 'سورية = سُورِيَا'],
		['انسحبت القوات من سورية', 'The troops withdrew from Syria', 'سورية = سُورِيَا'],
		['القوات السورية', 'Syrian forces', 'السورية = سُورِيّ'],
		['قوات سورية', 'Syrian forces', 'سورية = سُورِيّ'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});
});

describe('a verb and its object with the subject between them', () => {
	const apart = (ar: string, en: string): string[] =>
		findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup).flatMap(
			({ lang, start, end, rest, term }) =>
				rest && lang === 'ar'
					? [`${ar.slice(start, end)} … ${ar.slice(rest.start, rest.end)} = ${lemmaOf(term)}`]
					: [],
		);
	it.each([
		[
			'فرضت الولايات المتحدة عقوبات على روسيا.',
			'The United States imposed sanctions on Russia.',
			'فرضت … عقوبات = فَرْض عُقُوبَات',
		],
		[
			'ورفع مجلس الأمن الدولي أمس العقوبات عن سوريا.',
			'The UN Security Council lifted the sanctions on Syria yesterday.',
			'رفع … العقوبات = رَفْع العُقُوبَات',
		],
		[
			'أدلى وزير الخارجية بتصريحات للصحافة.',
			'The foreign minister made statements to the press.',
			'أدلى … بتصريحات = أَدْلَى بِتَصْرِيح',
		],
		[
			'ألقت الشرطة القبض عليه في المطار.',
			'Police arrested him at the airport.',
			'ألقت … القبض علي = أَلْقَى القَبْض عَلَى',
		],
		['فرضوا على إيران عقوبات', 'They imposed sanctions on Iran', 'فرضوا … عقوبات = فَرْض عُقُوبَات'],
		// The words of the object are a term of their own.
		[
			'عقد الوزير اليوم مؤتمرا صحفيا',
			'The minister held a press conference today',
			'عقد … مؤتمرا صحفيا = عَقَدَ مُؤْتَمَرًا صَحَفِيًّا',
		],
		// An adjective has the object.
		[
			'اتخذت الحكومة إجراءات صارمة',
			'The government took strict measures',
			'اتخذت … إجراءات = اتَّخَذَ إِجْرَاءَات',
		],
		['تلعب قطر دورا مهما', 'Qatar plays an important role', 'تلعب … دورا = لَعِبَ دَوْرًا'],
		[
			'أجرى الوزيران محادثات بناءة',
			'They held constructive talks',
			'أجرى … محادثات = أَجْرَى مُحَادَثَات',
		],
		[
			'وقعت الدولتان اتفاقا تجاريا',
			'The two countries signed a trade agreement',
			'وقعت … اتفاقا = وَقَّعَ اتِّفَاقًا',
		],
		// The subject may be what another term is about.
		[
			'عقد المؤتمر اجتماعه السنوي',
			'The conference held its annual meeting',
			'عقد … اجتماع = عَقَدَ اجْتِمَاعًا',
		],
	])('%s', (ar, en, expected) => {
		expect(apart(ar, en)).toEqual([nfc(expected)]);
	});

	it.each([
		['the English says something else', 'فرض الرئيس أمس عقوبات.', 'The president imposed tariffs.'],
		['punctuation stands between', 'فرض الرئيس رسوما؛ عقوبات.', 'The president imposed sanctions.'],
		[
			'another verb stands between',
			'فرض الرئيس رسوما بعدما رفع مجلس العقوبات.',
			'He imposed sanctions.',
		],
		[
			'the noun is a genitive of another',
			'يتبادل البلدان زيارات السفراء.',
			'The two countries exchange ambassadors.',
		],
		[
			'it stands behind a preposition',
			'فرض الرئيس حلا للعقوبات.',
			'The president imposed sanctions.',
		],
		[
			'the English says it once, and the Arabic another time',
			'فرض الرئيس أمس عقوبات بعد فرض عقوبات.',
			'He imposed sanctions yesterday after that.',
		],
	])('is none where %s', (_, ar, en) => {
		expect(apart(ar, en)).toEqual([]);
	});
});

it('leaves the adjective between the English verb and its object to its own term', () => {
	const [ar, en] = ['فرضت واشنطن عقوبات جديدة', 'Washington imposed new sanctions'];
	const found = findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup)
		.filter(({ lang }) => lang === 'en')
		.map(({ start, end, rest, term }) => {
			const object = rest ? ` … ${en.slice(rest.start, rest.end)}` : '';
			return `${en.slice(start, end)}${object} = ${lemmaOf(term)}`;
		});
	expect(found).toEqual(
		['Washington = وَاشِنْطُن', 'imposed … sanctions = فَرْض عُقُوبَات', 'new = جَدِيد'].map(nfc),
	);
});

describe('a verb agrees with the subject behind it', () => {
	it.each([
		['تعلم الطلاب اللغة العربية', 'The students learned Arabic', 'تعلم = تَعَلَّمَ'],
		['تعلم الحكومة أن الأزمة كبيرة', 'The government knows that the crisis is grave', 'تعلم = عَلِمَ'],
		['تقدم الحزب في الاستطلاعات', '', 'تقدم = تَقَدَّمَ'],
		['تقدم الحكومة الدعم', '', 'تقدم = قَدَّمَ'],
		['تراجع الوزير عن تصريحاته', '', 'تراجع = تَرَاجَعَ'],
		['تراجع الوزارة القرار', '', 'تراجع = رَاجَعَ'],
		['تحمل الرئيس المسؤولية', '', 'تحمل = تَحَمَّلَ'],
		['تحمل السفينة مساعدات', '', 'تحمل = حَمَلَ'],
		// The plural of things is a she, that of men a he.
		['تسبب الكوارث الطبيعية أضرارا', '', 'تسبب = سَبَّبَ'],
		['تسلم المفاوضون الرد', '', 'تسلم = تَسَلَّمَ'],
		// Nothing that agrees is better: the noun is the object.
		['حققت المركز الأول', '', 'حققت = حَقَّقَ'],
		['أبلغ الشرطة بالأمر', '', 'أبلغ = أَبْلَغَ'],
		['لمس الفتاة', 'He touched the girl', 'لمس = لَمَسَ'],
		// The English is stronger.
		['تحمل الوزير إلى القصر', 'She carries the minister to the palace', 'تحمل = حَمَلَ'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});

	it('and so a plural that is the subject is no object', () => {
		const [authorities, power] = ['تولت السلطات التحقيق', 'تولت السلطة في بلادها'];
		expect(occurrences(authorities, 'The authorities took charge of it')).toContain(
			nfc('تولت = تَوَلَّى'),
		);
		expect(occurrences(authorities)).toContain(nfc('تولت = تَوَلَّى'));
		expect(occurrences(power)).toContain(nfc('تولت السلطة = تَوَلَّى السُّلْطَة'));
	});

	it('and its vowels are those of the verb that agrees', () => {
		const ar = 'تعلم الطلاب اللغة العربية';
		const bead = { id: 'b', ar: [ar], en: ['The students learned Arabic'] };
		expect(findOccurrences(bead, lookup)[0]?.vowelled).toBe(nfc('تَعَلّم'));
	});
});

it('takes no preposition with a pronoun for a part of a connective', () => {
	expect(occurrences('علينا أن نعمل').join()).not.toContain(nfc('عَلَى أَنَّ'));
});

describe('a participle behind a comma says what somebody does meanwhile', () => {
	it.each([
		[
			'نفى البنك النبأ، مؤكدا أن الاحتياطيات تكفي',
			'The bank denied it, stressing that it has enough',
			'مؤكدا = أَكَّدَ',
		],
		[
			'توعدهم الوزير، داعيا إلى الهدوء',
			'The minister threatened them, calling for calm',
			'داعيا = دَعَا',
		],
		['نفى ذلك، مشيرًا إلى التقرير', 'He denied it, pointing to the report', 'مشيرًا = أَشَارَ'],
		// The English has the noun.
		['نفى ذلك، داعيا للقلق', 'He denied it, a reason for concern', 'داعيا = دَاعٍ'],
	])('%s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});
});

describe('a noun and the adjective that is spelled like it', () => {
	it.each([
		// The English has the noun, whose stem is the adjective's.
		['اجتمع الدبلوماسيون.', 'The diplomats met.', 'دِبْلُومَاسِيّ noun'],
		['اجتمع الأجانب.', 'The foreigners met.', 'أَجْنَبِيّ noun'],
		['اجتمع الأكاديميون.', 'The academics met.', 'أَكَادِيمِيّ noun'],
		['اجتمع الرياضيون.', 'The athletes met.', 'رِيَاضِيّ noun'],
		['في عمل الدبلوماسيين.', 'in the diplomats’ work.', 'دِبْلُومَاسِيّ noun'],
		['العمل الدبلوماسي.', 'The diplomatic work.', 'دِبْلُومَاسِيّ adjective'],
		['الأدوات الدبلوماسية.', 'The diplomatic tools.', 'دِبْلُومَاسِيّ adjective'],
		// It has one word for both, or none: the word before tells.
		['اجتمع الإرهابيون.', 'The terrorists met.', 'إِرْهَابِيّ noun'],
		['اعتقل الإرهابي.', 'The terrorist was arrested.', 'إِرْهَابِيّ noun'],
		['التنظيم الإرهابي.', 'The terrorist organisation.', 'إِرْهَابِيّ adjective'],
		['مع إرهابيين.', 'with terrorists.', 'إِرْهَابِيّ noun'],
		['التميز الأكاديمي.', 'academic excellence', 'أَكَادِيمِيّ adjective'],
		['عاد الدبلوماسي.', '', 'دِبْلُومَاسِيّ noun'],
		['الخلاف دبلوماسي.', '', 'دِبْلُومَاسِيّ adjective'],
	])('%s | %s', (ar, en, expected) => {
		const found = findOccurrences({ id: 'b', ar: [ar], en: en ? [en] : [] }, lookup)
			.filter(({ lang }) => lang === 'ar')
			.map(({ term }) => `${lemmaOf(term)} ${lookup.byId.get(term)?.pos ?? ''}`);
		expect(found.at(-1)).toBe(nfc(expected));
	});
});

describe('terms of which a word has no entry of its own', () => {
	it.each([
		['لقوا حتفهم في الانفجار', 'They died in the explosion', 'لقوا حتف = لَقِيَ حَتْف'],
		['لقي عشرة أشخاص مصرعهم', 'Ten people were killed', 'لقي … مصرع = لَقِيَ مَصْرَع'],
		['أطلقت السلطات سراح الناشط', 'They released the activist', 'أطلقت … سراح = أَطْلَقَ سَرَاح'],
		['أضرموا النار في السيارات', 'They set fire to the cars', 'أضرموا النار في = أَضْرَمَ النَّار فِي'],
		['باءت المحاولة بالفشل', 'The attempt failed', 'باءت … بالفشل = بَاءَ بِالفَشَل'],
		['غضت واشنطن الطرف', 'Washington turned a blind eye', 'غضت … الطرف = غَضَّ الطَّرْف'],
		['أفسحت الحكومة المجال', 'The government made way', 'أفسحت … المجال = أَفْسَحَ المَجَال'],
	])('%s | %s: %s', (ar, en, expected) => {
		const found = findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup)
			.filter(({ lang }) => lang === 'ar')
			.map(({ start, end, rest, term }) => {
				const behind = rest ? ` … ${ar.slice(rest.start, rest.end)}` : '';
				return `${ar.slice(start, end)}${behind} = ${lemmaOf(term)}`;
			});
		expect(found.some((one) => one.startsWith(nfc(expected)))).toBe(true);
	});
});

describe('a passive that its participle says', () => {
	it.each([
		['في بيان صدر عن الجيش', 'in a statement issued by the army', 'صدر = صَدَرَ'],
		['صدر عن الجيش', 'It came from the army', 'صدر = صَدَرَ'],
		// Neither of a verb's further glosses, nor of its verbal noun.
		['كان حازما عازما', 'He was firm and determined', 'عازما = عَازِم'],
		['في حالة غضب من القرار', 'furious at the decision', 'غضب = غَضَب'],
	])('%s | %s: %s', (ar, en, expected) => {
		expect(occurrences(ar, en)).toContain(nfc(expected));
	});
});

it.each(['مائتا', 'مائتان', 'مائتي', 'مائتين', 'مئتا'])('%s is two hundred', (token) => {
	const [first] = findOccurrences({ id: 'b', ar: [token], en: ['two hundred'] }, lookup);
	expect(lemmaOf(first?.term ?? '')).toBe(nfc('مِئَة'));
	expect(first?.form).toContain('dual');
});
