import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeLexicon } from '../lexicon/decode.ts';
import { createLookup } from '../lexicon/lookup.ts';
import { SWAP_VERDICTS, type SwapQuestion } from '../types.ts';
import { contextOf, lookup } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { swap } from './swap.ts';

const NAMES = `
- { ar: رُوسِيّ, en: [Russian], pos: adjective, plural: رُوس }
- { ar: أَمْرِيكِيّ, en: [American], pos: adjective }
- { ar: فَرَنْسِيّ, en: [French], pos: adjective }
- { ar: فَرَنْسَا, en: [France], pos: name }
- { ar: مِصْر, en: [Egypt], pos: name }
- { ar: لُبْنَان, en: [Lebanon], pos: name }
`;
const WORLD = `
- { ar: أُورُوبِّيّ, en: [European], pos: adjective }
- { ar: آسْيَوِيّ, en: [Asian], pos: adjective }
- { ar: مِصْرِيّ, en: [Egyptian], pos: adjective }
`;
const decoded = decodeLexicon([{ path: 'lexicon/names.yaml', text: NAMES + WORLD.trimStart() }]);
if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
const lexicon = createLookup([...lookup.terms, ...decoded.value]);

const ARTICLE = `رفض الوزير الروسي خطة السلام في العاصمة قبل انسحاب الجيش. ووقّعت الحكومة الأمريكية اتفاقًا جديدًا مع الحزب في عام 2014. وكتب الناخبون في فرنسا رسالة صريحة عن الحوار. وبدأت الهدنة في لبنان بعد مفاوضات طويلة في القاهرة. وتراقب الدولة في مصر ودمشق كل جولة من الحرب منذ عام 2019.

The Russian minister rejected the peace plan in the capital before the withdrawal of the army. The American government signed a new agreement with the party in 2014. The voters in France wrote a frank letter about the dialogue. The truce began in Lebanon after long negotiations in Cairo. The state monitors in Egypt and Damascus every round of the war since 2019.
`;
const context = contextOf(ARTICLE, lexicon);
const asked = (seed = 1, here = context) => swap.generate(here, randomFor(seed));
const all = Array.from({ length: 30 }, (_, seed) => asked(seed)).flat();
const codes = (question: SwapQuestion, here = context) =>
	checkQuestion(question, here).map(({ code }) => code);
const find = (from: string, to: string): SwapQuestion => {
	const found = all.find(({ changed }) => changed?.from === from && changed.to === to);
	if (!found) throw new Error(`${from} ${to}`);
	return found;
};
const changes = new Set(
	all.flatMap(({ changed }) => (changed ? [`${changed.from} ${changed.to}`] : [])),
);

describe('swap', () => {
	it('is sound, whatever the seed, and asks about the same sentences', () => {
		const ids = asked(1).map(({ id }) => id);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(asked(seed).flatMap((question) => codes(question))).toEqual([]);
				expect(asked(seed).map(({ id }) => id)).toEqual(ids);
				expect(asked(seed)).toEqual(asked(seed));
			}),
			{ numRuns: 25 },
		);
		expect(ids.length).toBeGreaterThan(5);
	});

	it('changes about half of them', () => {
		const changed = all.filter((question) => question.changed).length;
		expect(Math.abs(changed - all.length / 2)).toBeLessThan(0.1 * all.length);
		for (const { answer, changed: change } of all) {
			expect(SWAP_VERDICTS[answer]).toBe(change ? 'false' : 'true');
		}
	});

	it('puts a name of the same sort in its form, and a year for a year', () => {
		expect(changes).toContain('الأمريكية الروسية');
		expect(changes).toContain('الروسي الأمريكي');
		expect(changes).toContain('American Russian');
		expect(changes).toContain('2014 2019');
	});

	it('changes no one of two that are joined, nor a feminine state for a masculine one', () => {
		expect([...changes].filter((one) => /^(?:مصر|Egypt|دمشق|Damascus) /u.test(one))).toEqual([]);
		expect(changes).not.toContain('فرنسا لبنان');
		expect(changes).not.toContain('لبنان فرنسا');
	});

	it('changes nothing where the other name is in the sentence, by another of its names', () => {
		const text = `رفض الوزير الروسي خطة السلام في العاصمة قبل انسحاب الجيش. ووقّعت الحكومة الأمريكية في موسكو اتفاقًا جديدًا مع الحزب.

The Russian minister rejected the peace plan in the capital before the withdrawal of the army. The American government signed in Moscow a new agreement with the party.
`;
		const english = asked(1, contextOf(text, lexicon)).filter(({ study }) => study === 'en');
		expect(
			english.map(({ prompt }) => prompt.text).filter((one) => one.includes('Moscow')),
		).toEqual([]);
	});
});

describe('what would give itself away', () => {
	const changesIn = (text: string) =>
		Array.from({ length: 20 }, (_, seed) => asked(seed, contextOf(text, lexicon)))
			.flat()
			.flatMap(({ changed, study }) => (study === 'en' && changed ? [changed.from] : []));

	it('writes a number with a capital where it opens the sentence, and nowhere else', () => {
		const text = `قرأ سبعة نواب رسالة صريحة عن الحوار في العاصمة. ووقّع خمسة وزراء اتفاقًا جديدًا مع الحزب بعد الحرب.

Seven deputies read a frank letter about the dialogue in the capital. A new agreement was signed by five ministers after the war.
`;
		const put = Array.from({ length: 20 }, (_, seed) => asked(seed, contextOf(text, lexicon)))
			.flat()
			.flatMap(({ changed, study }) => (study === 'en' && changed ? [changed.to] : []));
		expect([...new Set(put)].sort()).toEqual(['Five', 'seven']);
	});

	it('puts no state for a continent, nor another name beside what few states have', () => {
		const text = `وصل القمح إلى ثلاث دول آسيوية بعد رحلة طويلة جدا. وأرسلت خمس دول أوروبية رسالة صريحة إلى الوزير. ورفض الوزير المصري خطة السلام قبل انسحاب الجيش. ووقّع الملك الفرنسي اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة.

The wheat arrived in three Asian states after a very long trip. Five European states sent a frank letter to the minister. The Egyptian minister rejected the peace plan before the withdrawal of the army. The French king signed a new agreement with the party after long negotiations.
`;
		const put = Array.from({ length: 20 }, (_, seed) => asked(seed, contextOf(text, lexicon)))
			.flat()
			.flatMap(({ changed, study }) => (study === 'en' && changed ? [changed] : []));
		expect(put.map(({ from }) => from)).toContain('European');
		expect(put.filter(({ from, to }) => from === 'European' && to !== 'Asian')).toEqual([]);
		expect(put.map(({ from }) => from)).not.toContain('French');
	});

	it('changes no name behind a direction: the map answers that', () => {
		const text = (
			place: string,
			ar: string,
		) => `رفض الوزير خطة السلام الطويلة ${ar} فرنسا قبل انسحاب الجيش. وبدأت الهدنة في مصر بعد مفاوضات طويلة جدا.

The minister rejected the long peace plan ${place} France before the withdrawal of the army. The truce began in Egypt after very long negotiations.
`;
		expect(changesIn(text('in', 'في'))).toContain('France');
		expect(changesIn(text('in the east of', 'في شرق'))).not.toContain('France');
	});
});

describe('its check', () => {
	const changed = find('2014', '2019');
	const kept = all.find((question) => !question.changed) ?? changed;
	const { prompt } = changed;
	const [other = ''] = all
		.flatMap(({ evidence }) => evidence)
		.filter((id) => !changed.evidence.includes(id));
	const put = (to: string): SwapQuestion => ({
		...changed,
		prompt: { ...prompt, text: prompt.text.replace('2019', to) },
		changed: { from: '2014', to },
	});

	it.each<[code: string, question: SwapQuestion]>([
		['no-evidence', { ...changed, evidence: [] }],
		['no-answer', { ...changed, answer: 5 }],
		['wrong-key', { ...changed, answer: 1 - changed.answer }],
		['wrong-key', { ...kept, answer: 1 - kept.answer }],
		['wrong-prompt', { ...changed, prompt: { ...prompt, text: 'The war is over in 2019.' } }],
		[
			'wrong-prompt',
			{
				...changed,
				evidence: kept.evidence.includes(changed.evidence[0] ?? '') ? [] : kept.evidence,
			},
		],
		[
			'wrong-prompt',
			{ ...changed, prompt: { ...prompt, lang: prompt.lang === 'ar' ? 'en' : 'ar' } },
		],
		['wrong-prompt', { ...changed, evidence: [...changed.evidence, other] }],
		['form-class', put('1999')],
		['form-class', put('many years')],
		['not-false', put('2014')],
	])('finds %s', (code, question) => {
		expect(codes(changed)).toEqual([]);
		expect(codes(question)).toContain(code);
	});

	it('finds a bead whose sides may not translate each other', () => {
		const doubtful = contextOf(ARTICLE, lexicon);
		expect(codes(changed, { ...doubtful, doubtful: new Set(changed.evidence) })).toContain(
			'doubtful',
		);
	});

	it('finds a changed sentence that the article has, too', () => {
		const twice = contextOf(
			ARTICLE.replace(
				'منذ عام 2019.',
				'منذ عام 2019. ووقّعت الحكومة الأمريكية اتفاقًا جديدًا مع الحزب في عام 2019.',
			).replace(
				'since 2019.',
				'since 2019. The American government signed a new agreement with the party in 2019.',
			),
			lexicon,
		);
		expect(codes(changed, twice)).toContain('not-false');
	});

	it('finds a sentence that claims too little', () => {
		const text = `وصلت فرنسا. رفض الوزير خطة السلام في مصر قبل انسحاب الجيش.

France came. The minister rejected the peace plan in Egypt before the withdrawal of the army.
`;
		const here = contextOf(text, lexicon);
		const [first] = [...here.beads.values()].filter(({ en }) => en[0] === 'France came.');
		const brief: SwapQuestion = {
			...changed,
			study: 'en',
			prompt: { lang: 'en', text: 'Egypt came.' },
			changed: { from: 'France', to: 'Egypt' },
			evidence: [first?.id ?? ''],
		};
		expect(codes(brief, here)).toContain('too-short');
	});
});
