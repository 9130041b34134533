import { describe, expect, it } from 'vitest';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';

const lexicon = lexiconOf({
	general: `
- { ar: صَانَ, en: [protect, preserve], pos: verb, root: ص و ن, pattern: فَعَلَ, rule: hollow, form: I, present: يَصُون, masdar: صِيَانَة, synonyms: [حَفِظَ, حَافَظَ] }
- { ar: حَفِظَ, en: [preserve, protect], pos: verb, root: ح ف ظ, pattern: فَعِلَ, form: I, present: يَحْفَظ, masdar: حِفْظ }
- { ar: حَافَظَ, en: [preserve, protect], pos: verb, root: ح ف ظ, pattern: فَاعَلَ, form: III, present: يُحَافِظ, masdar: مُحَافَظَة, governs: عَلَى }
- { ar: أَفْضَى, en: [lead, result], pos: verb, root: ف ض و, pattern: أَفْعَلَ, rule: defective, form: IV, present: يُفْضِي, masdar: إِفْضَاء, governs: إِلَى, synonyms: [أَدَّى, أَسْفَرَ] }
- { ar: أَدَّى, en: [lead, result], pos: verb, root: ء د و, pattern: فَعَّلَ, rule: defective, form: II, present: يُؤَدِّي, masdar: تَأْدِيَة, governs: إِلَى }
- { ar: أَسْفَرَ, en: [result, lead], pos: verb, root: س ف ر, pattern: أَفْعَلَ, form: IV, present: يُسْفِر, masdar: إِسْفَار, governs: عَنْ }
- { ar: تَحَوَّلَ, en: [change, turn], pos: verb, root: ح و ل, pattern: تَفَعَّلَ, form: V, present: يَتَحَوَّل, masdar: تَحَوُّل, synonyms: [حَوَّلَ] }
- { ar: حَوَّلَ, en: [change, turn], pos: verb, root: ح و ل, pattern: فَعَّلَ, form: II, present: يُحَوِّل, masdar: تَحْوِيل }
- { ar: دَامَ, en: [last, endure], pos: verb, root: د و م, pattern: فَعَلَ, rule: hollow, form: I, present: يَدُوم, masdar: دَوَام, synonyms: [اسْتَغْرَقَ] }
- { ar: اسْتَغْرَقَ, en: [last, endure], pos: verb, root: غ ر ق, pattern: اسْتَفْعَلَ, form: X, present: يَسْتَغْرِق, masdar: اسْتِغْرَاق }
- { ar: مَيْدَان, en: [field, battlefield], pos: noun, gender: m, synonyms: [مَجَال] }
- { ar: مَجَال, en: [field, sphere], pos: noun, gender: m, root: ج و ل, pattern: مَفْعَل, rule: hollow }
- { ar: خُطَّة, en: [plan, scheme], pos: noun, gender: f, root: خ ط ط, pattern: فُعْلَة, rule: doubled, synonyms: [مَكِيدَة] }
- { ar: مَكِيدَة, en: [plan, scheme], pos: noun, gender: f, root: ك ي د, pattern: مَفْعِلَة, rule: hollow }
- { ar: خُطَّة السَّلَام, en: [peace plan], pos: phrase, gender: f }
- { ar: غَايَة, en: [aim, goal], pos: noun, gender: f, plural: غَايَات, synonyms: [هَدَف] }
- { ar: هَدَف, en: [aim, goal], pos: noun, gender: m, root: ه د ف, pattern: فَعَل, plural: أَهْدَاف }
- { ar: ذَكَرَ, en: [mention, cite], pos: verb, root: ذ ك ر, pattern: فَعَلَ, form: I, present: يَذْكُر, masdar: ذِكْر, synonyms: [أَوْرَدَ] }
- { ar: أَوْرَدَ, en: [mention, cite], pos: verb, root: و ر د, pattern: أَفْعَلَ, form: IV, present: يُورِد, masdar: إِيرَاد }
- { ar: تَبَدُّل, en: [change, alteration], pos: noun, gender: m, root: ب د ل, pattern: تَفَعُّل, synonyms: [تَغَيُّر, تَغْيِير] }
- { ar: تَغَيُّر, en: [change, alteration], pos: noun, gender: m, root: غ ي ر, pattern: تَفَعُّل }
- { ar: تَغْيِير, en: [change, alteration], pos: noun, gender: m, root: غ ي ر, pattern: تَفْعِيل }
- { ar: رَأَى, en: [see, view], pos: verb, root: ر ء ي, pattern: فَعَلَ, rule: [hamza, defective], form: I, present: يَرَى, masdar: رُؤْيَة, synonyms: [اعْتَبَرَ] }
- { ar: اعْتَبَرَ, en: [see, view], pos: verb, root: ع ب ر, pattern: افْتَعَلَ, form: VIII, present: يَعْتَبِر, masdar: اعْتِبَار }
- { ar: تَخَطَّى, en: [exceed, go beyond], pos: verb, root: خ ط و, pattern: تَفَعَّلَ, rule: defective, form: V, present: يَتَخَطَّى, masdar: تَخَطٍّ }
- { ar: تَجَاوَزَ, en: [exceed, go beyond], pos: verb, root: ج و ز, pattern: تَفَاعَلَ, form: VI, present: يَتَجَاوَز, masdar: تَجَاوُز, synonyms: [تَخَطَّى] }
- { ar: كَذَّبَ, en: [deny, refute], pos: verb, root: ك ذ ب, pattern: فَعَّلَ, form: II, present: يُكَذِّب, masdar: تَكْذِيب }
- { ar: كَذَبَ, en: [lie], pos: verb, root: ك ذ ب, pattern: فَعَلَ, form: I, present: يَكْذِب, masdar: كَذِب }
- { ar: نَفَى, en: [deny, refute], pos: verb, root: ن ف ي, pattern: فَعَلَ, rule: defective, form: I, present: يَنْفِي, masdar: نَفْي, synonyms: [كَذَّبَ] }
- { ar: نُقْطَة, en: [item, point], pos: noun, gender: f, root: ن ق ط, pattern: فُعْلَة, plural: [نِقَاط, نُقَط] }
- { ar: بَنْد, en: [item, point], pos: noun, gender: m, plural: بُنُود, synonyms: [نُقْطَة] }
- { ar: طَرَف, en: [side, party], pos: noun, gender: m, root: ط ر ف, pattern: فَعَل, plural: أَطْرَاف }
- { ar: ضِفَّة, en: [side, bank, shore], pos: noun, gender: f, root: ض ف ف, pattern: فِعْلَة, rule: doubled }
- { ar: شَاطِئ, en: [side, shore, bank], pos: noun, gender: m, root: ش ط ء, pattern: فَاعِل, rule: hamza }
`,
});

/** What is accepted beside what stood there, and the codes where something else is, too. */
function ask(text: string, ar: string) {
	const context = contextOf(text, lexicon);
	const id = context.terms.find((term) => term.ar === ar.normalize('NFC'))?.id;
	const question = typeCloze
		.generate(context, randomFor(1))
		.find((one) => one.study === 'ar' && one.term === id);
	if (!question) throw new Error(ar);
	const codes = (accepted: readonly string[]) =>
		checkQuestion({ ...question, accepted }, context).map(({ code }) => code);
	expect(codes(question.accepted)).toEqual([]);
	const own = question.accepted[0] ?? '';
	return {
		others: question.accepted.filter((one) => one !== own && !/[\u064b-\u0652]/u.test(one)),
		near: question.near ?? [],
		with: (more: string) => codes([...question.accepted, more]),
		withNear: (more: string) =>
			checkQuestion({ ...question, near: [more] }, context).map(({ code }) => code),
	};
}

describe('a synonym in an Arabic gap', () => {
	it.each<[rule: string, text: string, key: string, right: string[], wrong: string]>([
		[
			'needs no preposition that isn’t there',
			'هذه القوانين تصون نفوذ الدولة في الجنوب.\n\nThese laws protect the influence of the state in the south.',
			'صَانَ',
			['تحفظ'],
			'تحافظ',
		],
		[
			'has the same preposition, wherever it stands in the clause',
			'لم تفض موافقة الناس على الفكرة إلى شيء.\n\nThe consent of the people to the idea did not lead to a thing.',
			'أَفْضَى',
			['تؤد'],
			'تسفر',
		],
		[
			'has an object where the other has, by its root',
			'لقد تحول هذا الأمر كثيرا في المدينة.\n\nThis thing has been able to change much in the city.',
			'تَحَوَّلَ',
			[],
			'حول',
		],
		[
			'and by its kind',
			'هذا أمر قد يدوم طويلا في المدينة.\n\nThis is a thing that may last long in the city.',
			'دَامَ',
			[],
			'دام',
		],
		[
			'shares the sense, not the English word alone',
			'وقعت أشياء كثيرة في هذا الميدان أمس.\n\nMany things took place in this field yesterday.',
			'مَيْدَان',
			[],
			'ميدان',
		],
		[
			'may have another gender in a plural of things',
			'وصل الناس إلى هذه الغايات في النهاية.\n\nThe people reached these aims in the end.',
			'غَايَة',
			['الأهداف'],
			'هدف',
		],
		[
			'may where nothing agrees with it, it and what it is in construct with',
			'وصل الناس إلى غاية الحكومة في النهاية.\n\nThe people reached the aim of the government in the end.',
			'غَايَة',
			['هدف'],
			'غايات',
		],
		[
			'but not where an adjective might follow',
			'وصل الناس إلى غاية الحكومة الجديدة في النهاية.\n\nThe people reached the new aim of the government in the end.',
			'غَايَة',
			[],
			'هدف',
		],
		[
			'stands in no set phrase',
			'لم يصل الناس هناك إلى شيء يُذكر.\n\nThe people there did not reach anything to mention.',
			'ذَكَرَ',
			[],
			'يورد',
		],
		[
			'doesn’t name what is done for what happens',
			'حدث في هذه المدينة تبدل كبير أمس.\n\nIn this city there was a big change yesterday.',
			'تَبَدُّل',
			['تغير'],
			'تغيير',
		],
		[
			'is no verb of opinion where there is one object',
			'الناس في المدينة لم يروا له شيئا.\n\nThe people in the city did not see a thing of it.',
			'رَأَى',
			[],
			'رأى',
		],
	])('%s', (_, text, key, right, wrong) => {
		const question = ask(`${text}\n`, key);
		expect(question.others).toEqual(right);
		expect(question.near).toContain(wrong);
		expect(question.with(wrong)).toContain('wrong-answer');
	});

	it.each<[rule: string, text: string, key: string, right: string[], wrong: string]>([
		[
			'has the mood that a particle wants',
			'لم تتجاوز القوانين حدود المدينة الصغيرة هناك.\n\nThe laws did not exceed the limits of the small city there.',
			'تَجَاوَزَ',
			['تتخط'],
			'تتخطى',
		],
		[
			'isn’t read as another word in the same form',
			'ثم نفى الوزير ذلك الكلام في المدينة.\n\nThen the minister denied that talk in the city.',
			'نَفَى',
			[],
			'كذب',
		],
		[
			'may have any of its plurals',
			'قرأ الناس هذه البنود في المدينة أمس.\n\nThe people read these items in the city yesterday.',
			'بَنْد',
			['النقاط', 'النقط'],
			'نقطة',
		],
	])('%s, too', (_, text, key, right, wrong) => {
		const question = ask(`${text}\n`, key);
		expect(question.others).toEqual(right);
		expect(question.with(wrong)).toContain('wrong-answer');
	});

	it('is near in the sense of the sentence only', () => {
		const text =
			'وصل الطرف الآخر إلى المدينة الكبيرة أمس.\n\nThe other side reached the big city yesterday.\n';
		const side = ask(text, 'طَرَف');
		expect(side.near).toEqual(['أطراف', 'طرف']);
		expect(side.withNear('الشاطئ')).toContain('near-answer');
	});

	it('stands in no term of several words', () => {
		const text =
			'رفض الناس خطة السلام في تلك المدينة.\n\nThe people in that city rejected the peace plan.\n';
		const context = contextOf(text, lexicon);
		const texts = typeCloze
			.generate(context, randomFor(1))
			.filter(({ study }) => study === 'ar')
			.flatMap(({ accepted }) => accepted);
		expect(texts).toContain('خطة السلام');
		expect(texts).not.toContain('مكيدة');
	});
});
