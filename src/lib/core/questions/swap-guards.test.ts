import { describe, expect, it } from 'vitest';
import { decodeLexicon } from '../lexicon/decode.ts';
import { createLookup } from '../lexicon/lookup.ts';
import type { Bead, SwapQuestion } from '../types.ts';
import type { Context } from './context.ts';
import { contextOf, lookup } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { swap } from './swap.ts';

const NAMES = `
- { ar: رُوسِيّ, en: [Russian], pos: adjective }
- { ar: أَمْرِيكِيّ, en: [American], pos: adjective }
- { ar: أُوكْرَانِيّ, en: [Ukrainian], pos: adjective }
- { ar: رُوسِيَا, en: [Russia], pos: name }
- { ar: أُوكْرَانِيَا, en: [Ukraine], pos: name }
- { ar: فَرَنْسَا, en: [France], pos: name }
- { ar: مِصْر, en: [Egypt], pos: name }
`;
const decoded = decodeLexicon([{ path: 'lexicon/names.yaml', text: NAMES }]);
if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
const lexicon = createLookup([...lookup.terms, ...decoded.value]);

type Pair = readonly [ar: string, en: string];
const contextFor = (pairs: readonly Pair[]): Context =>
	contextOf(
		`${pairs.map(([ar]) => ar).join(' ')}\n\n${pairs.map(([, en]) => en).join(' ')}\n`,
		lexicon,
	);
const beadOf = (context: Context, en: string): Bead => {
	const bead = [...context.beads.values()].find((one) => one.en.includes(en));
	if (!bead) throw new Error(en);
	return bead;
};
/** What the check says of an English sentence with something else in the place of a name or a number. */
function codesFor(pairs: readonly Pair[], sentence: string, from: string, to: string): string[] {
	const context = contextFor(pairs);
	const [sample] = swap.generate(context, randomFor(1));
	if (!sample) throw new Error('nothing is asked');
	const question: SwapQuestion = {
		...sample,
		study: 'en',
		prompt: { lang: 'en', text: sentence.replace(from, to) },
		answer: 1,
		changed: { from, to },
		evidence: [beadOf(context, sentence).id],
	};
	return checkQuestion(question, context)
		.map(({ code }) => code)
		.filter((code) => code !== 'wrong-id');
}

const OTHERS: readonly Pair[] = [
	[
		'بدأت الهدنة في فرنسا بعد مفاوضات طويلة عن خطة السلام.',
		'The truce began in France after long negotiations about the peace plan.',
	],
	[
		'وكتب الناخبون في أوكرانيا رسالة صريحة إلى الحكومة عن الحوار.',
		'The voters in Ukraine wrote a frank letter to the government about the dialogue.',
	],
	[
		'وراقب الجيش الأوكراني كل جولة من الحرب على الحدود.',
		'The Ukrainian army monitored every round of the war on the border.',
	],
];

describe('names that would give themselves away', () => {
	const visit: Pair = [
		'رفض الوزير الروسي أن يوقّع القانون الجديد في مصر قبل انسحاب الجيش.',
		'The Russian minister refused to sign the new law in Egypt before the withdrawal of the army.',
	];
	const west: Pair = [
		'كتب الحزب في مصر رسالة طويلة إلى الغرب عن الصراع والسلام.',
		'The party in Egypt wrote a long letter to the West about the struggle and the peace.',
	];
	const idea: Pair = [
		'رفض الوزير الأمريكي أن يوقّع القانون الجديد في روسيا قبل انسحاب الجيش.',
		'The American minister refused to sign the new law in Russia before the withdrawal of the army.',
	];

	it.each([
		['a foe, beside a people', visit, 'Egypt', 'Ukraine', ['form-class']],
		['no foe', visit, 'Egypt', 'France', []],
		['a part of what the sentence names', west, 'Egypt', 'France', ['form-class']],
		['no part of it', west, 'Egypt', 'Ukraine', []],
		['what is of a foe, beside a state', idea, 'American', 'Ukrainian', []],
		['a state for its foe', idea, 'Russia', 'Ukraine', ['form-class']],
	] as const)('%s', (_, pair, from, to, codes) => {
		const sentence = pair[1];
		const found = codesFor([pair, ...OTHERS], sentence, from, to);
		expect(found).toEqual(codes);
	});
});

describe('numbers that would give themselves away', () => {
	const signed = (ar: string, en: string): Pair => [
		`وقّعت الحكومة ${ar} مع الحزب بعد مفاوضات طويلة في بيروت.`,
		`The government signed ${en} with the party after long negotiations in Beirut.`,
	];
	const rest: readonly Pair[] = [
		[
			'وكتب الناخبون 14 رسالة صريحة إلى الحكومة عن الحوار في العاصمة.',
			'The voters wrote 14 frank letters to the government about the dialogue in the capital.',
		],
		[
			'ويراقب الجيش 30 قرية على الحدود منذ بداية الحرب الطويلة.',
			'The army has monitored 30 villages on the border since the start of the long war.',
		],
	];

	it.each([
		['another that is about as many', '12 اتفاقا', '12 agreements', '14', undefined],
		['one more than twice as many', '12 اتفاقا', '12 agreements', '30', 'form-class'],
		['one of two that are joined', '12 أو 20 اتفاقا', '12 or 20 agreements', '14', 'wrong-prompt'],
		['an end of a range', 'من 12 إلى 20 اتفاقا', 'from 12 to 20 agreements', '14', 'wrong-prompt'],
		['one in brackets', 'اتفاقات (12)', 'agreements (12)', '14', 'wrong-prompt'],
		['part of a score', '12-20 اتفاقا', '12-20 agreements', '14', 'wrong-prompt'],
		['one that the other side hasn’t', 'اتفاقات', '12 agreements', '14', 'wrong-prompt'],
	])('%s', (_, ar, en, to, code) => {
		const pair = signed(ar, en);
		const found = codesFor([pair, ...rest], pair[1], '12', to);
		expect(found).toEqual(code === undefined ? [] : [code]);
	});
});

describe('a sentence that hangs on another', () => {
	const hanging: Pair = [
		'لكن الناخبين كتبوا رسالة صريحة إلى الحكومة عن الحوار في عام 2001.',
		'But the voters wrote a frank letter to the government about the dialogue in 2001.',
	];
	const others = [
		'وقّعت الحكومة اتفاقا جديدا مع الحزب في عام 2010.|The government signed a new agreement with the party in 2010.',
		'رفض الوزير أن يناقش القانون القديم في عام 2011.|The minister refused to discuss the old law in 2011.',
		'راقب الجيش كل مدينة على الحدود في عام 2012.|The army monitored every town on the border in 2012.',
		'طلبت الدولة ضمانات دولية للسلام في عام 2013.|The state requested international guarantees of peace in 2013.',
		'بدأت الحرب الطويلة في الجنوب في عام 2014.|The long war in the south began in the year 2014.',
	].map((line): Pair => line.split('|') as unknown as Pair);

	it('is asked about only where too few stand alone', () => {
		const [, text] = hanging;
		expect(codesFor([...others, hanging], text, '2001', '2010')).toEqual(['dangling']);
		expect(codesFor([...others.slice(0, 2), hanging], text, '2001', '2010')).toEqual([]);
	});

	it('is asked about by none of the questions', () => {
		const context = contextFor([...others, hanging]);
		for (let seed = 0; seed < 10; seed++) {
			const texts = swap.generate(context, randomFor(seed)).map(({ prompt }) => prompt.text);
			expect(texts.filter((text) => /^(?:But|لكن)/u.test(text))).toEqual([]);
		}
	});
});
