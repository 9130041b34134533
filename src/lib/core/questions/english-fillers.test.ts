import { describe, expect, it } from 'vitest';
import type { Lang } from '../types.ts';
import { isComplete, takesObject } from './english-frames.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';

const lexicon = lexiconOf({
	general: `
- { ar: أَدَاة, en: [tool, instrument, means], pos: noun, gender: f, root: ء د و, pattern: فَعَلَة, rule: defective, plural: أَدَوَات }
- { ar: أَقَرَّ, en: [admit, acknowledge, confess, approve], pos: verb, root: ق ر ر, pattern: أَفْعَلَ, rule: doubled, form: IV, present: يُقِرّ, masdar: إِقْرَار }
- { ar: نَفَى, en: [deny, reject, refute], pos: verb, root: ن ف ي, pattern: فَعَلَ, rule: defective, form: I, present: يَنْفِي, masdar: نَفْي }
- { ar: دَوْلِيّ, en: [international, world], pos: adjective, root: د و ل, pattern: فَعْلِيّ }
- { ar: جَاءَ, en: [come, arrive], pos: verb, root: ج ي ء, pattern: فَعَلَ, rule: hollow, form: I, present: يَجِيء, masdar: مَجِيء }
- { ar: اتَّفَقَ, en: [agree, concur], governs: عَلَى, pos: verb, root: و ف ق, pattern: افْتَعَلَ, rule: assimilated, form: VIII, present: يَتَّفِق, masdar: اتِّفَاق }
- { ar: انْتَهَى, en: [end, come to an end, be over], pos: verb, root: ن ه ي, pattern: افْتَعَلَ, rule: defective, form: VIII, present: يَنْتَهِي, masdar: انْتِهَاء }
- { ar: شُكْر, en: [thanks, gratitude], pos: noun, gender: m, root: ش ك ر, pattern: فُعْل }
- { ar: سُلْطَة, en: [authority, power, control], pos: noun, gender: f, root: س ل ط, pattern: فُعْلَة, plural: سُلُطَات, synonyms: [صَلَاحِيَّة] }
- { ar: صَلَاحِيَّة, en: [power, authority], pos: noun, gender: f, root: ص ل ح, pattern: فَعَالِيَّة, plural: صَلَاحِيَّات, synonyms: [سُلْطَة] }
- { ar: مُعَارَضَة, en: [opposition, objection], apart: objection, pos: noun, gender: f, root: ع ر ض, pattern: مُفَاعَلَة }
- { ar: تَفَاوُض, en: [negotiation, negotiating], pos: noun, gender: m, root: ف و ض, pattern: تَفَاعُل }
- { ar: أَعَدَّ, en: [prepare, draw up, draft], pos: verb, root: ع د د, pattern: أَفْعَلَ, rule: doubled, form: IV, present: يُعِدّ, masdar: إِعْدَاد }
- { ar: اسْتَقَرَّ, en: [settle, be stable, settle down], pos: verb, root: ق ر ر, pattern: اسْتَفْعَلَ, rule: doubled, form: X, present: يَسْتَقِرّ, masdar: اسْتِقْرَار }
- { ar: أَهْل, en: [worthy, qualified, deserving], pos: adjective, root: ء ه ل, pattern: فَعْل }
- { ar: مَهَارَة, en: [skill, ability, proficiency], pos: noun, gender: f, root: م ه ر, pattern: فَعَالَة, plural: مَهَارَات }
- { ar: هَشّ, en: [fragile, brittle], pos: adjective, root: ه ش ش, pattern: فَعْل, rule: doubled }
- { ar: مَوْقِف, en: [position, stance, attitude, stand, situation], pos: noun, gender: m, root: و ق ف, pattern: مَفْعِل, plural: مَوَاقِف }
- { ar: عَقْد, en: [contract, decade, deal], pos: noun, gender: m, root: ع ق د, pattern: فَعْل, plural: عُقُود }
- { ar: رَقْم, en: [number, figure], pos: noun, gender: m, root: ر ق م, pattern: فَعْل, plural: أَرْقَام }
`,
});
const ask = (text: string, ar: string, study: Lang = 'en') => {
	const context = contextOf(text, lexicon);
	const id = context.terms.find((term) => term.ar === ar.normalize('NFC'))?.id;
	const question = typeCloze
		.generate(context, randomFor(1))
		.find((one) => one.study === study && one.term === id);
	if (!question) throw new Error(ar);
	const codes = (accepted: readonly string[]) =>
		checkQuestion({ ...question, accepted }, context).map(({ code }) => code);
	expect(codes(question.accepted)).toEqual([]);
	const codesNear = (text: string) =>
		checkQuestion({ ...question, near: [text] }, context).map(({ code }) => code);
	return { ...question, codes, codesNear };
};

describe('what is typed in an English gap', () => {
	it('is near only in the sense of the place', () => {
		const { near = [] } = ask(
			'وقّعت البلدية عقودا كثيرة مع تلك الشركة أمس.\n\nThe city signed many contracts with that company yesterday.\n',
			'عَقْد',
		);
		expect(near).toContain('deal');
		expect(near.filter((text) => text.startsWith('decade'))).toEqual([]);
		const figures = ask(
			'نشر المصرف الأرقام الصحيحة في تلك المدينة أمس.\n\nThe bank published the right figures in that city yesterday.\n',
			'رَقْم',
		);
		expect(figures.near).toContain('figure');
		expect(figures.near?.filter((text) => text.startsWith('shape'))).toEqual([]);
	});

	it('is another gloss of the sense, and no word that doesn’t exist', () => {
		const tools = ask(
			'نقصت عندهم أدوات كثيرة في تلك المدينة.\n\nThey lacked many of the tools in that city.\n',
			'أَدَاة',
		);
		expect(tools.accepted).toEqual(['tools', 'instruments', 'means']);
		expect(tools.near).toEqual(expect.arrayContaining(['devices', 'implements']));
		expect(tools.codes([...tools.accepted, 'meanses'])).toContain('wrong-answer');
		const stances = ask(
			'بعدت مواقف الناس في تلك المدينة كثيرا.\n\nIn that city the positions drifted apart a lot.\n',
			'مَوْقِف',
		);
		expect(stances.accepted).toEqual(['positions', 'stances', 'attitudes', 'stands']);
		expect(stances.near).not.toContain('situations');
		expect(stances.codesNear('situations')).toContain('near-answer');
		expect(stances.codes([...stances.accepted, 'situations'])).toContain('wrong-answer');
	});
	it('is no gloss that the word has in another sense, nor one of a singular whose plural is another word', () => {
		const text =
			'غضبت المعارضة مما قالته السلطات أمس.\n\nThe opposition is angry at what the authorities said yesterday.\n';
		const opposition = ask(text, 'مُعَارَضَة');
		expect(opposition.accepted).toEqual(['opposition']);
		expect(opposition.codes(['opposition', 'objection'])).toContain('wrong-answer');
		const authorities = ask(text, 'سُلْطَة');
		expect(authorities.accepted).toEqual(['authorities']);
		expect(authorities.codes(['authorities', 'powers'])).toContain('wrong-answer');
		const arabic = ask(text, 'سُلْطَة', 'ar');
		expect(arabic.accepted).not.toContain('الصلاحيات');
		expect(arabic.codes([...arabic.accepted, 'الصلاحيات'])).toContain('wrong-answer');
	});
	it('stands nowhere else in the sentence, and is no noun after “the”', () => {
		const twice = ask(
			'أقرّ الناس بأن الوزير يعترف بذلك علنا.\n\nThe people acknowledged that the minister confessed to that in public.\n',
			'أَقَرَّ',
		);
		expect(twice.accepted).not.toContain('confessed');
		expect(twice.codes([...twice.accepted, 'confessed'])).toContain('wrong-answer');
		const noun =
			'جاء الناس إلى المدينة في ذلك اليوم.\n\nThe come of the people to the city was long.\n';
		expect(() => ask(noun, 'جَاءَ')).toThrow();
	});
	it('is no word that stands in the sentence in another form, and no gerund of what stands there', () => {
		const draft = ask(
			'قرأ الناس في المدينة مسودات أعدّها الوزير.\n\nThe people in the city read the drafts that the minister had prepared.\n',
			'أَعَدَّ',
		);
		expect(draft.accepted).toEqual(['prepared', 'drawn up']);
		expect(draft.codes([...draft.accepted, 'drafted'])).toContain('wrong-answer');
		const any = ask(
			'لم يكن التفاوض سهلا على الناس في المدينة.\n\nThe people in the city were against any negotiation that day.\n',
			'تَفَاوُض',
		);
		expect(any.accepted).toEqual(['negotiation', 'bargaining']);
		expect(any.near).toContain('negotiating');
	});
	it('is what happens after “yet to”, and what takes “of” or “in” where that follows', () => {
		const settle = ask(
			'لم تستقرّ الأمور في المدينة حتى اليوم.\n\nThings in the city have yet to settle to this day.\n',
			'اسْتَقَرَّ',
		);
		expect(settle.accepted).toEqual(['settle', 'settle down', 'stabilize']);
		expect(settle.near).toContain('be stable');
		const worthy = ask(
			'رأى الناس أن الوزير أهل لذلك في المدينة.\n\nThe people thought the minister worthy of that in the city.\n',
			'أَهْل',
		);
		expect(worthy.accepted).toEqual(['worthy', 'deserving']);
		expect(worthy.codes([...worthy.accepted, 'qualified'])).toContain('wrong-answer');
		const skill = (rest: string) =>
			ask(
				`رأى الناس مهارة الوزير في إدارة المدينة.\n\nThe people saw the skill ${rest} in that city.\n`,
				'مَهَارَة',
			);
		expect(skill('of the minister').accepted).toContain('ability');
		expect(skill('of the minister in running things').accepted).not.toContain('ability');
	});
	it('takes what follows: “to” and “that” and an object', () => {
		const admit = ask(
			'لن يقرّ الناس علنا بذلك في المدينة.\n\nThe people will admit in public to that in the city.\n',
			'أَقَرَّ',
		);
		expect(admit.accepted).toEqual(['admit', 'confess']);
		expect(admit.near).toContain('acknowledge');
		expect(admit.codes([...admit.accepted, 'acknowledge'])).toContain('wrong-answer');
		const deny = ask(
			'نفى الوزير أن المدينة صغيرة جدا هناك.\n\nThe minister denied that the city is very small there.\n',
			'نَفَى',
		);
		expect(deny.accepted).toEqual(['denied']);
		expect(deny.near).toContain('refuted');
		expect(deny.codesNear('exiled')).toContain('near-answer');
	});
	it('has the form of its place, irregular ones too', () => {
		const came = ask(
			'جاء الناس في الصباح من المدينة الكبيرة.\n\nThe people arrived in the morning from the big city.\n',
			'جَاءَ',
		);
		expect(came.accepted).toEqual(['arrived', 'came']);
	});
	it('is a verb with its preposition in a passive that has none, and no verb without an object', () => {
		const agree = ask(
			'ما اتّفق الناس عليه في المدينة كثير.\n\nWhat is agreed today among the people in the city is much.\n',
			'اتَّفَقَ',
		);
		expect(agree.accepted).toEqual(['agreed', 'agreed on', 'agreed upon', 'agreed to']);
		expect(agree.codes([...agree.accepted, 'concurred'])).toContain('wrong-answer');
	});
	it('is a participle after “has not”', () => {
		const end = ask(
			'لم ينته الحوار بين الناس في المدينة.\n\nThe dialogue between the people in the city has not ended.\n',
			'انْتَهَى',
		);
		expect(end.accepted).toContain('come to an end');
		expect(end.codes([...end.accepted, 'came to an end'])).toContain('wrong-answer');
		expect(end.codes([...end.accepted, 'been over'])).toContain('wrong-answer');
	});
	it('may be what isn’t counted for what is plural in form alone, unless a verb shows its number', () => {
		const thanks = ask(
			'لم يبخل الناس بعبارات الشكر في تلك المدينة.\n\nIn that city the people were not sparing in their thanks to him.\n',
			'شُكْر',
		);
		expect(thanks.accepted).toEqual(['thanks', 'gratitude']);
		const are = ask(
			'وصل الشكر إلى الناس في تلك المدينة.\n\nIn that city the thanks are for the people of the country.\n',
			'شُكْر',
		);
		expect(are.codes(['thanks', 'gratitude'])).toContain('wrong-answer');
	});
	it('is no noun where an adjective stands alone', () => {
		const fragile = ask(
			'بدا الهدوء في المدينة هشا ذلك اليوم.\n\nThe calm in the city that day looked brittle.\n',
			'هَشّ',
		);
		expect(fragile.accepted).toEqual(['brittle', 'fragile', 'frail']);
		const alone = ask(
			'ظلّ الأمر في هذه المدينة دوليا دائما.\n\nThe matter in this city was always international.\n',
			'دَوْلِيّ',
		);
		expect(alone.accepted).toEqual(['international', 'global']);
		expect(alone.near).toContain('world');
	});
});

it('knows which verbs have their object in them', () => {
	expect(['bear fruit', 'bring to an end', 'reach agreement'].map(isComplete)).toEqual([
		true,
		true,
		true,
	]);
	expect(['give up', 'put forward', 'agree', 'rely on'].map(isComplete)).toEqual([
		false,
		false,
		false,
		false,
	]);
	expect(takesObject('bear fruit')).toBe(false);
	expect(takesObject('put forward')).toBe(true);
});
