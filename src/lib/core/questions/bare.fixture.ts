import type { Context } from './context.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';

/** A lexicon whose glosses may not stand alone: bound, another word's, of two classes, read by their sound; and company for them. */
export const lexicon = lexiconOf({
	general: `
- { ar: أَحْرَزَ, en: [achieve, score, make], pos: verb, root: ح ر ز, pattern: أَفْعَلَ, form: IV, present: يُحْرِز, masdar: إِحْرَاز }
- { ar: صَنَعَ, en: [make, manufacture], pos: verb, root: ص ن ع, pattern: فَعَلَ, form: I, present: يَصْنَع, masdar: صُنْع }
- { ar: عَثَرَ, en: [find], pos: verb, root: ع ث ر, pattern: فَعَلَ, form: I, present: يَعْثُر, masdar: عُثُور }
- { ar: تَعَثَّرَ, en: [falter], pos: verb, root: ع ث ر, pattern: تَفَعَّلَ, form: V, present: يَتَعَثَّر, masdar: تَعَثُّر }
- { ar: تَبَخَّرَ, en: [evaporate], pos: verb, root: ب خ ر, pattern: تَفَعَّلَ, form: V, present: يَتَبَخَّر, masdar: تَبَخُّر }
- { ar: تَنَفَّسَ, en: [breathe], pos: verb, root: ن ف س, pattern: تَفَعَّلَ, form: V, present: يَتَنَفَّس, masdar: تَنَفُّس }
- { ar: تَكَلَّمَ, en: [speak], pos: verb, root: ك ل م, pattern: تَفَعَّلَ, form: V, present: يَتَكَلَّم, masdar: تَكَلُّم }
- { ar: قَرَأَ, en: [read], pos: verb, root: ق ر ء, pattern: فَعَلَ, form: I, present: يَقْرَأ, masdar: قِرَاءَة }
- { ar: كَادَ, en: [almost], pos: verb, root: ك و د, pattern: فَعَلَ, rule: hollow, form: I, present: يَكَاد }
- { ar: مَشْهَد, en: [scene, landscape], bound: landscape, pos: noun, gender: m, root: ش ه د, pattern: مَفْعَل, plural: مَشَاهِد }
- { ar: ضِفَّة, en: [bank, shore, side], pos: noun, gender: f, plural: ضِفَاف }
- { ar: جَانِب, en: [side, party], pos: noun, gender: m, root: ج ن ب, pattern: فَاعِل, plural: جَوَانِب }
- { ar: عَالَم, en: [world], pos: noun, gender: m, root: ع ل م, pattern: فَاعَل, plural: عَوَالِم }
- { ar: سِجِلّ, en: [record], pos: noun, gender: m, root: س ج ل, pattern: فِعِلّ, plural: سِجِلَّات }
- { ar: بَاب, en: [door], pos: noun, gender: m, plural: أَبْوَاب }
- { ar: نَفْس, en: [same, self], pos: noun, gender: f, root: ن ف س, pattern: فَعْل }
- { ar: قَلَم, en: [pen], pos: noun, gender: m, root: ق ل م, pattern: فَعَل, plural: أَقْلَام }
- { ar: بَنْك, en: [bank], pos: noun, gender: m, plural: بُنُوك }
- { ar: جَوْلَة, en: [round, tour], pos: noun, gender: f, root: ج و ل, pattern: فَعْلَة, plural: جَوْلَات }
- { ar: رِحْلَة, en: [tour, round], pos: noun, gender: f, root: ر ح ل, pattern: فِعْلَة, plural: رِحْلَات }
- { ar: مُسْتَدِير, en: [round], pos: adjective, root: د و ر, pattern: مُسْتَفْعِل, rule: hollow }
- { ar: دَوْلِيّ, en: [international, world], pos: adjective, root: د و ل, pattern: فَعْلِيّ }
- { ar: صَعْب, en: [difficult, hard, tough], pos: adjective, root: ص ع ب, pattern: فَعْل }
- { ar: عَسِير, en: [difficult, hard], pos: adjective, root: ع س ر, pattern: فَعِيل }
- { ar: طَوِيل, en: [long], pos: adjective, root: ط و ل, pattern: فَعِيل }
- { ar: جَدِيد, en: [new], pos: adjective, root: ج د د, pattern: فَعِيل }
- { ar: نِفْطِيّ, en: [oil], pos: adjective, root: ن ف ط, pattern: فِعْلِيّ }
- { ar: نِفْط, en: [oil], pos: noun, gender: m, root: ن ف ط, pattern: فِعْل }
- { ar: عَدَد مِنْ, en: [a number of], pos: phrase, gender: m }
- { ar: بَاب جَدِيد, en: [new door], pos: phrase, gender: m }
- { ar: بَاب البَنْك, en: [door of the bank], pos: phrase, gender: m }
- { ar: قَلَم العَالَم, en: [pen of the world], pos: phrase, gender: m }
- { ar: تَعَلُّم وَعَمَل, en: [learning and work], pos: phrase, gender: m }
- { ar: حُكْم بِالإِعْدَام, en: [death sentence], pos: phrase, gender: m }
- { ar: أَعَادَ النَّظَر فِي, en: [rethink], pos: phrase }
- { ar: فَاتَ الأَوَان, en: [be too late], pos: phrase }
- { ar: ثَقِيل, en: [heavy], pos: adjective, root: ث ق ل, pattern: فَعِيل, forms: أَثْقَل }
- { ar: أَثْقَلَ كَاهِل, en: [burden], pos: phrase }
- { ar: عَلَى المِحَكّ, en: [at stake], pos: phrase }
- { ar: خَارِجَ البَنْك, en: [outside the bank], pos: phrase }
- { ar: طَوِيل الأَمَد, en: [long-term], pos: phrase }
- { ar: لَمْ يَعُدْ, en: [no longer], pos: phrase }
`,
	names: `
- { ar: مُوسْكُو, en: [Moscow], pos: name, gender: f }
- { ar: مِصْر, en: [Egypt], pos: name, gender: f }
- { ar: سُورِيّ, en: [Syrian], pos: adjective }
- { ar: دِمُقْرَاطِيّ, en: [democratic], pos: adjective }
`,
});

/** The id of a term by its lemma. */
export const idOf = (ar: string): string =>
	lexicon.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? `no ${ar}`;

export const context: Context = contextOf(
	`أحرز الوزير تقدمًا كبيرًا على الضفة في المشهد الجديد. صنع الوزير بابًا طويلًا في سجل البنك الجديد أمس.
النظام الدولي صعب والعالم عسير في هذا اليوم الطويل. تعثر الوزير في جولة أخرى على الجانب في مصر.
ثم قرأ السوري في موسكو قلمًا وتكلم عن النفط وتنفس.

The minister made great headway on the side in the new landscape. The minister made a long door in the record of the new bank yesterday.
The world order is hard and the world is hard on this long day. The minister faltered in another round on the side in Egypt.
Then the Syrian read a pen in Moscow and spoke of oil and breathed.
`,
	lexicon,
);
