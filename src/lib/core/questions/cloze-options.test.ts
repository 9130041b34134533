import { describe, expect, it } from 'vitest';
import { cloze } from './cloze.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const lookup = lexiconOf({
	diplomacy: `
- { ar: خُطَّة السَّلَام, en: [peace plan], pos: phrase, gender: f }
- { ar: إِدَارَة الصِّرَاع, en: [conflict management], pos: phrase, gender: f }
- { ar: دُوَل الجِوَار, en: [neighboring states], pos: phrase, gender: f }
- { ar: لُغَة الحِوَار, en: [language of dialogue], pos: phrase, gender: f }
`,
	society: `
- { ar: كَلْب, en: [dog], pos: noun, gender: m, root: ك ل ب, pattern: فَعْل, plural: كِلَاب }
- { ar: إِنْفِلْوَنْزَا الطُّيُور, en: [bird flu], pos: phrase, gender: f }
`,
	general: `
- { ar: صَرَف, en: [orange], pos: noun, gender: m, root: ص ر ف, pattern: فَعَل, plural: أَصْرَاف }
`,
	institutions: `
- { ar: مَكْسَب, en: [gain], pos: noun, gender: m, root: ك س ب, pattern: مَفْعَل, plural: مَكَاسِب }
- { ar: مَعْنَى, en: [meaning], pos: noun, gender: m, root: ع ن ي, pattern: مَفْعَل, rule: defective, plural: مَعَانٍ }
- { ar: مَكْتَب, en: [office], pos: noun, gender: m, root: ك ت ب, pattern: مَفْعَل, plural: مَكَاتِب }
- { ar: مَلْعَب, en: [stadium], pos: noun, gender: m, root: ل ع ب, pattern: مَفْعَل, plural: مَلَاعِب }
- { ar: مَصْنَع, en: [factory], pos: noun, gender: m, root: ص ن ع, pattern: مَفْعَل, plural: مَصَانِع }
- { ar: سَائِر, en: [rest], pos: noun, gender: m, root: س ء ر, pattern: فَاعِل, rule: hamza }
- { ar: شَارِع, en: [street], pos: noun, gender: m, root: ش ر ع, pattern: فَاعِل, plural: شَوَارِع }
- { ar: طَرَف, en: [side], pos: noun, gender: m, root: ط ر ف, pattern: فَعَل, plural: أَطْرَاف }
- { ar: جَسَد, en: [body], pos: noun, gender: m, root: ج س د, pattern: فَعَل, plural: أَجْسَاد }
- { ar: قَلَم, en: [pen], pos: noun, gender: m, root: ق ل م, pattern: فَعَل, plural: أَقْلَام }
- { ar: طَرَدَ, en: [expel], pos: verb, root: ط ر د, pattern: فَعَلَ, form: I, present: يَطْرُد, masdar: طَرْد }
- { ar: طَرْد, en: [expulsion], pos: noun, gender: m, root: ط ر د, pattern: فَعْل, plural: طُرُود }
- { ar: صَعْب, en: [hard], pos: adjective, root: ص ع ب, pattern: فَعْل, forms: [أَصْعَب] }
- { ar: كَبِير, en: [big], pos: adjective, root: ك ب ر, pattern: فَعِيل, forms: [أَكْبَر] }
- { ar: طَوِيل, en: [long], pos: adjective, root: ط و ل, pattern: فَعِيل, forms: [أَطْوَل] }
- { ar: سَرِيع, en: [quick], pos: adjective, root: س ر ع, pattern: فَعِيل, forms: [أَسْرَع] }
- { ar: آخَر, en: [other], pos: adjective, root: ء خ ر, pattern: أَفْعَل, rule: hamza, forms: [أُخَر] }
- { ar: تَطَرُّف, en: [extremism], pos: noun, gender: m, root: ط ر ف, pattern: تَفَعُّل }
`,
});
const idOf = (ar: string) => lookup.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';

/** The question whose gap a term leaves, over some seeds, and the codes where something else is offered there. */
function ask(text: string, ar: string) {
	const context = contextOf(text, lookup);
	const drawn = Array.from({ length: 10 }, (_, seed) =>
		cloze
			.generate(context, randomFor(seed))
			.filter(({ study, term }) => study === 'ar' && term === idOf(ar)),
	).flat();
	const [first] = drawn;
	if (!first) throw new Error(ar);
	const place = first.answer === 0 ? 1 : 0;
	return {
		offered: new Set(drawn.flatMap(({ options }) => options.map((option) => option.text))),
		codes: (other: string, spelling: string) =>
			checkQuestion(
				{
					...first,
					options: first.options.map((option, i) =>
						i === place ? { ...option, text: spelling } : option,
					),
					optionTerms: first.optionTerms.map((id, i) => (i === place ? idOf(other) : id)),
				},
				context,
			).map(({ code }) => code),
	};
}

describe('the options of a gap', () => {
	it('are no phrases of a field that the article isn’t about', () => {
		const { offered, codes } = ask(
			'رفض الوزير أمس في دمشق خطة السلام هناك.\n\nThe minister rejected the peace plan there yesterday in Damascus.\n',
			'خُطَّة السَّلَام',
		);
		expect([...offered].sort()).toEqual(
			['إدارة الصراع', 'خطة السلام', 'دول الجوار', 'لغة الحوار'].sort(),
		);
		expect(codes('إِنْفِلْوَنْزَا الطُّيُور', 'إنفلونزا الطيور')).toContain('field');
	});

	it('are no words of another field, nor things of daily life', () => {
		const { offered, codes } = ask(
			'وصل الطرف الآخر إلى المدينة الكبيرة أمس.\n\nThe other side reached the big city yesterday.\n',
			'طَرَف',
		);
		expect(offered).not.toContain('الصرف');
		expect(codes('صَرَف', 'الصرف')).toContain('field');
		expect(codes('كَلْب', 'الكلب')).toContain('field');
		expect(codes('شَارِع', 'الشارع')).not.toContain('field');
	});

	it.each([
		[
			'لا تكتفي موسكو بأي مكاسب على خريطة العالم.\n\nMoscow is not content with any gains on the map of the world.\n',
			'مَكْسَب',
			'مَعْنَى',
			'معاني',
		],
		[
			'وصل الطرف الآخر إلى المدينة الكبيرة أمس.\n\nThe other side reached the big city yesterday.\n',
			'طَرَف',
			'سَائِر',
			'السائر',
		],
		[
			'وصل الطرفان أمس إلى تلك المدينة الكبيرة.\n\nYesterday the two sides reached that big city.\n',
			'طَرَف',
			'تَطَرُّف',
			'التطرفان',
		],
		[
			'وصل الطرفان أمس إلى تلك المدينة الكبيرة.\n\nYesterday the two sides reached that big city.\n',
			'طَرَف',
			'طَرْد',
			'الطردان',
		],
		[
			'بقيت هناك أصعب العقد على حالها في المدينة.\n\nThe hardest knots there stayed tied in the city.\n',
			'صَعْب',
			'آخَر',
			'أخر',
		],
	])('are forms that there are: %#', (text, key, other, spelling) => {
		const { offered, codes } = ask(text, key);
		expect(offered).not.toContain(spelling);
		expect(codes(other, spelling)).toContain('form-class');
	});
});
