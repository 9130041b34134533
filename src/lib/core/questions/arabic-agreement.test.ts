import { describe, expect, it } from 'vitest';
import { cloze } from './cloze.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const lookup = lexiconOf({
	institutions: `
- { ar: حَاجِز, en: [barrier], pos: noun, gender: m, root: ح ج ز, pattern: فَاعِل, plural: حَوَاجِز }
- { ar: حَافِز, en: [incentive], pos: noun, gender: m, root: ح ف ز, pattern: فَاعِل, plural: حَوَافِز }
- { ar: مَلَفّ, en: [file], pos: noun, gender: m, root: ل ف ف, pattern: مَفْعَل, rule: doubled, plural: مَلَفَّات }
- { ar: شِعَار, en: [slogan], pos: noun, gender: m, root: ش ع ر, pattern: فِعَال, plural: شِعَارَات }
- { ar: قَرَار, en: [decision], pos: noun, gender: m, root: ق ر ر, pattern: فَعَال, plural: قَرَارَات }
- { ar: حَرْف, en: [letter], pos: noun, gender: m, root: ح ر ف, pattern: فَعْل, plural: حُرُوف }
- { ar: نَائِب, en: [deputy], pos: noun, gender: m, root: ن و ب, pattern: فَاعِل, rule: hollow, plural: نُوَّاب }
- { ar: رَئِيس, en: [president], pos: noun, gender: m, root: ر ء س, pattern: فَعِيل, rule: hamza, plural: رُؤَسَاء }
- { ar: خَبِير, en: [expert], pos: noun, gender: m, root: خ ب ر, pattern: فَعِيل, plural: خُبَرَاء }
- { ar: طَبِيب, en: [doctor], pos: noun, gender: m, root: ط ب ب, pattern: فَعِيل, plural: أَطِبَّاء }
- { ar: مَسَاء, en: [evening], pos: noun, gender: m, root: م س و, pattern: فَعَال, rule: defective, plural: أَمْسِيَات }
- { ar: صَبَاح, en: [morning], pos: noun, gender: m, root: ص ب ح, pattern: فَعَال }
- { ar: نَهَار, en: [daytime], pos: noun, gender: m, root: ن ه ر, pattern: فَعَال }
- { ar: ظُهْر, en: [noon], pos: noun, gender: m, root: ظ ه ر, pattern: فُعْل }
- { ar: صَادِرَات, en: [exports], pos: noun, gender: f, root: ص د ر, pattern: فَاعِلَة }
- { ar: وَارِدَات, en: [imports], pos: noun, gender: f, root: و ر د, pattern: فَاعِلَة, rule: assimilated }
- { ar: مَبِيعَات, en: [sales], pos: noun, gender: f, root: ب ي ع }
- { ar: مُشْتَرَيَات, en: [purchases], pos: noun, gender: f, root: ش ر ي }
- { ar: كَامِيرَا, en: [camera], pos: noun, gender: f }
- { ar: جُنْدِيّ, en: [soldier], pos: noun, gender: m, root: ج ن د, pattern: فُعْلِيّ, plural: جُنُود }
`,
});
const idOf = (ar: string) => lookup.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';

/** What is offered in the gap of a term over some seeds, and what is said of another option there. */
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
		offered: [...new Set(drawn.flatMap(({ options }) => options.map(({ text }) => text)))],
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

describe('a plural in a gap', () => {
	const things =
		'حاولت مجموعة منهم اقتحام الحواجز الأمنية أمس في دمشق.\n\nA group of them tried to storm the security barriers yesterday in Damascus.\n';
	const people =
		'ويرى خبراء أن هذا قد يعيد الثقة إلى الناس.\n\nExperts believe that this may restore the confidence of the people.\n';

	it('has none of people where one of things stands', () => {
		const { offered, codes } = ask(things, 'حَاجِز');
		expect(offered).toContain('الحوافز');
		expect(offered).not.toContain('النواب');
		expect(codes('نَائِب', 'النواب')).toContain('form-class');
		expect(codes('طَبِيب', 'الأطباء')).toContain('form-class');
		expect(codes('جُنْدِيّ', 'الجنود')).toContain('form-class');
		expect(codes('قَرَار', 'القرارات')).not.toContain('form-class');
	});

	it('has no single thing where a word stands that is a plural itself', () => {
		const exports =
			'زادت صادرات المدينة كثيرا في ذلك الشهر.\n\nThe exports of the city rose a lot that month.\n';
		const { offered, codes } = ask(exports, 'صَادِرَات');
		expect(offered).toContain('مبيعات');
		expect(offered).not.toContain('كاميرا');
		expect(codes('كَامِيرَا', 'كاميرا')).toContain('form-class');
	});

	it('has none of things where one of people stands', () => {
		const { offered, codes } = ask(people, 'خَبِير');
		expect([...offered].sort()).toEqual(['خبراء', 'رؤساء', 'أطباء'].sort());
		expect(codes('شِعَار', 'شعارات')).toContain('form-class');
	});

	it('needs no alef that isn’t there where the one left out hides its case', () => {
		const { offered, codes } = ask(
			'وأمام المبنى رددوا شعارات تطالب باستقالة الرئيس أمس.\n\nIn front of the building they chanted slogans yesterday demanding the resignation of the president.\n',
			'شِعَار',
		);
		expect(offered).toContain('قرارات');
		expect(codes('حَرْف', 'حروف')).toContain('form-class');
		expect(codes('حَاجِز', 'حواجز')).not.toContain('form-class');
	});

	it('is a time of day where one says when', () => {
		const at = (day: string) =>
			ask(
				`أقر الوزراء ${day} الأحد موازنة جديدة هناك في دمشق.\n\nThe ministers approved a new budget on Sunday in the evening in Damascus.\n`,
				'مَسَاء',
			).codes('قَرَار', 'قرار');
		expect(at('مساء')).toContain('form-class');
		expect(at('في مساء')).not.toContain('form-class');
	});

	it('needs none after a preposition', () => {
		const { codes } = ask(
			'تحدثوا أمس أمام المبنى عن شعارات تطالب باستقالة الرئيس.\n\nYesterday they talked in front of the building about slogans demanding the resignation of the president.\n',
			'شِعَار',
		);
		expect(codes('حَرْف', 'حروف')).not.toContain('form-class');
	});
});
