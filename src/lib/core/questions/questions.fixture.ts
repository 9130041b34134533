import { alignText } from '../alignment/align.ts';
import { buildArticle } from '../article/build.ts';
import { beadsOf } from '../article/parts.ts';
import { decodeLexicon } from '../lexicon/decode.ts';
import { createLookup, findTerms, glossesOf, type Lookup } from '../lexicon/lookup.ts';
import type { Result } from '../result.ts';
import { createContext, type Context } from './context.ts';

/** A small lexicon with what makes questions hard: synonyms, one root, dots, numbers, phrases, names. */
const CONFLICT = `
- { ar: حَرْب, en: [war], pos: noun, gender: f, root: ح ر ب, pattern: فَعْل, plural: حُرُوب }
- { ar: هُدْنَة, en: [truce], pos: noun, gender: f, root: ه د ن, pattern: فُعْلَة }
- { ar: صِرَاع, en: [struggle], pos: noun, gender: m, root: ص ر ع, pattern: فِعَال, plural: صِرَاعَات, synonyms: [نِزَاع] }
- { ar: نِزَاع, en: [dispute], pos: noun, gender: m, root: ن ز ع, pattern: فِعَال, plural: نِزَاعَات }
- { ar: خِلَاف, en: [dispute, disagreement], pos: noun, gender: m, root: خ ل ف, pattern: فِعَال, plural: خِلَافَات }
- { ar: انْسِحَاب, en: [withdrawal], pos: noun, gender: m, root: س ح ب, pattern: انْفِعَال, plural: انْسِحَابَات }
- { ar: خَصْم, en: [opponent], pos: noun, gender: m, root: خ ص م, pattern: فَعْل, plural: خُصُوم }
`;
const DIPLOMACY = `
- { ar: وَقَّعَ, en: [sign], pos: verb, root: و ق ع, pattern: فَعَّلَ, form: II, present: يُوَقِّع, masdar: تَوْقِيع }
- { ar: رَفَضَ, en: [reject], pos: verb, root: ر ف ض, pattern: فَعَلَ, form: I, present: يَرْفُض, masdar: رَفْض }
- { ar: رَاقَبَ, en: [monitor], pos: verb, root: ر ق ب, pattern: فَاعَلَ, form: III, present: يُرَاقِب, masdar: مُرَاقَبَة }
- { ar: نَاقَشَ, en: [discuss], pos: verb, root: ن ق ش, pattern: فَاعَلَ, form: III, present: يُنَاقِش, masdar: مُنَاقَشَة }
- { ar: طَلَبَ, en: [request], pos: verb, root: ط ل ب, pattern: فَعَلَ, form: I, present: يَطْلُب, masdar: طَلَب }
- { ar: كَتَبَ, en: [write], pos: verb, root: ك ت ب, pattern: فَعَلَ, form: I, present: يَكْتُب, masdar: كِتَابَة }
- { ar: هَدِيَّة, en: [gift], pos: noun, gender: f, root: ه د ي, pattern: فَعِيلَة, plural: هَدَايَا }
- { ar: حِوَار, en: [dialogue], pos: noun, gender: m, root: ح و ر, pattern: فِعَال, plural: حِوَارَات }
- { ar: اتِّفَاق, en: [agreement], pos: noun, gender: m, root: و ف ق, pattern: افْتِعَال, rule: assimilated, plural: اتِّفَاقَات }
- { ar: ضَمَان, en: [guarantee], pos: noun, gender: m, root: ض م ن, pattern: فَعَال, plural: ضَمَانَات }
- { ar: مُفَاوَضَة, en: [negotiation, talks], pos: noun, gender: f, root: ف و ض, pattern: مُفَاعَلَة, plural: مُفَاوَضَات }
- { ar: جَوْلَة, en: [round], pos: noun, gender: f, root: ج و ل, pattern: فَعْلَة, plural: جَوْلَات }
- { ar: خُطَّة السَّلَام, en: [peace plan], pos: phrase, gender: f }
- { ar: لُغَة الحِوَار, en: [language of dialogue], pos: phrase, gender: f }
- { ar: سِيَاسَة الجِوَار, en: [neighborhood policy], pos: phrase, gender: f }
- { ar: قُوَّة الرَّدْع, en: [deterrent force], pos: phrase, gender: f }
`;
const INSTITUTIONS = `
- { ar: حِزْب, en: [party], pos: noun, gender: m, root: ح ز ب, pattern: فِعْل, plural: أَحْزَاب }
- { ar: حُكُومَة, en: [government], pos: noun, gender: f, root: ح ك م, pattern: فُعُولَة, plural: حُكُومَات }
- { ar: مَحْكَمَة, en: [court], pos: noun, gender: f, root: ح ك م, pattern: مَفْعَلَة, plural: مَحَاكِم }
- { ar: وَزِير, en: [minister], pos: noun, gender: m, root: و ز ر, pattern: فَعِيل, plural: وُزَرَاء }
- { ar: دَوْلَة, en: [state], pos: noun, gender: f, root: د و ل, pattern: فَعْلَة, plural: دُوَل }
- { ar: عَاصِمَة, en: [capital], pos: noun, gender: f, root: ع ص م, pattern: فَاعِلَة, plural: عَوَاصِم }
- { ar: قَانُون, en: [law], pos: noun, gender: m, plural: قَوَانِين }
- { ar: نَاخِب, en: [voter], pos: noun, gender: m, root: ن خ ب, pattern: فَاعِل, plural: نَاخِبُون }
`;
const GENERAL = `
- { ar: جَدِيد, en: [new], pos: adjective, root: ج د د, pattern: فَعِيل }
- { ar: طَوِيل, en: [long], pos: adjective, root: ط و ل, pattern: فَعِيل }
- { ar: دَوْلِيّ, en: [international], pos: adjective, root: د و ل, pattern: فَعْلِيّ }
- { ar: صَرِيح, en: [frank], pos: adjective, root: ص ر ح, pattern: فَعِيل }
- { ar: قَدِيم, en: [old], pos: adjective, root: ق د م, pattern: فَعِيل }
- { ar: خَمْسَة, en: [five], pos: noun, gender: f, root: خ م س, pattern: فَعْلَة }
- { ar: شَهْر, en: [month], pos: noun, gender: m, root: ش ه ر, pattern: فَعْل, plural: أَشْهُر }
- { ar: فِي, en: [in], pos: preposition }
- { ar: لَكِنَّ, en: [but], pos: connective }
`;
const NAMES = `
- { ar: بَيْرُوت, en: [Beirut], pos: name, gender: f }
- { ar: دِمَشْق, en: [Damascus], pos: name, gender: f }
- { ar: عَمَّان, en: [Amman], pos: name, gender: f }
- { ar: القَاهِرَة, en: [Cairo], pos: name, gender: f }
`;

const ARTICLE = `وقّعت الحكومة اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة في بيروت. ورفض الوزير أن يناقش خطة السلام قبل انسحاب الجيش من الحدود.
هدنة من خمسة أشهر
بدأت الهدنة في العاصمة يوم الأحد ولم تنتهِ الحرب في الجنوب. وتراقب الدولة كل جولة من المفاوضات، لكنّ الصراع طويل.
يطلب الحزب ضمانات دولية قبل أن يوقّع القانون الجديد في دمشق. وكتب الناخبون رسالة صريحة إلى الحكومة عن الحوار.

The government signed a new agreement with the party after long negotiations in Beirut. The minister refused to discuss the peace plan before the withdrawal of the army from the border.
A truce of five months
The truce began in the capital on Sunday, and the war in the south did not end. The state monitors every round of the negotiations, but the struggle is long.
The party requests international guarantees before it signs the new law in Damascus. The voters wrote a frank letter to the government about the dialogue.
`;

function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const file = (topic: string, text: string) => ({ path: `lexicon/${topic}.yaml`, text });

/** A lexicon of entries by their topic. */
export const lexiconOf = (topics: Readonly<Record<string, string>>): Lookup =>
	createLookup(
		must(decodeLexicon(Object.entries(topics).map(([topic, text]) => file(topic, text)))),
	);

export const lookup: Lookup = lexiconOf({
	conflict: CONFLICT,
	diplomacy: DIPLOMACY,
	institutions: INSTITUTIONS,
	general: GENERAL,
	names: NAMES,
});

/** What questions are made of, for any text of one's own. */
export function contextOf(text: string, lexicon = lookup): Context {
	const article = buildArticle(must(alignText(text, (token) => glossesOf(token, lexicon))));
	return createContext(article, findTerms(beadsOf(article), lexicon), lexicon);
}

export const context: Context = contextOf(ARTICLE);

/** The id of a term by its lemma. */
export const idOf = (ar: string): string =>
	lookup.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? `no ${ar}`;
