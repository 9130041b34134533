import { expect, it } from 'vitest';
import { lexiconOf } from './questions.fixture.ts';
import { goesOnAlike } from './arabic-complements.ts';

const lexicon = lexiconOf({
	general: `
- { ar: قَالَ, en: [say], pos: verb, root: ق و ل, pattern: فَعَلَ, rule: hollow, form: I, present: يَقُول, masdar: قَوْل }
- { ar: فَرَّطَ, en: [squander], pos: verb, root: ف ر ط, pattern: فَعَّلَ, form: II, present: يُفَرِّط, masdar: تَفْرِيط, governs: فِي }
- { ar: فَكَّرَ, en: [think], pos: verb, root: ف ك ر, pattern: فَعَّلَ, form: II, present: يُفَكِّر, masdar: تَفْكِير, governs: فِي }
- { ar: فَرَضَ, en: [impose], pos: verb, root: ف ر ض, pattern: فَعَلَ, form: I, present: يَفْرِض, masdar: فَرْض }
- { ar: أَمْلَى, en: [dictate], pos: verb, root: م ل و, pattern: أَفْعَلَ, rule: defective, form: IV, present: يُمْلِي, masdar: إِمْلَاء }
- { ar: عَوَّلَ, en: [rely], pos: verb, root: ع و ل, pattern: فَعَّلَ, form: II, present: يُعَوِّل, masdar: تَعْوِيل, governs: عَلَى }
- { ar: نَفَى, en: [deny], pos: verb, root: ن ف ي, pattern: فَعَلَ, rule: defective, form: I, present: يَنْفِي, masdar: نَفْي }
- { ar: ظَنَّ, en: [think, suppose], pos: verb, root: ظ ن ن, pattern: فَعَلَ, rule: doubled, form: I, present: يَظُنّ, masdar: ظَنّ }
- { ar: بَدَا, en: [seem], pos: verb, root: ب د و, pattern: فَعَلَ, rule: defective, form: I, present: يَبْدُو, masdar: بُدُوّ }
- { ar: ظَهَرَ, en: [appear], pos: verb, root: ظ ه ر, pattern: فَعَلَ, form: I, present: يَظْهَر, masdar: ظُهُور }
- { ar: غَدَا, en: [become], pos: verb, root: غ د و, pattern: فَعَلَ, rule: defective, form: I, present: يَغْدُو, masdar: غُدُوّ }
- { ar: بَقِيَ, en: [remain], pos: verb, root: ب ق ي, pattern: فَعِلَ, form: I, present: يَبْقَى, masdar: بَقَاء }
- { ar: اعْتَرَفَ, en: [recognize, admit], pos: verb, root: ع ر ف, pattern: افْتَعَلَ, form: VIII, present: يَعْتَرِف, masdar: اعْتِرَاف, governs: بِ }
- { ar: هَدَأَ, en: [calm down], pos: verb, root: ه د ء, pattern: فَعَلَ, rule: hamza, form: I, present: يَهْدَأ, masdar: هُدُوء }
- { ar: أَثَّرَ, en: [influence], pos: verb, root: ء ث ر, pattern: فَعَّلَ, rule: hamza, form: II, present: يُؤَثِّر, masdar: تَأْثِير, governs: فِي }
- { ar: أَثْمَرَ, en: [yield], pos: verb, root: ث م ر, pattern: أَفْعَلَ, form: IV, present: يُثْمِر, masdar: إِثْمَار }
- { ar: تَعَثَّرَ, en: [founder], pos: verb, root: ع ث ر, pattern: تَفَعَّلَ, form: V, present: يَتَعَثَّر, masdar: تَعَثُّر }
- { ar: تَجَنَّبَ, en: [avoid], pos: verb, root: ج ن ب, pattern: تَفَعَّلَ, form: V, present: يَتَجَنَّب, masdar: تَجَنُّب }
- { ar: بَرِحَ, en: [leave, depart], pos: verb, root: ب ر ح, pattern: فَعِلَ, form: I, present: يَبْرَح, masdar: بَرَاح }
- { ar: تَرَكَ, en: [leave, let], pos: verb, root: ت ر ك, pattern: فَعَلَ, form: I, present: يَتْرُك, masdar: تَرْك }
- { ar: تَوَقَّفَ, en: [stop, cease], pos: verb, root: و ق ف, pattern: تَفَعَّلَ, form: V, present: يَتَوَقَّف, masdar: تَوَقُّف, governs: عَنْ }
- { ar: أَطْلَقَ, en: [launch, start], pos: verb, root: ط ل ق, pattern: أَفْعَلَ, form: IV, present: يُطْلِق, masdar: إِطْلَاق }
- { ar: نَجَحَ, en: [succeed], pos: verb, root: ن ج ح, pattern: فَعَلَ, form: I, present: يَنْجَح, masdar: نَجَاح, governs: فِي }
- { ar: رَفَضَ, en: [reject, refuse, deny], pos: verb, root: ر ف ض, pattern: فَعَلَ, form: I, present: يَرْفُض, masdar: رَفْض }
- { ar: أَكَّدَ, en: [confirm], pos: verb, root: ء ك د, pattern: فَعَّلَ, rule: hamza, form: II, present: يُؤَكِّد, masdar: تَأْكِيد }
- { ar: أَعْرَبَ, en: [express, state], pos: verb, root: ع ر ب, pattern: أَفْعَلَ, form: IV, present: يُعْرِب, masdar: إِعْرَاب, governs: عَنْ }
- { ar: أَشَارَ, en: [indicate, refer], pos: verb, root: ش و ر, pattern: أَفْعَلَ, rule: hollow, form: IV, present: يُشِير, masdar: إِشَارَة, governs: إِلَى }
- { ar: أَلْمَحَ, en: [hint, suggest], pos: verb, root: ل م ح, pattern: أَفْعَلَ, form: IV, present: يُلْمِح, masdar: إِلْمَاح, governs: إِلَى }
- { ar: انْشَغَلَ, en: [be busy], pos: verb, root: ش غ ل, pattern: انْفَعَلَ, form: VII, present: يَنْشَغِل, masdar: انْشِغَال, governs: بِ }
- { ar: عَادَ, en: [return, go back], pos: verb, root: ع و د, pattern: فَعَلَ, rule: hollow, form: I, present: يَعُود, masdar: عَوْدَة, governs: إِلَى }
- { ar: مُوَافَقَة, en: [consent], pos: noun, gender: f, root: و ف ق, pattern: مُفَاعَلَة, governs: عَلَى }
- { ar: قُدْرَة, en: [ability], pos: noun, gender: f, root: ق د ر, pattern: فُعْلَة, governs: عَلَى }
- { ar: مُعَادَلَة, en: [equation], pos: noun, gender: f, root: ع د ل, pattern: مُفَاعَلَة }
- { ar: رَسْم, en: [drawing], pos: noun, gender: m, root: ر س م, pattern: فَعْل }
- { ar: خَطَأ, en: [mistake], pos: noun, gender: m, root: خ ط ء, pattern: فَعَل, rule: hamza }
- { ar: خَبِير, en: [expert], pos: noun, gender: m, root: خ ب ر, pattern: فَعِيل, plural: خُبَرَاء }
- { ar: رَئِيس, en: [president], pos: noun, gender: m, root: ر ء س, pattern: فَعِيل, rule: hamza, plural: رُؤَسَاء }
- { ar: أَضَافَ, en: [add], pos: verb, root: ض ي ف, pattern: أَفْعَلَ, rule: hollow, form: IV, present: يُضِيف, masdar: إِضَافَة }
- { ar: أَفْضَى, en: [lead], pos: verb, root: ف ض و, pattern: أَفْعَلَ, rule: defective, form: IV, present: يُفْضِي, masdar: إِفْضَاء, governs: إِلَى }
- { ar: ضَرُورِيّ, en: [necessary], pos: adjective, root: ض ر ر, pattern: فَعُولِيّ }
- { ar: مُمْكِن, en: [possible], pos: adjective, root: م ك ن, pattern: مُفْعِل }
- { ar: صَحِيح, en: ['true'], pos: adjective, root: ص ح ح, pattern: فَعِيل }
- { ar: وَاضِح, en: [clear], pos: adjective, root: و ض ح, pattern: فَاعِل }
- { ar: كَبِير, en: [big], pos: adjective, root: ك ب ر, pattern: فَعِيل }
- { ar: مُنْشَغِل, en: [busy], pos: adjective, root: ش غ ل, pattern: مُنْفَعِل, governs: بِ }
- { ar: مَعْنِيّ, en: [concerned], pos: adjective, root: ع ن ي, pattern: مَفْعُول, rule: defective, governs: بِ }
`,
});
const termOf = (ar: string) => {
	const term = lexicon.terms.find((one) => one.ar === ar.normalize('NFC'));
	if (!term) throw new Error(ar);
	return term;
};

it.each([
	['فَرَّطَ', 'فَرَضَ', ' في سيادة كييف.', false],
	['فَرَّطَ', 'فَكَّرَ', ' في سيادة كييف.', true],
	['أَمْلَى', 'عَوَّلَ', ' شروطها على دول الجوار.', false],
	['أَمْلَى', 'عَوَّلَ', ' على دول الجوار شروطها.', true],
	['فَرَّطَ', 'فَكَّرَ', ' الوزير في سيادة كييف.', false],
	['أَضَافَ', 'فَرَضَ', ' إلى ذلك عامل ثانٍ.', false],
	['أَضَافَ', 'أَفْضَى', ' إلى ذلك عامل ثانٍ.', true],
	['أَضَافَ', 'فَرَضَ', ' الوزير إلى ذلك شرطًا.', true],
	['أَمْلَى', 'عَوَّلَ', ' شروطها هنا.', false],
	['أَمْلَى', 'فَرَضَ', ' شروطها هنا.', true],
	['نَفَى', 'فَرَضَ', ' الوزير، المتحدث باسم الحكومة، أن تكون بلاده هناك.', false],
	['نَفَى', 'ظَنَّ', ' الوزير، المتحدث باسم الحكومة، أن تكون بلاده هناك.', true],
	['نَفَى', 'ظَنَّ', ' الوزيرة بما حدث أمس.', false],
	['خَبِير', 'رَئِيس', ' أن هذا قد يحدث.', true],
	['نَفَى', 'فَرَضَ', ' الوزير الخبر، بيد أن الأمر لم يتغير.', true],
	['بَدَا', 'فَرَضَ', ' كأنه يترك الباب.', false],
	['بَدَا', 'ظَهَرَ', ' كأنه يترك الباب.', true],
	['غَدَا', 'ظَهَرَ', ' البنود امتحانًا لمعنى السيادة.', true],
	['غَدَا', 'عَوَّلَ', ' البنود امتحانًا لمعنى السيادة.', false],
	['غَدَا', 'بَقِيَ', ' البنود امتحانًا لمعنى السيادة.', true],
	['غَدَا', 'عَوَّلَ', ' البنود على حالها.', true],
	['غَدَا', 'هَدَأَ', ' البنود امتحانًا لمعنى السيادة.', false],
	['أَثْمَرَ', 'أَثَّرَ', ' المحادثات ما يُبنى عليه تفاهم.', false],
	['أَثْمَرَ', 'أَثَّرَ', ' المحادثات في الناس.', false],
	['أَثْمَرَ', 'أَثَّرَ', ' في الناس.', true],
	['تَعَثَّرَ', 'تَجَنَّبَ', ' عند المسألة الأساس.', false],
	['تَعَثَّرَ', 'تَجَنَّبَ', ' المحادثات عند المسألة الأساس.', true],
	['تَعَثَّرَ', 'فَرَضَ', ' عند المسألة الأساس.', true],
	['ظَنَّ', 'تَوَقَّفَ', ' أن تُستأنف المحادثات.', false],
	['ظَنَّ', 'أَطْلَقَ', ' أن تُستأنف المحادثات.', false],
	['نَفَى', 'بَرِحَ', ' أن الوفد هناك.', false],
	['نَفَى', 'تَرَكَ', ' أن الوفد هناك.', false],
	['نَفَى', 'تَرَكَ', ' أنه هناك.', false],
	['نَفَى', 'تَرَكَ', ' للناس أن الوفد هناك.', false],
	['نَفَى', 'تَرَكَ', ' أن تفرض الحكومة شروطها.', true],
	['نَفَى', 'اعْتَرَفَ', ' أن الوفد هناك.', true],
	['نَفَى', 'اعْتَرَفَ', ' الوفد الخبر.', false],
	['مُوَافَقَة', 'مُعَادَلَة', ' الروس على عدد من الأفكار.', false],
	['مُوَافَقَة', 'قُدْرَة', ' الروس على عدد من الأفكار.', true],
	['مُوَافَقَة', 'مُعَادَلَة', ' الروس.', true],
	['ظَنَّ', 'تَرَكَ', ' أن نجاح الاتفاق يعتمد على ذلك.', false],
	['ظَنَّ', 'تَرَكَ', ' خبراء أن نجاح الاتفاق يعتمد على ذلك.', false],
	['ظَنَّ', 'رَفَضَ', ' خبراء أن الوفد هناك.', false],
	['ظَنَّ', 'رَفَضَ', ' خبراء أن ينجح الوفد.', true],
	['رَفَضَ', 'أَكَّدَ', ' الشركة أن تفرض شروطها.', false],
	['رَفَضَ', 'أَكَّدَ', ' الشركة أن الوفد هناك.', true],
	['رَفَضَ', 'ظَنَّ', ' الشركة أن تفرض شروطها.', true],
	['ظَنَّ', 'بَرِحَ', ' الناس أن تفرض الحكومة شروطها.', false],
	['ظَنَّ', 'قَالَ', ' أن الوفد هناك.', false],
	['أَطْلَقَ', 'قَالَ', ' الوزير تصريحا.', false],
	['أَشَارَ', 'أَفْضَى', ' إلى أن بلاده هناك.', false],
	['أَشَارَ', 'أَلْمَحَ', ' إلى أن بلاده هناك.', true],
	['أَشَارَ', 'أَفْضَى', ' إلى الوفد هناك.', true],
	['اعْتَرَفَ', 'انْشَغَلَ', ' المتحدث بأن الحكومة فرضت شروطها.', false],
	['اعْتَرَفَ', 'انْشَغَلَ', ' المتحدث بالشروط.', true],
	['ظَنَّ', 'أَعْرَبَ', ' خبراء أن الوفد هناك.', false],
	['تَرَكَ', 'عَادَ', ' الوزير الوفد إلى الناس.', false],
	['خَطَأ', 'مُعَادَلَة', ' أن تُقرأ هذه الجولة.', false],
	['صَحِيح', 'كَبِير', ' أن موسكو قبلت.', false],
	['صَحِيح', 'وَاضِح', ' أن موسكو قبلت.', true],
	['صَحِيح', 'ضَرُورِيّ', ' أن موسكو قبلت.', false],
	['ضَرُورِيّ', 'مُمْكِن', ' أن تفرض موسكو شروطها.', true],
	['ضَرُورِيّ', 'صَحِيح', ' أن تفرض موسكو شروطها.', false],
	['مُنْشَغِل', 'كَبِير', ' برسم صورة العالم.', false],
	['مُنْشَغِل', 'مَعْنِيّ', ' برسم صورة العالم.', true],
	['أَمْلَى', 'عَوَّلَ', ' على عجل.', false],
	['قَالَ', 'فَرَضَ', ' الوزير إن بلاده تفاوض.', false],
	['قَالَ', 'فَرَضَ', ' الوزير كلمة.', true],
])('after %s the sentence goes on as after %s in “…%s”: %s', (key, other, after, is) => {
	const gap = { after };
	expect(goesOnAlike(termOf(key), termOf(other), gap, lexicon)).toBe(is);
});

it.each([
	['أَضَافَ', 'أَفْضَى', ' إلى تعارض الغايات عامل ثانٍ.', false],
	['أَمْلَى', 'فَرَضَ', ' الشروط.', true],
	['أَمْلَى', 'عَوَّلَ', ' على عجل.', false],
])('in the passive what %s has isn’t what %s has in “…%s”, unless %s', (key, other, after, is) => {
	const gap = { after, isPassive: true };
	expect(goesOnAlike(termOf(key), termOf(other), gap, lexicon)).toBe(is);
});
