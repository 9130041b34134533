import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Bead, ConnectiveQuestion, Lang } from '../types.ts';
import { contentId } from '../id.ts';
import { connective } from './connective.ts';
import { askedIn, evidenceFor, isSound, placesIn } from './connective-places.ts';
import type { Joint } from './connectives.ts';
import type { Context } from './context.ts';
import { contextOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

/** One bead after another: Arabic and English sentences that say the same. */
const textOf = (pairs: readonly (readonly [ar: string, en: string])[]) =>
	`${pairs.map(([ar]) => ar).join(' ')}\n\n${pairs.map(([, en]) => en).join(' ')}\n`;

const ARTICLE = textOf([
	[
		'وقّعت الحكومة اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة في بيروت.',
		'The government signed a new agreement with the party after long negotiations in Beirut.',
	],
	[
		'إلا أنّ الحرب في الجنوب لم تنتهِ منذ شهر.',
		'But the war in the south has not ended for a month.',
	],
	[
		'يناقش الحزب ضمانات دولية، بينما يرفض الوزير كل هدنة في العاصمة.',
		'The party discusses international guarantees, whereas the minister rejects every truce in the capital.',
	],
	[
		'وكتب الناخبون رسالة صريحة إلى الحكومة، لكن الصراع طويل.',
		'True, the voters wrote a frank letter to the government, but the struggle has been long.',
	],
	[
		'رفض الوزير خطة السلام لأنّها لا تطلب انسحاب الجيش من الحدود.',
		'The minister rejected the peace plan because it does not request the withdrawal of the army from the border.',
	],
]);
const context = contextOf(ARTICLE);
const asked = (seed = 1, here = context) => connective.generate(here, randomFor(seed));
const find = (study: Lang, right: string): ConnectiveQuestion => {
	const found = asked().find(
		(one) => one.study === study && one.options[one.answer]?.text === right,
	);
	if (!found) throw new Error(`${study} ${right}`);
	return found;
};
const codes = (question: ConnectiveQuestion, here = context) =>
	checkQuestion(question, here).map(({ code }) => code);
const texts = ({ options }: ConnectiveQuestion) => options.map(({ text }) => text);

describe('connective', () => {
	it('is sound, whatever the seed, and asks the same of every article', () => {
		const ids = asked(1).map(({ id }) => id);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(asked(seed).flatMap((question) => codes(question))).toEqual([]);
				expect(asked(seed).map(({ id }) => id)).toEqual(ids);
			}),
			{ numRuns: 25 },
		);
		expect(ids.length).toBeGreaterThanOrEqual(6);
	});

	it('shows the sentence before, and the sentence as it is written', () => {
		const { prompt } = find('ar', 'إلا أن');
		expect(prompt.before).toMatch(/في بيروت\. $/u);
		expect(prompt.after).toMatch(/^ الحرب .*تنتهِ/u);
	});

	it('asks of contrasts at most two more than of all else', () => {
		for (const study of ['ar', 'en'] as const) {
			const keys = asked().filter((one) => one.study === study);
			const others = keys.filter((one) =>
				/^(?:لأن|because)/u.test(one.options[one.answer]?.text ?? ''),
			).length;
			expect(keys.length - others).toBeLessThanOrEqual(others + 2);
		}
	});

	it('offers what could stand there by grammar: all with the pronoun, or before a verb', () => {
		expect(texts(find('ar', 'لأنها')).every((text) => text.endsWith('ها'))).toBe(true);
		expect(texts(find('ar', 'بينما')).sort()).toEqual(['بينما', 'كأنما', 'ما لم']);
		expect(texts(find('en', 'whereas'))).not.toContain('although');
	});

	it('offers neither an effect nor an addition against what is opposed, unless a word before says that it is', () => {
		const others = (opening: string) =>
			asked(
				1,
				contextOf(
					textOf([
						[
							`${opening === '' ? 'لم يزر' : 'صحيح أنه لم يزر'} الوزير المدينة هذا الشهر، إلا أن الحزب وقّع الاتفاق هناك.`,
							`${opening}The minister did not visit the city this month, but the party signed the agreement there.`,
						],
					]),
				),
			).flatMap(({ options }) => options.map(({ text }) => text));
		expect(others('').filter((text) => /^(?:so|and so|لذلك فإن|كما أن)$/u.test(text))).toEqual([]);
		expect(others('')).toContain('إلا أن');
		expect(others('True, ')).toContain('but');
	});

	it('offers a jussive only where the verb looks like one, and no throwaway “or”', () => {
		const joined = (verb: string) =>
			placesIn(
				'ar',
				contextOf(`يناقش الحزب ضمانات دولية، بينما ${verb} الوزير كل هدنة.\n\nIt is so.\n`),
			).map((place) => place.joined.others);
		expect(joined('يرفض')).toMatchObject([{ condition: 'ما لم' }]);
		expect(joined('رفض').flatMap((others) => Object.keys(others))).not.toContain('condition');
		expect(
			asked()
				.filter(({ study }) => study === 'ar')
				.flatMap(texts),
		).not.toContain('أو');
	});

	it.each<[sentence: string, others: readonly Record<string, unknown>[]]>([
		['يطلب الحزب ضمانات دولية، بينما يرفض الوزير كل هدنة.', [{ condition: undefined }]],
		['ذلك أن الحزب لا يطلب ضمانات.', [{ condition: undefined, alternative: undefined }]],
		['ولذلك فإن كل هدنة في الجنوب طويلة.', [{ condition: undefined, alternative: 'وإلا فإن' }]],
		['وكتب الناخبون رسالة، لكن الصراع طويل.', [{ consecutive: 'لذلك فإن' }]],
		['وهكذا رفض الوزير كل هدنة.', [{ alternative: 'وإلا', example: 'وعلى سبيل المثال' }]],
		['وهكذا فإن الوزير رفض كل هدنة.', []],
		['وإذا جاء السلام يومًا كتبته الحرب في العاصمة.', [{ causal: 'وإذ' }]],
		['وإذا جاء السلام يومًا فلن تكتبه الحكومة.', []],
		['وإذا جاء السلام يومًا فالحرب طويلة.', []],
	])(
		'offers in “%s” nothing that would want another clause, or may be meant',
		(sentence, others) => {
			const here = contextOf(`وقّعت الحكومة اتفاقًا. ${sentence}\n\nThey signed. It is so.\n`);
			const found = placesIn('ar', here).map(({ joined }) => joined.others);
			expect(found).toHaveLength(others.length);
			others.forEach((expected, i) => {
				for (const [joint, text] of Object.entries(expected)) {
					expect(found[i]?.[joint as Joint]).toBe(text);
				}
			});
		},
	);

	it.each([
		[
			'a relation that the other side doesn’t say',
			'يطلب الحزب ضمانات دولية. إلا أن الحرب في الجنوب لم تنتهِ منذ شهر طويل.',
			'The party requests international guarantees. The war in the south has not ended for a long month.',
		],
		[
			'a condition, which is no أنّ with a noun',
			'رفض الوزير كل هدنة في العاصمة، على أن يكتب رسالة صريحة إلى الحكومة.',
			'The minister rejected every truce in the capital, but he was to write a frank letter to the government.',
		],
		[
			'a sentence with nothing before it',
			'إلا أن الحرب في الجنوب لم تنتهِ منذ شهر طويل.',
			'But the war in the south has not ended for a long month.',
		],
	])('asks nothing about %s', (_, ar, en) => {
		expect(asked(1, contextOf(`${ar}\n\n${en}\n`))).toEqual([]);
	});
});

describe('its check', () => {
	const sound = find('en', 'but');
	const { options, answer } = sound;
	const wrong = answer === 0 ? 1 : 0;
	const offer = (text: string, place = wrong, question = sound): ConnectiveQuestion => ({
		...question,
		options: question.options.map((option, i) => (i === place ? { ...option, text } : option)),
	});
	const arabic = find('ar', 'لكن');
	const whereas = find('en', 'whereas');

	const foreign = [...context.beads.keys()]
		.filter((id) => !sound.evidence.includes(id))
		.slice(0, 1);

	it.each<[code: string, question: ConnectiveQuestion]>([
		['few-options', { ...sound, options: options.slice(0, 2) }],
		['no-answer', { ...sound, answer: 7 }],
		['no-evidence', { ...sound, evidence: [...sound.evidence, 'b0000000000000000'] }],
		['no-evidence', { ...sound, evidence: [...sound.evidence, ...foreign] }],
		['no-evidence', { ...whereas, evidence: whereas.evidence.slice(0, 1) }],
		['wrong-prompt', { ...sound, evidence: find('en', 'whereas').evidence }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, before: 'The war, ' } }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, lang: 'ar' } }],
		['wrong-key', { ...sound, answer: wrong }],
		['form-class', offer('however')],
		['form-class', { ...sound, options: options.map((option) => ({ ...option, lang: 'ar' })) }],
		['form-class', offer('مع أن', arabic.answer === 0 ? 1 : 0, arabic)],
		['second-answer', offer('although', whereas.answer === 0 ? 1 : 0, whereas)],
		['second-answer', offer('until', whereas.answer === 0 ? 1 : 0, whereas)],
		['duplicate-option', offer('but')],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});

	/** The article with another text in the bead of a question, under the same id. */
	const altered = ({ evidence }: ConnectiveQuestion, change: (bead: Bead) => Bead): Context => {
		const changed = (bead: Bead) => (bead.id === evidence[0] ? change(bead) : bead);
		const sections = context.article.sections.map((section) => ({
			...section,
			paragraphs: section.paragraphs.map((one) => ({ ...one, beads: one.beads.map(changed) })),
		}));
		const beads = new Map([...context.beads].map(([id, bead]) => [id, changed(bead)]));
		return { ...context, article: { ...context.article, sections }, beads };
	};

	it('finds a relation that the other side doesn’t say, or that it says of a wrong option', () => {
		const side = (ar: string) => altered(sound, (bead) => ({ ...bead, ar: [ar] }));
		expect(codes(sound, side('وكتب الناخبون رسالة صريحة إلى الحكومة والصراع طويل.'))).toContain(
			'unconfirmed',
		);
		const reason = find('en', 'because');
		expect(texts(reason)).toContain('unless');
		const both = altered(reason, (bead) => ({
			...bead,
			ar: bead.ar.map((text) => text.replace(/\.$/u, ' إلا إذا بدأت الهدنة.')),
		}));
		expect(codes(reason, both)).toContain('second-answer');
	});

	it('finds a connective that stands elsewhere in the prompt, and a prompt that says too little', () => {
		const { prompt } = sound;
		const after = `${prompt.after.slice(0, -1)} and nothing but that.`;
		const twice = altered(sound, (bead) => ({
			...bead,
			en: bead.en.map((text) => text.replace(prompt.after, after)),
		}));
		expect(codes({ ...sound, prompt: { ...prompt, after } }, twice)).toContain('stem-tells');
		const short = contextOf(
			'كتب الناخبون، لكن الصراع طويل.\n\nThey wrote, but it has been long.\n',
		);
		const brief = {
			...sound,
			prompt: { ...prompt, before: 'They wrote, ', after: ' it has been long.' },
		};
		expect(codes({ ...brief, evidence: [...short.beads.keys()] }, short)).toContain('too-short');
	});

	it('finds a bead whose sides may not translate each other', () => {
		expect(codes(sound, { ...context, doubtful: new Set(sound.evidence) })).toContain('doubtful');
	});

	it('finds one contrast too many of an article that has hardly anything else', () => {
		const here = contextOf(
			textOf([
				[
					'وكتب الناخبون رسالة صريحة إلى الحكومة، لكن الصراع طويل.',
					'True, the voters wrote a frank letter to the government, but the struggle has been long.',
				],
				[
					'ووقّع الحزب الاتفاق الجديد بعد الحرب، لكن السلام بعيد.',
					'True, the party signed the new agreement after the war, yet the peace has been far away.',
				],
				[
					'وراقب الجيش كل مدينة على الحدود، لكن الهدنة قصيرة.',
					'True, the army monitored every town on the border, but the truce has been short.',
				],
			]),
		);
		const [extra] = placesIn('en', here).filter(
			(place) => isSound(place, 'en', here) && !askedIn('en', here).has(place),
		);
		const [other] = asked(1, here).filter(({ study }) => study === 'en');
		if (!extra || !other) throw new Error('nothing to ask');
		const { before, after } = extra;
		const unsound: ConnectiveQuestion = {
			...other,
			id: contentId('q', 'connective', 'en', extra.bead.id, `but ${before.length}`),
			prompt: { lang: 'en', before, after },
			evidence: evidenceFor(extra),
		};
		expect(codes(other, here)).toEqual([]);
		expect(codes(unsound, here)).toEqual(['one-sided']);
	});

	it('finds two connectives of one relation', () => {
		const both = offer('and so', wrong);
		const place = options.findIndex((_, i) => i !== answer && i !== wrong);
		expect(codes(offer('so', place, both))).toContain('second-answer');
	});
});
