import { expect, it } from 'vitest';
import { isOpposed, jointOf } from '#lib/core/questions/connectives.ts';
import type { AskedForm, FormQuestion, Lang, Question } from '#lib/core/types.ts';
import { context } from '#lib/core/questions/questions.fixture.ts';
import { generateQuestions } from '#lib/core/questions/registry.ts';
import { explain } from './explain.ts';

const said = (question: Question, chosen: number, lemmas: Record<string, string> = {}) =>
	explain(question, chosen, {
		termOf: (id) => (lemmas[id] === undefined ? undefined : { ar: lemmas[id] }),
		wording: 'en',
	}).map((pieces) => pieces.map(({ text }) => text).join(''));
const form = (
	study: Lang,
	asked: AskedForm,
	word: string,
	[right, ...wrong]: readonly string[],
	terms: readonly string[] = [],
): FormQuestion => ({
	id: 'q1',
	kind: 'form',
	skill: 'vocabulary',
	study,
	term: 't1',
	prompt: { lang: study, text: word },
	form: asked,
	options: [right ?? '', ...wrong].map((text) => ({ lang: study, text })),
	optionTerms: ['t1', ...wrong.map((_, i) => terms[i] ?? 't1')],
	answer: 0,
	evidence: ['b1'],
});

it('says of a form what it is, and what the one that was chosen is', () => {
	const plural = form('ar', 'plural', 'مِلَفّ', ['مِلَفَّات', 'مِلَفَّان', 'لَفَّات'], ['t1', 't2']);
	const key = 'The plural of “مِلَفّ” is “مِلَفَّات”.';
	expect(said(plural, 0)).toEqual([key]);
	expect(said(plural, 1)).toEqual([key, '“مِلَفَّان” is its dual: two of them.']);
	expect(said(plural, 2, { t2: 'لَفَّة' })).toEqual([key, 'The plural of “لَفَّة” is “لَفَّات”.']);
});

it.each([
	[
		'past',
		'show',
		['showed', 'shown', 'showing', 'shows'],
		1,
		'The past participle of “show” is “shown”.',
	],
	[
		'participle',
		'show',
		['shown', 'showed', 'showing', 'shows'],
		1,
		'The past tense of “show” is “showed”.',
	],
	[
		'past',
		'bring',
		['brought', 'bringed', 'bringing', 'brings'],
		1,
		'“bringed” is not a form of it: it is irregular.',
	],
	[
		'past',
		'bring',
		['brought', 'bringed', 'bringing', 'brings'],
		2,
		'“bringing” is its -ing form.',
	],
	[
		'past',
		'bring',
		['brought', 'bringed', 'bringing', 'brings'],
		3,
		'“brings” is its present with he, she or it.',
	],
	[
		'plural',
		'crisis',
		['crises', 'crisises', 'crisis’s'],
		2,
		'“crisis’s” says whose something is, not that there are several.',
	],
] as const)(
	'tells the parts of an English %s of %s apart: %o',
	(asked, word, options, chosen, told) => {
		expect(said(form('en', asked, word, options), chosen)[1]).toBe(told);
	},
);

it('says of every connective that is offered in an article how it joins', () => {
	const asked = generateQuestions(context, 1).filter((question) => question.kind === 'connective');
	expect(asked.length).toBeGreaterThan(0);
	for (const question of asked) {
		for (const [at, { text, lang }] of question.options.entries()) {
			expect([text, jointOf(text, lang)]).not.toContain(undefined);
			expect(said(question, at)).toHaveLength(at === question.answer ? 1 : 2);
		}
	}
});

it.each([
	[
		'opposed',
		'ar',
		'بيد أن',
		'إلا أن',
		'بينما',
		'وبينما',
		'لكن',
		'على أن',
		'غير أنه',
		'مع أن',
		'في حين أن',
		'رغم ذلك',
	],
	[
		'opposed',
		'en',
		'Yet',
		'Even so',
		'whereas',
		'but',
		'Although',
		'even though',
		'However',
		'while',
	],
	['causal', 'ar', 'ذلك أن', 'وإذ', 'لأن', 'إذ إن'],
	['causal', 'en', 'for', 'For', 'As', 'Because'],
	['consecutive', 'ar', 'لذلك فإن', 'لذا', 'ولذلك'],
	['consecutive', 'en', 'So', 'so', 'and so', 'Hence', 'As a result'],
	['additive', 'ar', 'كما أن'],
	['example', 'ar', 'مثال ذلك أن', 'ومثال ذلك أنها', 'وعلى سبيل المثال'],
	['example', 'en', 'For example'],
	['restatement', 'ar', 'أي أن', 'بعبارة أخرى', 'وبعبارة أخرى'],
	['restatement', 'en', 'That is', 'In other words'],
	['alternative', 'en', 'or', 'or else', 'Or', 'Or else'],
	['purpose', 'en', 'so that'],
	['limit', 'ar', 'ريثما'],
	['limit', 'en', 'until', 'Until'],
	['condition', 'ar', 'ما لم', 'لولا أن', 'ولولا أن', 'وإذا'],
	['condition', 'en', 'unless', 'Unless', 'If'],
	['comparison', 'ar', 'كأنما', 'وكأنما'],
	['comparison', 'en', 'as if', 'as though'],
] as const)('knows as %s what stands alone (%s)', (expected, lang, ...texts) => {
	const told = texts.map((text) => {
		const joint = jointOf(text, lang);
		return joint !== undefined && isOpposed(joint) ? 'opposed' : joint;
	});
	expect(told).toEqual(texts.map(() => expected));
});
