import type { Term } from '../types.ts';
import { decodeLexicon } from './decode.ts';
import { createLookup, type Lookup } from './lookup.ts';

/**
 * A small lexicon in the format of the files, for tests: one entry of each sort that text can
 * inflect.
 */
const ENTRIES = `
- { ar: مُفَاوَضَة, en: [negotiation, talks], pos: noun, gender: f, root: ف و ض, pattern: مُفَاعَلَة, plural: مُفَاوَضَات }
- { ar: مُفَاوِض, en: [negotiator], pos: noun, gender: m, root: ف و ض, pattern: مُفَاعِل, plural: مُفَاوِضُون }
- { ar: سِيَادَة, en: [sovereignty], pos: noun, gender: f }
- { ar: اتِّفَاق, en: [agreement, deal], pos: noun, gender: m, plural: اتِّفَاقَات }
- { ar: صِرَاع, en: [conflict, struggle], pos: noun, gender: m, plural: صِرَاعَات }
- { ar: مُسْتَوَى, en: [level], pos: noun, gender: m, plural: مُسْتَوَيَات }
- { ar: قُوَّة, en: [force, power], pos: noun, gender: f, plural: [قُوَّات, قُوَى] }
- { ar: قَوِيّ, en: [strong], pos: adjective, plural: أَقْوِيَاء }
- { ar: عُضْو, en: [member], pos: noun, gender: m, plural: أَعْضَاء }
- { ar: بَدْء, en: [start], pos: noun, gender: m }
- { ar: مَبْدَأ, en: [principle], pos: noun, gender: m, plural: مَبَادِئ }
- { ar: طَرَف, en: [party, side], pos: noun, gender: m, plural: أَطْرَاف }
- { ar: نِزَاع, en: [dispute], pos: noun, gender: m, plural: نِزَاعَات }
- { ar: مَجْلِس, en: [council], pos: noun, gender: m, plural: مَجَالِس }
- { ar: أَمْن, en: [security], pos: noun, gender: m }
- { ar: مَجْلِس الأَمْن, en: [Security Council], pos: phrase, gender: m }
- { ar: مَجْلِس الأَمْن القَوْمِيّ, en: [National Security Council], pos: phrase, gender: m }
- { ar: خَارِجِيّ, en: [foreign, external], pos: adjective }
- { ar: سِيَاسَة خَارِجِيَّة, en: [foreign policy], pos: phrase, gender: f }
- { ar: سِيَاسَة, en: [policy, politics], pos: noun, gender: f, plural: سِيَاسَات }
- { ar: فَرَضَ عُقُوبَات, en: [impose sanctions], pos: phrase }
- { ar: فَرَضَ, en: [impose], pos: verb, root: ف ر ض, pattern: فَعَلَ, form: I, present: يَفْرِض, masdar: فَرْض }
- { ar: الأُمَم المُتَّحِدَة, en: [United Nations, UN], pos: name }
- { ar: لُوس أَنْجِلِس, en: [Los Angeles], pos: name, forms: [لُوس أَنْجِلِيس, لُوسَنْجِلِس] }
- { ar: جُون, en: [John], pos: name }
- { ar: فِي الوَقْت نَفْسِهِ, en: [at the same time], pos: adverb }
- { ar: فِي وَقْت لَاحِق, en: [later], pos: adverb }
- { ar: فِي حَال, en: [in case], pos: connective }
- { ar: حَال, en: [situation], pos: noun, gender: both, plural: أَحْوَال }
- { ar: مِنْ, en: [from], pos: preposition }
- { ar: بَدَلًا مِنْ, en: [instead of], pos: preposition }
- { ar: عَلَى الرَّغْم مِنْ, en: [despite], pos: connective }
- { ar: مَا زَالَ, en: [still], pos: particle }
- { ar: زَالَ, en: [disappear], pos: verb, root: ز و ل, pattern: فَعَلَ, rule: hollow, form: I, present: يَزُول }
- { ar: لُعْبَة, en: [game], pos: noun, gender: f, plural: أَلْعَاب }
- { ar: لَجْنَة, en: [committee], pos: noun, gender: f, plural: لِجَان }
- { ar: لَاجِئ, en: [refugee], pos: noun, gender: m, plural: لَاجِئُون }
- { ar: القِرْم, en: [Crimea], pos: name }
- { ar: رُوسِيَا, en: [Russia], pos: name }
- { ar: كَافٍ, en: [sufficient], pos: adjective }
- { ar: كَبِير, en: [large, big], pos: adjective, plural: كِبَار, forms: [كُبْرَى, أَكْبَر] }
- { ar: سِيَاسِيّ, en: [political], pos: adjective }
- { ar: إِلَى, en: [to, toward], pos: preposition }
- { ar: عَلِيّ, en: [Ali], pos: name }
- { ar: الآنَ, en: [now], pos: adverb }
- { ar: لَكِنَّ, en: [but, however], pos: connective }
- { ar: رَأَى, en: [see, believe], pos: verb, root: ر ء ي, pattern: فَعَلَ, rule: [hamza, defective], form: I, present: يَرَى, masdar: رُؤْيَة }
- { ar: قَالَ, en: [say], pos: verb, root: ق و ل, pattern: فَعَلَ, rule: hollow, form: I, present: يَقُول, masdar: قَوْل }
- { ar: فَاوَضَ, en: [negotiate], pos: verb, root: ف و ض, pattern: فَاعَلَ, form: III, present: يُفَاوِض, masdar: مُفَاوَضَة }
- { ar: عَدَّ, en: [consider], pos: verb, root: ع د د, pattern: فَعَلَ, rule: doubled, form: I, present: يَعُدّ, masdar: عَدّ }
- { ar: إِعْلَام, en: [media], pos: noun, gender: m }
- { ar: عَلَم, en: [flag], pos: noun, gender: m, plural: أَعْلَام }
- { ar: دَرَسَ, en: [study], pos: verb, root: د ر س, pattern: فَعَلَ, form: I, present: يَدْرُس, masdar: دِرَاسَة }
- { ar: آلِيّ, en: [automatic], pos: adjective }
- { ar: آلَة, en: [machine], pos: noun, gender: f }
- { ar: وَهْم, en: [illusion], pos: noun, gender: m }
- { ar: كَانَ, en: [be], pos: verb, root: ك و ن, pattern: فَعَلَ, rule: hollow, form: I, present: يَكُون, masdar: كَوْن }
- { ar: كُلّ, en: [all, every], pos: noun, gender: m }
- { ar: أَنْ, en: [that, to], pos: particle }
- { ar: أَنَّ, en: [that], pos: particle }
- { ar: عَلَى أَنَّ, en: [however], pos: connective }
- { ar: اسْتَقَرَّ, en: [settle], pos: verb, root: ق ر ر, pattern: اسْتَفْعَلَ, rule: doubled, form: X, present: يَسْتَقِرّ, masdar: اسْتِقْرَار }
- { ar: انْقَضَى, en: [expire], pos: verb, root: ق ض ي, pattern: انْفَعَلَ, rule: defective, form: VII, present: يَنْقَضِي, masdar: انْقِضَاء }
- { ar: مُتَبَادَل, en: [mutual], pos: adjective, root: ب د ل, pattern: مُتَفَاعَل }
- { ar: تَبَادَلَ, en: [exchange], pos: verb, root: ب د ل, pattern: تَفَاعَلَ, form: VI, present: يَتَبَادَل, masdar: تَبَادُل }
- { ar: قَوَّى, en: [strengthen], pos: verb, root: ق و ي, pattern: فَعَّلَ, rule: defective, form: II, present: يُقَوِّي, masdar: تَقْوِيَة }
- { ar: دُونَ, en: [without], pos: preposition }
- { ar: عَالَم, en: [world], pos: noun, gender: m, plural: عَوَالِم }
- { ar: عَالِم, en: [scholar], pos: noun, gender: m, plural: عُلَمَاء }
- { ar: دَرَّسَ, en: [teach], pos: verb, root: د ر س, pattern: فَعَّلَ, form: II, present: يُدَرِّس, masdar: تَدْرِيس }
`;

export function fixtureTerms(): Term[] {
	const decoded = decodeLexicon([{ path: 'general.yaml', text: ENTRIES }]);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	return decoded.value;
}

export const fixtureLookup = (): Lookup => createLookup(fixtureTerms());
