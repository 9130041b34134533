import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { findOccurrences } from './lookup.ts';

/** Words that agencies write every day, where another word of the same letters or a part of theirs could be taken for them. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

const lemmas = (ar: string, en: string): string[] =>
	findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup)
		.filter(({ lang }) => lang === 'ar')
		.map(({ term }) => lookup.byId.get(term)?.ar ?? '');

it.each([
	['في بيان صادر عن الجيش', 'in a statement issued by the army', 'صَادِر'],
	['أسقطت الدفاعات عشرين مسيرة روسية', 'The defences downed twenty Russian drones', 'مُسَيَّرَة'],
	['قبل ساعات من سريان العقوبات', 'hours before the entry into force of the sanctions', 'سَرَيَان'],
	['لا يزال رهن الاعتقال', 'He is still in detention', 'رَهْن الاعْتِقَال'],
	['وضع تحت رهن الإقامة الجبرية', 'He was put under house arrest', 'رَهْن الإِقَامَة الجَبْرِيَّة'],
	['حل الوزير الجديد محل سلفه', 'The new minister replaced his predecessor', 'حَلَّ مَحَلّ'],
	['حذر من عواقب وخيمة', 'He warned of dire consequences', 'عَوَاقِب وَخِيمَة'],
	['الوضع وخيم', 'The situation is dire', 'وَخِيم'],
	['أثقلت الضرائب كاهل المواطنين', 'Taxes weighed on the citizens', 'أَثْقَلَ كَاهِل'],
	['قضت المحكمة ببطلان الانتخابات', 'The court ruled the invalidity of the elections', 'بُطْلَان'],
	['هذا تدخل سافر', 'This is blatant interference', 'سَافِر'],
	['يبحثون عن لقمة العيش', 'They look for a livelihood', 'لُقْمَة العَيْش'],
	['كشف عن فحوى الرسالة', 'He revealed the content of the letter', 'فَحْوَى'],
	['ما لبث أن عاد', 'He soon returned', 'مَا لَبِثَ أَنْ'],
	['قتل أحد عشر شخصا', 'Eleven people were killed', 'أَحَدَ عَشَرَ'],
	['قتلت إحدى عشرة امرأة', 'Eleven women were killed', 'أَحَدَ عَشَرَ'],
	['أصيب اثني عشر جنديا', 'Twelve soldiers were wounded', 'اثْنَا عَشَرَ'],
	['بعد خمس عشرة سنة', 'after fifteen years', 'خَمْسَةَ عَشَرَ'],
	['مائتا جندي', 'two hundred soldiers', 'مِئَة'],
	['ثمانمائة لاجئ', 'eight hundred refugees', 'ثَمَانِمِئَة'],
	['ثمانمئة لاجئ', 'eight hundred refugees', 'ثَمَانِمِئَة'],
	['نقلوا إلى مكان آمن', 'They were moved to a safe place', 'آمِن'],
	['في منطقة آمنة', 'in a safe area', 'آمِن'],
	['في أوربا', 'in Europe', 'أُورُبَّا'],
	['الاتحاد الأوربي', 'the European Union', 'الاتِّحَاد الأُورُوبِّيّ'],
	['القادة الأوربيون', 'the European leaders', 'أُورُوبِّيّ'],
	['إبان الحرب', 'during the war', 'إِبَّانَ'],
	['غداة الهجوم', 'the day after the attack', 'غَدَاةَ'],
	['منيت القوات بخسائر', 'The forces suffered losses', 'مُنِيَ'],
	['الدول الأوربية', 'the European states', 'أُورُوبِّيّ'],
	['في الأراضي المتنازع عليها', 'in the disputed territories', 'مُتَنَازَع عَلَيْهِ'],
	['وصل إلى طشقند', 'He arrived in Tashkent', 'طَشْقَنْد'],
	['سافر إلى بورت أو برنس', 'He travelled to Port-au-Prince', 'بُورْت أُو بْرِنْس'],
	// A whole word, and no و before a function word without its hamza.
	['بنسبة واحد في المئة', 'by one percent', 'وَاحِد'],
	['هدف واحد', 'one goal', 'وَاحِد'],
	['واحد من الجنود', 'one of the soldiers', 'وَاحِد'],
	['قصف مدفعي استهدف المدينة', 'artillery shelling that targeted the city', 'مِدْفَعِيّ'],
	['غصت الشوارع بالمحتجين', 'The streets were packed with protesters', 'غَصَّ'],
	['الوزير الأسبق', 'the former minister', 'أَسْبَق'],
	['كلمة متلفزة', 'a televised speech', 'مُتَلْفَز'],
	['بعد فرز الأصوات', 'after the votes were counted', 'فَرْز الأَصْوَات'],
	['بعد فرز معظم الأصوات', 'after most of the votes had been counted', 'فَرْز'],
	['طعن في نزاهة الفرز', 'He challenged the integrity of the count', 'فَرْز'],
	['فيضانات عارمة', 'massive floods', 'عَارِم'],
	['التلال المطلة على المدينة', 'the hills overlooking the city', 'أَطَلَّ'],
	['الأطراف المتحاربة', 'the warring parties', 'مُتَحَارِب'],
	['حاسبوا المسؤولين', 'They held the officials accountable', 'حَاسَبَ'],
	['محاسبة المسؤولين', 'holding the officials to account', 'مُحَاسَبَة'],
	['فر إلى الخارج', 'He fled abroad', 'إِلَى الخَارِج'],
	['السوريون في الخارج', 'Syrians abroad', 'فِي الخَارِج'],
	['مساعدة الدول النامية', 'helping developing countries', 'دُوَل نَامِيَة'],
	['الاقتصادات النامية', 'developing economies', 'نَامٍ'],
	['قضت المحكمة بسجن الوزير', 'The court sentenced the minister to prison', 'سَجْن'],
	['طالبت المعارضة بسجنه', 'The opposition demanded prison for him', 'سَجْن'],
	['التقى به في سجن المدينة', 'He met him in the city prison', 'سِجْن'],
	['أعيد إلى السجن', 'He was returned to prison', 'سِجْن'],
	['وضع شروطا لمنحه القرض', 'It set conditions for the loan', 'مَنَحَ'],
	['لعمله في المدينة', 'for his work in the city', 'عَمَل'],
	['كلا البلدين', 'both countries', 'كِلَا'],
	['في كلا الجانبين', 'on both sides', 'كِلَا'],
	['كلا من الخصمين', 'each of the rivals', 'كُلّ مِنْ'],
	['لاجئ فقد اثنين من أبنائه', 'a refugee who lost two of his sons', 'فَقَدَ'],
	['لاجئ فقد اثنين من أبنائه', 'a refugee who lost two of his sons', 'اثْنَان'],
	['فقد الجندي ساقه', 'The soldier lost his leg', 'فَقَدَ'],
	['فقد قتل الجنود', 'The soldiers were killed', 'قَدْ'],
	['بقي هناك إلى أن عاد الوزير', 'He stayed there until the minister returned', 'إِلَى أَنْ'],
	['دون إذنهم', 'without their permission', 'إِذْن'],
	['كلمات السر', 'passwords', 'كَلِمَة سِرّ'],
	['أرجع الأطباء الوفاة إلى التلوث', 'Doctors attributed the death to pollution', 'أَرْجَعَ'],
	['شركة عملاقة', 'a giant company', 'عِمْلَاق'],
	['لم يأت أحد لنجدتنا', 'No one came to our rescue', 'نَجْدَة'],
	// قد and إن before what the English says to be a noun, a verb, a clause.
	['فقد عمله بعد الأزمة', 'He lost his job after the crisis', 'فَقَدَ'],
	['فقد الجيش مواقعه', 'The army lost its positions', 'فَقَدَ'],
	['فقد أعلن الوزير استقالته', 'The minister has announced his resignation', 'قَدْ'],
	['فقد وصفه بأنه خاسر', 'He called him a man who had lost', 'قَدْ'],
	['وإن كان الاتفاق هشا', 'although the agreement is fragile', 'إِنْ'],
	['سيستمر وإن رفضت الحكومة', 'It will continue even if the government refuses', 'إِنْ'],
	['أطلقت السلطات سراح السجناء', 'The authorities released the prisoners', 'أَطْلَقَ سَرَاح'],
	['تم إطلاق سراح السجناء', 'The prisoners were released', 'إِطْلَاق سَرَاح'],
	['يعمل لحساب جهات خارجية', 'He works on behalf of foreign parties', 'لِحِسَاب'],
	['لحسابات سياسية', 'for political calculations', 'حِسَاب'],
])('%s, “%s”: %s', (ar, en, lemma) => {
	expect(lemmas(ar, en)).toContain(lemma.normalize('NFC'));
});

it.each([
	['أشار إلى أن الحكومة تدرس الخطة', 'He noted that the government was studying the plan'],
	['لفت إلى أن كل الأطراف توافق', 'He noted that all parties agree'],
	['مشيرة إلى أن أحدا لم يطرح الفكرة', 'noting that no one had raised the idea'],
	['يسعى إلى أن يكون رئيسا', 'He seeks to be president'],
])('%s: no “until”', (ar, en) => {
	expect(lemmas(ar, en)).not.toContain('إِلَى أَنْ'.normalize('NFC'));
});
