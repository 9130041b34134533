import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Lang, TypeMeaningQuestion, TypeTermQuestion } from '../types.ts';
import { context, contextOf, idOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeMeaning } from './type-meaning.ts';
import { typeTerm } from './type-term.ts';

type Typed = TypeTermQuestion | TypeMeaningQuestion;
const asked = (seed = 1, from = context): Typed[] => [
	...typeTerm.generate(from, randomFor(seed)),
	...typeMeaning.generate(from, randomFor(seed)),
];
const find = (kind: Typed['kind'], study: Lang, ar: string, from = context): Typed => {
	const found = asked(1, from).find(
		(question) => question.kind === kind && question.study === study && question.term === idOf(ar),
	);
	if (!found) throw new Error(`${kind} ${study} ${ar}`);
	return found;
};
/** The same of a lexicon of the test's own. */
const findIn = (kind: Typed['kind'], study: Lang, ar: string, from: typeof context): Typed => {
	const found = asked(1, from).find(
		(question) =>
			question.kind === kind &&
			question.study === study &&
			from.word(question.term)?.term.ar === ar.normalize('NFC'),
	);
	if (!found) throw new Error(`${kind} ${study} ${ar}`);
	return found;
};
const codes = (question: Typed, from = context) =>
	checkQuestion(question, from).map(({ code }) => code);
const dispute = contextOf('طال الخلاف في بيروت.\n\nThe dispute in Beirut was long.\n');
const shown = ({ prompt, accepted }: Typed) => [prompt.text, accepted];

const sound = find('type-term', 'ar', 'خِلَاف', dispute);

describe('type-term and type-meaning', () => {
	it('ask in both directions for both languages of study', () => {
		expect(shown(find('type-term', 'ar', 'هُدْنَة'))).toEqual(['truce', ['هُدْنَة']]);
		expect(shown(find('type-term', 'en', 'هُدْنَة'))).toEqual(['هُدْنَة', ['truce']]);
		expect(shown(find('type-meaning', 'ar', 'هُدْنَة'))).toEqual(['هُدْنَة', ['truce']]);
		expect(shown(find('type-meaning', 'en', 'هُدْنَة'))).toEqual(['truce', ['هُدْنَة']]);
	});

	it('are sound and the same, whatever the seed', () => {
		const first = asked();
		expect(first.length).toBeGreaterThan(100);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(asked(seed)).toEqual(first);
				expect(asked(seed).flatMap((question) => codes(question))).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});

	it('say no part of speech of what judges a clause, which English has an adjective for', () => {
		const visit = contextOf(
			'من المتوقع أن يصل الوفد غدا.\n\nThe delegation is expected to arrive tomorrow.\n',
			lexiconOf({
				general: `- { ar: مِنَ المُتَوَقَّع, en: [it is expected, expected], pos: adverb }
- { ar: مُتَوَقَّع, en: [expected, awaited], pos: adjective, root: و ق ع, pattern: مُتَفَعَّل }
`,
			}),
		);
		const expected = findIn('type-term', 'ar', 'مِنَ المُتَوَقَّع', visit);
		expect(expected.pos).toBeUndefined();
		expect(expected.near).toContain('مُتَوَقَّع'.normalize('NFC'));
		expect(codes({ ...expected, pos: 'adverb' }, visit)).toContain('part-of-speech');
	});

	it('take every gloss of the entry, the one of the article first', () => {
		expect(find('type-meaning', 'ar', 'مُفَاوَضَة').accepted).toEqual([
			'negotiation',
			'talks',
			'negotiations',
		]);
		const talks = contextOf('طالت المفاوضات في بيروت.\n\nThe talks in Beirut were long.\n');
		expect(find('type-meaning', 'ar', 'مُفَاوَضَة', talks).accepted).toEqual([
			'talks',
			'negotiation',
			'negotiations',
		]);
	});

	it('take the plural where the gloss is one, the present of a verb, and its preposition or none', () => {
		const talks = contextOf('طالت المفاوضات في بيروت.\n\nThe talks in Beirut were long.\n');
		expect(find('type-term', 'ar', 'مُفَاوَضَة', talks).accepted).toEqual(['مُفَاوَضَة', 'مُفَاوَضَات']);
		expect(shown(find('type-term', 'ar', 'رَاقَبَ'))).toEqual(['to monitor', ['رَاقَبَ', 'يُرَاقِب']]);
	});

	it('show another gloss where one is that of several terms, and take all that have them all', () => {
		expect(shown(find('type-term', 'ar', 'خِلَاف', dispute))).toEqual([
			'dispute; disagreement',
			['خِلَاف'],
		]);
		expect(shown(find('type-meaning', 'en', 'خِلَاف', dispute))).toEqual([
			'dispute',
			['خِلَاف', 'خِلَافَات', 'نِزَاع', 'نِزَاعَات'],
		]);
	});

	it('take a phrase without its article, each person of a reflexive, and a paraphrase', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: خُطَّة السَّلَام, en: [peace plan], pos: phrase, gender: f }
- { ar: وَحْدَهُ, en: [alone, by itself, on his own], pos: adverb }
- { ar: بَاب, en: [door], pos: noun, gender: m, root: ب و ب, pattern: فَعَل, rule: hollow, plural: أَبْوَاب }
- { ar: مُوَارَب, en: [ajar], pos: adjective, root: و ر ب, pattern: مُفَاعَل }
`,
		});
		const door = contextOf(
			'خطة السلام وحده في باب موارب.\n\nThe peace plan alone is in a door ajar.\n',
			lexicon,
		);
		const accepted = (study: 'ar' | 'en', ar: string) =>
			findIn('type-meaning', study, ar, door).accepted;
		expect(accepted('en', 'خُطَّة السَّلَام')).toContain('خُطَّة سَلَام');
		expect(accepted('en', 'مُوَارَب')).toContain('مَفْتُوح قَلِيلًا');
		expect(accepted('ar', 'وَحْدَهُ')).toEqual(expect.arrayContaining(['by herself', 'on their own']));
	});

	it('take a noun with its adjective as known, too, and no noun with the article before its owner', () => {
		const lexicon = lexiconOf({
			economy: `- { ar: دَيْن, en: [debt], pos: noun, gender: m, root: د ي ن, pattern: فَعْل, plural: دُيُون }
- { ar: عَامّ, en: [public, general], pos: adjective, root: ع م م, pattern: فَاعِل, rule: doubled }
- { ar: جَوْلَة, en: [round], pos: noun, gender: f, root: ج و ل, pattern: فَعْلَة }
- { ar: مُفَاوَضَة, en: [negotiation], pos: noun, gender: f, root: ف و ض, pattern: مُفَاعَلَة, plural: مُفَاوَضَات }
- { ar: دَيْن عَامّ, en: [public debt], pos: phrase, gender: m }
- { ar: جَوْلَة مُفَاوَضَات, en: [round of negotiations], pos: phrase, gender: f }
`,
		});
		const debt = contextOf(
			'ارتفع الدين العام في بيروت، وعقدت الوفود جولة مفاوضات ثانية.\n\nThe public debt rose in Beirut, and the delegations held a second round of negotiations.\n',
			lexicon,
		);
		expect(findIn('type-term', 'ar', 'دَيْن عَامّ', debt).accepted).toContain('الدَّيْن العَامّ');
		expect(findIn('type-term', 'ar', 'جَوْلَة مُفَاوَضَات', debt).accepted).not.toContain(
			'الجَوْلَة المُفَاوَضَات',
		);
	});

	it('call a synonym near, and not what it says in another sense', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: ضَبْط, en: [control, restraint], pos: noun, gender: m, root: ض ب ط, pattern: فَعْل, synonyms: [سَيْطَرَة] }
- { ar: سَيْطَرَة, en: [control, domination, grip], pos: noun, gender: f, root: س ي ط ر, pattern: فَعْلَلَة }
`,
		});
		const control = contextOf(
			'وقّع الوزير ورقة في الضبط.\n\nThe minister signed a paper on control.\n',
			lexicon,
		);
		const question = findIn('type-term', 'en', 'ضَبْط', control);
		expect(question.near ?? []).not.toContain('domination');
		expect(codes({ ...question, near: ['domination'] }, control)).toContain('near-answer');
		const arabic = findIn('type-term', 'ar', 'ضَبْط', control);
		const { near = [] } = arabic;
		expect(near).toContain('سَيْطَرَة');
		expect(codes(arabic, control)).toEqual([]);
		expect(codes({ ...arabic, near: [...near, ...near] }, control)).toEqual(['near-answer']);
		// What is accepted isn't near, even where it would be otherwise.
		const accepted = [...arabic.accepted, 'سَيْطَرَة'];
		expect(codes({ ...arabic, accepted }, control)).toContain('near-answer');
	});

	it('show no gloss of another sense, and say which part of speech they ask for', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: نَفَى, en: [deny, exile, refute], pos: verb, root: ن ف ي, pattern: فَعَلَ, rule: defective, form: I, present: يَنْفِي, masdar: نَفْي, synonyms: [أَنْكَرَ] }
- { ar: أَنْكَرَ, en: [deny], pos: verb, root: ن ك ر, pattern: أَفْعَلَ, form: IV, present: يُنْكِر, masdar: إِنْكَار }
- { ar: حَرَمَ, en: [deny, deprive], pos: verb, root: ح ر م, pattern: فَعَلَ, form: I, present: يَحْرِم, masdar: حِرْمَان }
- { ar: يَد, en: [hand], pos: noun, gender: f, plural: أَيْدٍ }
- { ar: سَلَّمَ, en: [hand, deliver], pos: verb, root: س ل م, pattern: فَعَّلَ, form: II, present: يُسَلِّم, masdar: تَسْلِيم }
- { ar: خَمْسَة, en: [five], pos: noun, gender: f, root: خ م س, pattern: فَعْلَة }
`,
		});
		const visit = contextOf(
			'نفى الوزير وصافح بيد خمسة ضيوف.\n\nThe minister denied it and gave a hand to five guests.\n',
			lexicon,
		);
		const own = (ar: string) => visit.terms.find((term) => term.ar === ar.normalize('NFC'))?.id;
		const typed = (ar: string, kind: Typed['kind'] = 'type-term') =>
			asked(1, visit).find((one) => one.kind === kind && one.lang === 'ar' && one.term === own(ar));
		const deny = typed('نَفَى');
		expect(deny?.prompt.text).toBe('to deny; refute');
		expect(deny?.accepted).toEqual(['نَفَى', 'يَنْفِي', 'أَنْكَرَ', 'يُنْكِر']);
		expect(deny?.near).toBeUndefined();
		const hand = typed('يَد');
		expect(hand).toMatchObject({ prompt: { text: 'hand' }, pos: 'noun', accepted: ['يَد'] });
		expect(typed('خَمْسَة')?.accepted).toEqual(['خَمْسَة', 'خَمْس']);
		const mutations: [string, Typed | undefined, Partial<Typed>][] = [
			['two-senses', deny, { prompt: { lang: 'en', text: 'to deny; exile' } }],
			['wrong-answer', deny, { accepted: [...(deny?.accepted ?? []), 'حَرَمَ'] }],
			['near-answer', deny, { near: ['حَرَمَ'] }],
			['wrong-answer', hand, { accepted: ['يَد', 'سَلَّمَ'] }],
			['part-of-speech', hand, { pos: 'verb' }],
			['part-of-speech', deny, { pos: 'verb' }],
			['near-answer', hand, { near: ['سَلَّمَ'] }],
		];
		for (const [code, question, change] of mutations) {
			if (!question) throw new Error(code);
			expect(codes(question, visit)).toEqual([]);
			expect(codes({ ...question, ...change }, visit)).toContain(code);
		}
	});

	it('take what says all that is shown, nothing that shares one word of it in another sense, and know no gloss that holds in a phrase alone', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: مَيْدَان, en: [field, battlefield, arena], pos: noun, gender: m, root: م ي د, pattern: فَعْلَان, plural: مَيَادِين, synonyms: [مَجَال] }
- { ar: مَجَال, en: [field, area, sphere, domain], pos: noun, gender: m, root: ج و ل, pattern: مَفْعَل, rule: hollow, plural: مَجَالَات }
- { ar: وَقَّعَ, en: [sign], pos: verb, root: و ق ع, pattern: فَعَّلَ, form: II, present: يُوَقِّع, masdar: تَوْقِيع }
- { ar: تَعَاقَدَ, en: [contract, sign], bound: sign, pos: verb, root: ع ق د, pattern: تَفَاعَلَ, form: VI, present: يَتَعَاقَد, masdar: تَعَاقُد }
`,
		});
		const visit = contextOf(
			'وقّع الوزير ورقة في الميدان.\n\nThe minister signed a paper in the battlefield.\n',
			lexicon,
		);
		const typed = (ar: string) =>
			typeTerm
				.generate(visit, randomFor(1))
				.find((one) => one.lang === 'ar' && one.accepted[0] === ar.normalize('NFC'));
		const [field, sign] = [typed('مَيْدَان'), typed('وَقَّعَ')];
		expect(field?.prompt.text).toBe('battlefield');
		expect(sign?.accepted).toEqual(['وَقَّعَ', 'يُوَقِّع']);
		if (!field || !sign) throw new Error('nothing asked');
		const both = { ...field, prompt: { lang: 'en' as const, text: 'battlefield; field' } };
		expect(codes({ ...field, accepted: [...field.accepted, 'مَجَال'] }, visit)).toContain(
			'wrong-answer',
		);
		expect(codes({ ...both, near: ['مَجَال'] }, visit)).toContain('near-answer');
		expect(codes({ ...both, near: ['وَقَّعَ'] }, visit)).toContain('near-answer');
		expect(codes({ ...sign, accepted: [...sign.accepted, 'تَعَاقَدَ'] }, visit)).toContain(
			'wrong-answer',
		);
	});

	it('take a verb with the preposition that it needs, and the ي of a defective noun', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: أَفْضَى, en: [result, lead], governs: إِلَى, pos: verb, root: ف ض و, pattern: أَفْعَلَ, rule: defective, form: IV, present: يُفْضِي, masdar: إِفْضَاء }
- { ar: مُتَبَقٍّ, en: [remaining], pos: adjective, root: ب ق ي, pattern: مُتَفَعِّل, rule: defective }
`,
		});
		const visit = contextOf(
			'أفضى الحوار إلى اتفاق متبقٍّ.\n\nThe dialogue resulted in a remaining agreement.\n',
			lexicon,
		);
		const meant = asked(1, visit).flatMap(({ kind, lang, accepted }) =>
			kind === 'type-meaning' ? [[lang, ...accepted].join(' ')] : [],
		);
		expect(meant.some((one) => one.includes('lead to') && !one.includes('result to'))).toBe(true);
		expect(meant.some((one) => one.includes('مُتَبَقِّي'.normalize('NFC')))).toBe(true);
	});

	it('take declared synonyms that say a part of what is shown in its sense, and no verb that has an object where this has none', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: نِزَاع, en: [conflict, dispute, struggle], pos: noun, gender: m, root: ن ز ع, pattern: فِعَال, synonyms: [صِرَاع] }
- { ar: صِرَاع, en: [conflict, struggle, strife], pos: noun, gender: m, root: ص ر ع, pattern: فِعَال }
- { ar: تَعَارُض, en: [conflict, contradiction], pos: noun, gender: m, root: ع ر ض, pattern: تَفَاعُل }
- { ar: أَنْهَى, en: [end, terminate, finish, conclude], pos: verb, root: ن ه ي, pattern: أَفْعَلَ, rule: defective, form: IV, present: يُنْهِي, masdar: إِنْهَاء }
- { ar: انْتَهَى, en: [end, finish, conclude], pos: verb, root: ن ه ي, pattern: افْتَعَلَ, rule: defective, form: VIII, present: يَنْتَهِي, masdar: انْتِهَاء }
`,
		});
		const visit = contextOf(
			'أنهى الوزير النزاع الطويل.\n\nThe minister ended the long conflict.\n',
			lexicon,
		);
		const typed = (ar: string) => {
			const found = typeTerm
				.generate(visit, randomFor(1))
				.find((one) => one.lang === 'ar' && one.accepted[0] === ar.normalize('NFC'));
			if (!found) throw new Error(ar);
			return found;
		};
		const [conflict, end] = [typed('نِزَاع'), typed('أَنْهَى')];
		expect([conflict.prompt.text, conflict.accepted]).toEqual([
			'conflict; dispute',
			['نِزَاع', 'صِرَاع'],
		]);
		expect([end.prompt.text, end.accepted]).toEqual(['to end; terminate', ['أَنْهَى', 'يُنْهِي']]);
		const with_ = (one: Typed, text: string) => ({ ...one, accepted: [...one.accepted, text] });
		expect(codes(with_(conflict, 'تَعَارُض'), visit)).toContain('wrong-answer');
		expect(codes(with_(end, 'انْتَهَى'), visit)).toContain('wrong-answer');
	});

	it('take a verb that says it only with its preposition in no other way, and the passive of one that has an object', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: أَجْرَى, en: [carry out, conduct], pos: verb, root: ج ر ي, pattern: أَفْعَلَ, rule: defective, form: IV, present: يُجْرِي, masdar: إِجْرَاء, synonyms: [قَامَ] }
- { ar: قَامَ, en: [carry out, conduct, stand up], governs: بِ, pos: verb, root: ق و م, pattern: فَعَلَ, rule: hollow, form: I, present: يَقُوم, masdar: قِيَام }
- { ar: تَحَدَّدَ, en: [be set, be determined], pos: verb, root: ح د د, pattern: تَفَعَّلَ, form: V, present: يَتَحَدَّد, masdar: تَحَدُّد }
- { ar: حَدَّدَ, en: [determine, set], pos: verb, root: ح د د, pattern: فَعَّلَ, form: II, present: يُحَدِّد, masdar: تَحْدِيد }
- { ar: ضَبَطَ, en: [control, set], pos: verb, root: ض ب ط, pattern: فَعَلَ, form: I, present: يَضْبِط, masdar: ضَبْط }
- { ar: قَبْلَ أَنْ, en: [before], pos: connective }
- { ar: سَابِقًا, en: [before, previously], pos: adverb }
`,
		});
		const visit = contextOf(
			'أجرى الوزير الحوار قبل أن يتحدّد اليوم.\n\nThe minister conducted the dialogue before the day was set.\n',
			lexicon,
		);
		const typed = (ar: string) => {
			const found = asked(1, visit).find(
				(one) => one.study === 'en' && one.lang === 'ar' && one.accepted[0] === ar.normalize('NFC'),
			);
			if (!found) throw new Error(ar);
			return found;
		};
		const [conduct, set, before] = [typed('أَجْرَى'), typed('تَحَدَّدَ'), typed('قَبْلَ أَنْ')];
		const nfc = (texts: readonly string[]) => texts.map((text) => text.normalize('NFC'));
		expect(conduct.accepted).toEqual(nfc(['أَجْرَى', 'يُجْرِي', 'قَامَ بِ', 'يَقُوم بِ']));
		expect(set.accepted).toEqual(nfc(['تَحَدَّدَ', 'يَتَحَدَّد', 'حُدِّدَ']));
		expect(before.accepted).toEqual(nfc(['قَبْلَ أَنْ']));
		for (const [one, text] of [
			[conduct, 'قَامَ'],
			[set, 'ضُبِطَ'],
			[before, 'سَابِقًا'],
		] as const) {
			const accepted = [...one.accepted, text.normalize('NFC')];
			expect(codes({ ...one, accepted }, visit)).toContain('wrong-answer');
		}
	});

	it('take a preposition in its own sense only, and no word whose other meanings are of another sense', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: رَفَضَ, en: [reject, refuse, decline], pos: verb, root: ر ف ض, pattern: فَعَلَ, form: I, present: يَرْفُض, masdar: رَفْض }
- { ar: رَدَّ, en: [reply, return, reject], pos: verb, root: ر د د, pattern: فَعَلَ, rule: doubled, form: I, present: يَرُدّ, masdar: رَدّ, governs: عَلَى }
- { ar: قَبِلَ, en: [accept, approve], pos: verb, root: ق ب ل, pattern: فَعِلَ, form: I, present: يَقْبَل, masdar: قَبُول }
- { ar: خَضَعَ, en: [agree, accept, bow], pos: verb, root: خ ض ع, pattern: فَعَلَ, form: I, present: يَخْضَع, masdar: خُضُوع, governs: لِ }
- { ar: إِفَادَة, en: [statement, testimony, affidavit], pos: noun, gender: f, root: ف ي د, pattern: إِفْعَالَة, rule: hollow }
- { ar: شَهَادَة, en: [testimony, certificate, evidence, degree, diploma, statement], pos: noun, gender: f, root: ش ه د, pattern: فَعَالَة }
`,
		});
		const visit = contextOf(
			'رفض الوزير إفادة وقبل أخرى.\n\nThe minister rejected a statement and accepted another.\n',
			lexicon,
		);
		const typed = (ar: string) => {
			const found = asked(1, visit).find(
				(one) => one.study === 'en' && one.lang === 'ar' && one.accepted[0] === ar.normalize('NFC'),
			);
			if (!found) throw new Error(ar);
			return found;
		};
		const [reject, accept, statement] = [typed('رَفَضَ'), typed('قَبِلَ'), typed('إِفَادَة')];
		const nfc = (texts: readonly string[]) => texts.map((text) => text.normalize('NFC'));
		expect(reject.accepted).toEqual(nfc(['رَفَضَ', 'يَرْفُض', 'رَدَّ', 'يَرُدّ']));
		expect(reject.near).toEqual(nfc(['رَدَّ عَلَى']));
		expect(accept.accepted).toEqual(nfc(['قَبِلَ', 'يَقْبَل', 'خَضَعَ', 'خَضَعَ لِ', 'يَخْضَع', 'يَخْضَع لِ']));
		expect(statement.accepted).toEqual(nfc(['إِفَادَة']));
		expect(statement.near).toEqual(nfc(['شَهَادَة']));
		for (const [one, text] of [
			[reject, 'رَدَّ عَلَى'],
			[statement, 'شَهَادَة'],
		] as const) {
			const accepted = [...one.accepted, text.normalize('NFC')];
			expect(codes({ ...one, accepted }, visit)).toContain('wrong-answer');
		}
	});

	it('name a verb with “to”, be it of several words, and what is done by one of its names', () => {
		const one = contextOf(
			'أعاد الوزير النظر في الخطة. كان توظيف الوقت جيدًا.\n\nThe minister rethought the plan. The use of time was good.\n',
			lexiconOf({
				general: `
- { ar: أَعَادَ النَّظَر فِي, en: [rethink, review], pos: phrase, forms: [أعاد الوزير النظر في] }
- { ar: أَعَادَ, en: [restore], pos: verb, root: ع و د, pattern: أَفْعَلَ, rule: hollow, form: IV, present: يُعِيد, masdar: إِعَادَة }
- { ar: تَوْظِيف, en: [use, employment, using], pos: noun, gender: m, root: و ظ ف, pattern: تَفْعِيل, synonyms: [اسْتِخْدَام] }
- { ar: اسْتِخْدَام, en: [use, employment, using], pos: noun, gender: m, root: خ د م, pattern: اسْتِفْعَال }
- { ar: اسْتِعْمَال, en: [use, employment], pos: noun, gender: m, root: ع م ل, pattern: اسْتِفْعَال }
`,
			}),
		);
		const ask = findIn('type-term', 'ar', 'أَعَادَ النَّظَر فِي', one);
		expect(ask.prompt.text).toMatch(/^to rethink/u);
		expect(codes(ask, one)).toEqual([]);
		expect(codes({ ...ask, prompt: { lang: 'en', text: 'rethink' } }, one)).toContain(
			'wrong-prompt',
		);
		const use = findIn('type-term', 'ar', 'تَوْظِيف', one);
		expect(use.prompt.text).not.toContain('using');
	});

	it('ask for one of two words that are written alike, which the prompt tells; and once what no prompt can tell', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: دِبْلُومَاسِيّ, en: [diplomatic], pos: adjective }
- { ar: دِبْلُومَاسِيّ, en: [diplomat], pos: noun, gender: m }
`,
		});
		const visit = contextOf(
			'رأى الدبلوماسي هناك جهدًا دبلوماسيًا.\n\nA diplomat saw a diplomatic solution there.\n',
			lexicon,
		);
		const lemmas = asked(1, visit).filter(({ lang }) => lang === 'en');
		expect(
			lemmas.map(({ study, pos, accepted }) => [study, pos, accepted[0]].join(' ')).sort(),
		).toEqual([
			'ar adjective diplomatic',
			'ar noun diplomat',
			'en adjective diplomatic',
			'en noun diplomat',
		]);
		const noun = lemmas.find(({ pos }) => pos === 'noun');
		if (!noun) throw new Error('nothing asked');
		expect(noun.accepted).not.toContain('diplomatic');
		expect(codes({ ...noun, accepted: [...noun.accepted, 'diplomatic'] }, visit)).toContain(
			'wrong-answer',
		);
		const prompts = (all: readonly Typed[]) =>
			all.map(({ kind, study, prompt, pos }) => [kind, study, prompt.text, pos].join(' '));
		for (const all of [asked(1, visit), asked()])
			expect(new Set(prompts(all)).size).toBe(prompts(all).length);
	});

	it('take no word that has the meaning last of all, and nothing else of it', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: مَفْتُوح, en: [open, unlocked], pos: adjective, root: ف ت ح, pattern: مَفْعُول }
- { ar: قَابِل, en: [subject, amenable, liable, capable, susceptible, open], pos: adjective, root: ق ب ل, pattern: فَاعِل }
- { ar: عَلَنِيّ, en: [open, public], pos: adjective, root: ع ل ن, pattern: فَعَلِيّ }
`,
		});
		const visit = contextOf('هذا باب مفتوح.\n\nThis is an open door.\n', lexicon);
		const open = asked(1, visit).find((one) => one.kind === 'type-meaning' && one.lang === 'ar');
		if (!open) throw new Error('nothing asked');
		expect(open.accepted).toEqual(['مَفْتُوح', 'عَلَنِيّ']);
		expect(codes({ ...open, accepted: [...open.accepted, 'قَابِل'] }, visit)).toContain(
			'wrong-answer',
		);
	});

	it('ask no name of several words that is spelled by its sound', () => {
		const lexicon = lexiconOf({
			names: `
- { ar: دِيمِتْرِي, en: [Dmitry], pos: name, gender: m }
- { ar: بِيسْكُوف, en: [Peskov], pos: name, gender: m }
- { ar: دِيمِتْرِي بِيسْكُوف, en: [Dmitry Peskov], pos: name, gender: m }
- { ar: بَحْر الشِّمَال, en: [North Sea], pos: name, gender: m }
`,
			general: '- { ar: شِمَال, en: [north], pos: noun, gender: m }\n',
		});
		const text = 'زار ديمتري بيسكوف بحر الشمال.\n\nDmitry Peskov visited the North Sea.\n';
		const visit = contextOf(text, lexicon);
		const [sea, ...others] = typeTerm
			.generate(visit, randomFor(1))
			.filter(({ study }) => study === 'ar');
		expect(sea?.accepted).toEqual(['بَحْر الشِّمَال']);
		expect(others).toEqual([]);
		const peskov = visit.terms.find(({ ar }) => ar === 'دِيمِتْرِي بِيسْكُوف');
		const question = { ...sound, term: peskov?.id ?? '' };
		expect(codes(question, visit)).toContain('spelling');
	});

	it('ask nothing that too many words say', () => {
		const words = 'كَبِير ضَخْم عَظِيم جَلِيل هَائِل فَادِح جَسِيم عَرِيض وَاسِع'.split(' ');
		const entries = (list: readonly string[]) =>
			lexiconOf({
				general: list.map((ar) => `- { ar: ${ar}, en: [big], pos: adjective }\n`).join(''),
			});
		const text = 'هذا حزب كبير.\n\nThis is a big party.\n';
		const [few, many] = [
			contextOf(text, entries(words.slice(0, 8))),
			contextOf(text, entries(words)),
		];
		expect(asked(1, few).map(({ kind, study }) => `${kind} ${study}`)).toEqual([
			'type-term en',
			'type-meaning ar',
			'type-meaning en',
		]);
		expect(asked(1, many).map(({ kind, study }) => `${kind} ${study}`)).toEqual([
			'type-term en',
			'type-meaning ar',
		]);
		const big = asked(1, few).find(({ study, lang }) => study === 'en' && lang === 'ar');
		expect(big && codes(big, many)).toContain('vague');
	});

	it('ask nothing whose meaning here is uncertain', () => {
		const text =
			'ناقش الوزير المفاوضات والحرب في دمشق.\n\nIn Damascus the minister spoke of other things.\n';
		const terms = asked(1, contextOf(text)).map(({ term }) => term);
		expect(terms).not.toContain(idOf('مُفَاوَضَة'));
		expect(codes(find('type-term', 'ar', 'مُفَاوَضَة'), contextOf(text))).toContain('uncertain');
	});

	it.each<[code: string, question: Typed]>([
		['unknown-term', { ...sound, term: 't0000000000000000' }],
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: ['b0000000000000000'] }],
		['wrong-language', { ...sound, lang: 'en' }],
		['wrong-language', { ...sound, prompt: { ...sound.prompt, lang: 'ar' } }],
		['wrong-language', { ...sound, study: 'en' }],
		['wrong-prompt', { ...sound, prompt: { lang: 'en', text: 'war' } }],
		['wrong-prompt', { ...sound, prompt: { lang: 'en', text: 'disagreement' } }],
		['wrong-prompt', { ...sound, prompt: { lang: 'en', text: 'dispute; dispute' } }],
		['wrong-key', { ...sound, accepted: ['نِزَاع', 'خِلَاف'] }],
		['wrong-answer', { ...sound, accepted: ['خِلَاف', 'حَرْب'] }],
		['second-answer', { ...sound, prompt: { lang: 'en', text: 'dispute' } }],
		['duplicate-answer', { ...sound, accepted: ['خِلَاف', 'خِلَاف'] }],
		['vague', { ...sound, accepted: Array.from({ length: 41 }, () => 'خِلَاف') }],
		['near-answer', { ...sound, near: ['حَرْب'] }],
		['near-answer', { ...sound, near: ['خِلَاف'] }],
		['part-of-speech', { ...sound, pos: 'verb' }],
		['stem-tells', { ...sound, prompt: { lang: 'en', text: 'dispute خِلَاف' } }],
	])('their check finds %s', (code, question) => {
		expect(codes(sound, dispute)).toEqual([]);
		expect(codes(question, dispute)).toContain(code);
	});

	it('their check finds a bead of the article in which the term doesn’t stand', () => {
		const evidence = find('type-term', 'ar', 'حِوَار').evidence;
		expect(codes({ ...find('type-term', 'ar', 'هُدْنَة'), evidence })).toEqual(['no-evidence']);
	});

	it('their check finds a plural where the term itself is asked', () => {
		const question = find('type-term', 'ar', 'خِلَاف', dispute);
		const accepted = [...question.accepted, 'خِلَافَات'];
		expect(codes({ ...question, accepted }, dispute)).toContain('wrong-answer');
	});

	it('their check finds an English answer that is left out', () => {
		const negotiation = find('type-meaning', 'ar', 'مُفَاوَضَة');
		expect(codes({ ...negotiation, accepted: ['negotiation'] })).toEqual(['second-answer']);
	});
});
