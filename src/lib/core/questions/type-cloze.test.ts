import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Lang, TypeClozeQuestion } from '../types.ts';
import type { Context } from './context.ts';
import { context, contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeCloze } from './type-cloze.ts';

const asked = (from = context, seed = 1) => typeCloze.generate(from, randomFor(seed));
const find = (study: Lang, ar: string, from = context): TypeClozeQuestion => {
	const found = asked(from).find(
		(question) => question.study === study && question.term === idIn(ar, from),
	);
	if (!found) throw new Error(`${study} ${ar}`);
	return found;
};
const codes = (question: TypeClozeQuestion, from = context) =>
	checkQuestion(question, from).map(({ code }) => code);

const dispute = contextOf(
	'بدأ نزاع جديد بين الحزب والحكومة في بيروت.\n\nA new dispute began between the party and the government in Beirut.\n',
	lexiconOf({
		conflict: `
- { ar: نِزَاع, en: [dispute, conflict], pos: noun, gender: m, root: ن ز ع, pattern: فِعَال, plural: نِزَاعَات, synonyms: [خِلَاف, مُنَازَعَة] }
- { ar: خِلَاف, en: [dispute, disagreement, conflict], pos: noun, gender: m, root: خ ل ف, pattern: فِعَال, plural: خِلَافَات }
- { ar: مُنَازَعَة, en: [dispute, conflict], pos: noun, gender: f, root: ن ز ع, pattern: مُفَاعَلَة, plural: مُنَازَعَات }
- { ar: صِدَام, en: [conflict, dispute], pos: noun, gender: m, root: ص د م, pattern: فِعَال }
- { ar: جَدِيد, en: [new], pos: adjective, root: ج د د, pattern: فَعِيل }
`,
	}),
);
const idIn = (ar: string, { terms }: Context) =>
	terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? ar;
const talks = contextOf(
	'بدأت مفاوضات طويلة بين الحزب والحكومة في بيروت.\n\nLong talks began between the party and the government in Beirut.\n',
);

describe('type-cloze', () => {
	it('is sound and the same, whatever the seed', () => {
		const first = asked();
		expect(first.length).toBeGreaterThan(20);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(asked(context, seed)).toEqual(first);
			}),
			{ numRuns: 25 },
		);
		expect(first.flatMap((question) => codes(question))).toEqual([]);
	});

	it('takes what stood there, and that with the marks that are sure', () => {
		expect(find('ar', 'قَانُون').accepted).toEqual(['القانون', 'القَانُون']);
		expect(find('en', 'رَاقَبَ').accepted).toEqual(['monitors']);
	});

	it('leaves out whole words only: no conjunction stays behind', () => {
		expect(asked().filter(({ prompt }) => /\p{L}$/u.test(prompt.before))).toEqual([]);
		expect(() => find('ar', 'رَاقَبَ')).toThrow();
	});

	it('takes declared synonyms in the same form, and calls near what else has the meaning', () => {
		const question = find('ar', 'نِزَاع', dispute);
		expect(question.accepted).toEqual(['نزاع', 'نِزَاع', 'خلاف']);
		expect(question.near).toEqual(['منازعة', 'صدام', 'نزاعات']);
		expect(find('ar', 'مُفَاوَضَة', talks).accepted).toEqual(['مفاوضات', 'مُفَاوَضَات']);
		expect(find('ar', 'مُفَاوَضَة', talks).near).toEqual(['مفاوضة']);
	});

	it('takes the entry’s other glosses of the sense, in the same form', () => {
		const { accepted, near } = find('en', 'مُفَاوَضَة', talks);
		expect(accepted).toEqual(['talks', 'negotiations', 'discussions']);
		expect(near).toEqual(expect.arrayContaining(['negotiation', 'conversations']));
	});

	it('takes a phrase in other words, with the article where it has one, and any gender where nothing agrees', () => {
		const rivals = contextOf(
			'تحوّل الحوار في بيروت إلى تنافس على إدارة النزاع.\n\nIn Beirut the dialogue turned into a contest for conflict management.\n',
			lexiconOf({
				conflict: `
- { ar: إِدَارَة النِّزَاع, en: [conflict management], pos: phrase, gender: f, synonyms: [إِدَارَة الصِّرَاع, إِدَارَة صِرَاع] }
- { ar: إِدَارَة الصِّرَاع, en: [conflict management], pos: phrase, gender: f }
- { ar: إِدَارَة صِرَاع, en: [conflict management], pos: phrase, gender: f }
- { ar: تَنَافُس, en: [contest, rivalry], governs: عَلَى, pos: noun, gender: m, root: ن ف س, pattern: تَفَاعُل, synonyms: [مُنَافَسَة] }
- { ar: مُنَافَسَة, en: [contest, rivalry], governs: عَلَى, pos: noun, gender: f, root: ن ف س, pattern: مُفَاعَلَة }
`,
			}),
		);
		const management = find('ar', 'إِدَارَة النِّزَاع', rivals);
		expect(management.accepted).toContain('إدارة الصراع');
		const bare = [...management.accepted, 'إدارة صراع'];
		expect(codes({ ...management, accepted: bare }, rivals)).toContain('wrong-answer');
		expect(find('ar', 'تَنَافُس', rivals).accepted).toContain('منافسة');
	});

	it('asks nothing whose sentence or translation won’t do', () => {
		const short = contextOf('رفض الوزير القانون.\n\nThe minister rejected the law.\n');
		expect(asked(short)).toEqual([]);
	});

	const sound = find('ar', 'نِزَاع', dispute);
	it.each<[code: string, question: TypeClozeQuestion]>([
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: ['b0000000000000000'] }],
		['wrong-prompt', { ...sound, term: 't0000000000000000' }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, before: 'وكتب ' } }],
		['wrong-prompt', { ...sound, evidence: [...sound.evidence, ...sound.evidence] }],
		['wrong-language', { ...sound, lang: 'en' }],
		['wrong-language', { ...sound, prompt: { ...sound.prompt, lang: 'en' } }],
		['wrong-key', { ...sound, accepted: ['خلاف', 'نزاع', 'نِزَاع'] }],
		['wrong-answer', { ...sound, accepted: [...sound.accepted, 'حوار'] }],
		['wrong-answer', { ...sound, accepted: [...sound.accepted, 'صدام'] }],
		['wrong-answer', { ...sound, accepted: [...sound.accepted, 'منازعة'] }],
		['second-answer', { ...sound, accepted: sound.accepted.slice(0, 2) }],
		['near-answer', { ...sound, near: ['حرب'] }],
		['near-answer', { ...sound, near: ['خلاف'] }],
		['near-answer', { ...sound, near: ['صدام', 'صدام'] }],
		['duplicate-answer', { ...sound, accepted: [...sound.accepted, 'نزاع'] }],
	])('its check finds %s', (code, question) => {
		expect(codes(sound, dispute)).toEqual([]);
		expect(codes(question, dispute)).toContain(code);
	});
});
