import { decodeLexicon } from '../lexicon/decode.ts';
import { createLookup } from '../lexicon/lookup.ts';
import { contextOf } from './questions.fixture.ts';

/** Families of roots a radical apart, and of English words that begin alike. */
const LEXICON = `
- { ar: فَاوَضَ, en: [concede], pos: verb, root: ف و ض, pattern: فَاعَلَ, form: III, present: يُفَاوِض, masdar: مُفَاوَضَة }
- { ar: فَوَّضَ, en: [authorize, delegate], pos: verb, root: ف و ض, pattern: فَعَّلَ, form: II, present: يُفَوِّض, masdar: تَفْوِيض }
- { ar: تَفَاوَضَ, en: [bargain], pos: verb, root: ف و ض, pattern: تَفَاعَلَ, form: VI, present: يَتَفَاوَض, masdar: تَفَاوُض }
- { ar: مُفَاوِض, en: [negotiator], pos: noun, gender: m, root: ف و ض, pattern: مُفَاعِل, plural: مُفَاوِضُون }
- { ar: مُفَاوَضَة, en: [concession], pos: noun, gender: f, root: ف و ض, pattern: مُفَاعَلَة, plural: مُفَاوَضَات }
- { ar: تَفْوِيض, en: [delegation], pos: noun, gender: m, root: ف و ض, pattern: تَفْعِيل, plural: تَفْوِيضَات }
- { ar: تَفَاوُضِيّ, en: [negotiable], pos: adjective, root: ف و ض, pattern: تَفَاعُلِيّ }
- { ar: فَاوَتَ, en: [concur], pos: verb, root: ف و ت, pattern: فَاعَلَ, form: III, present: يُفَاوِت, masdar: مُفَاوَتَة }
- { ar: تَفَاوَتَ, en: [differ], pos: verb, root: ف و ت, pattern: تَفَاعَلَ, form: VI, present: يَتَفَاوَت, masdar: تَفَاوُت }
- { ar: تَفْوِيت, en: [concept], pos: noun, gender: m, root: ف و ت, pattern: تَفْعِيل, plural: تَفْوِيتَات }
- { ar: تَفَوُّق, en: [concord], pos: noun, gender: m, root: ف و ق, pattern: تَفَعُّل, plural: تَفَوُّقَات }
- { ar: مُقَاوِم, en: [negligence], pos: noun, gender: m, root: ق و م, pattern: مُفَاعِل, plural: مُقَاوِمُون }
- { ar: فَيَضَان, en: [flood], pos: noun, gender: m, root: ف ي ض, pattern: فَعَلَان, plural: فَيَضَانَات }
- { ar: حُكُومَة, en: [government], pos: noun, gender: f, root: ح ك م, pattern: فُعُولَة, plural: حُكُومَات }
- { ar: مَحْكَمَة, en: [court], pos: noun, gender: f, root: ح ك م, pattern: مَفْعَلَة, plural: مَحَاكِم }
- { ar: حَاكِم, en: [governor], pos: noun, gender: m, root: ح ك م, pattern: فَاعِل, plural: حُكَّام }
- { ar: حُكْم, en: [governance, rule], pos: noun, gender: m, root: ح ك م, pattern: فُعْل, plural: أَحْكَام }
- { ar: حِكْمَة, en: [wisdom], pos: noun, gender: f, root: ح ك م, pattern: فِعْلَة, plural: حِكَم }
- { ar: حَاكَمَ, en: [try], pos: verb, root: ح ك م, pattern: فَاعَلَ, form: III, present: يُحَاكِم, masdar: مُحَاكَمَة }
- { ar: حَالِم, en: [dreamer], pos: noun, gender: m, root: ح ل م, pattern: فَاعِل, plural: حَالِمُون }
- { ar: حُلْم, en: [dream], pos: noun, gender: m, root: ح ل م, pattern: فُعْل, plural: أَحْلَام }
- { ar: حَاسِم, en: [decisive], pos: noun, gender: m, root: ح س م, pattern: فَاعِل, plural: حَاسِمُون }
- { ar: انْسَحَبَ, en: [withdraw], pos: verb, root: س ح ب, pattern: انْفَعَلَ, form: VII, present: يَنْسَحِب, masdar: انْسِحَاب }
- { ar: سَحَبَ, en: [pull], pos: verb, root: س ح ب, pattern: فَعَلَ, form: I, present: يَسْحَب, masdar: سَحْب }
- { ar: انْسَحَقَ, en: [win], pos: verb, root: س ح ق, pattern: انْفَعَلَ, form: VII, present: يَنْسَحِق, masdar: انْسِحَاق }
- { ar: سَحَقَ, en: [crush], pos: verb, root: س ح ق, pattern: فَعَلَ, form: I, present: يَسْحَق, masdar: سَحْق }
- { ar: قَادَ, en: [lead], pos: verb, root: ق و د, pattern: فَعَلَ, rule: hollow, form: I, present: يَقُود, masdar: قِيَادَة }
- { ar: انْقَادَ, en: [leave], pos: verb, root: ق و د, pattern: انْفَعَلَ, rule: hollow, form: VII, present: يَنْقَاد, masdar: انْقِيَاد }
- { ar: كَتَبَ, en: [write], pos: verb, root: ك ت ب, pattern: فَعَلَ, form: I, present: يَكْتُب, masdar: كِتَابَة }
- { ar: أَزْمَة, en: [crisis], pos: noun, gender: f, root: ء ز م, pattern: فَعْلَة, plural: أَزَمَات }
- { ar: حِزْب, en: [party], pos: noun, gender: m, root: ح ز ب, pattern: فِعْل, plural: أَحْزَاب }
- { ar: شَرِيك, en: [partner], pos: noun, gender: m, root: ش ر ك, pattern: فَعِيل, plural: شُرَكَاء }
- { ar: مُشَارِك, en: [participant], pos: noun, gender: m, root: ش ر ك, pattern: مُفَاعِل, plural: مُشَارِكُون }
- { ar: حَرْب, en: [war], pos: noun, gender: f, root: ح ر ب, pattern: فَعْل, plural: حُرُوب }
`;

const TEXT = `انسحب المفاوض من المفاوضة وكتب حكم المحكمة. وقاد الحزب الحكومة في الأزمة، وسحق الحاكم الحلم وتفاوت التفويض.

The negotiator withdrew from the concession and wrote the rule of the court. The party led the government in the crisis, and the governor crushed the dream and the delegation differed.
`;

const decoded = decodeLexicon([{ path: 'lexicon/diplomacy.yaml', text: LEXICON }]);
if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));

export const context = contextOf(TEXT, createLookup(decoded.value));

/** The id of a term by its lemma. */
export const idOf = (ar: string): string =>
	context.lookup.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? `no ${ar}`;
