import { describe, expect, it } from 'vitest';
import { article } from '../article/article.fixture.ts';
import { beadAt } from '../article/parts.ts';
import { createLookup } from '../lexicon/lookup.ts';
import type { Bilingual, ChoiceQuestion, ClaimQuestion } from '../types.ts';
import { decodeAuthored } from './authored.ts';
import { createContext } from './context.ts';
import { checkQuestion } from './registry.ts';

const CHOICE = `
- name: short-truce
  kind: choice
  skill: detail
  prompt: { ar: ماذا وقّع الوزيران؟, en: What did the two ministers sign? }
  right: { ar: هدنة قصيرة, en: a short truce }
  wrong:
    - { ar: معاهدة دفاع, en: a defence pact }
    - { ar: اتفاق تجارة, en: a trade deal }
    - { ar: بيان ختامي, en: a joint statement }
  evidence:
    - { paragraph: 1, bead: 1, ar: هدنة قصيرة, en: a short truce }
    - { paragraph: 1, bead: 1, ar: في المدينة, en: in the city }
  why: { ar: يقول النص إنها هدنة قصيرة., en: The text calls it a short truce. }
`;
const CLAIM = `
- name: war-over
  kind: claim
  skill: detail
  claim: { ar: انتهت الحرب., en: The war is over. }
  verdict: 'false'
  evidence: [{ paragraph: 2, bead: 1, ar: لم تنته الحرب, en: did not end }]
  why: { ar: لم تنته., en: It did not end. }
`;

const decode = (text: string, seed = 1) =>
	decodeAuthored('questions/articles/x/questions.yaml', text, article, seed);
const questions = (text: string, seed = 1) => {
	const result = decode(text, seed);
	return result.ok ? result.value.map(({ question }) => question) : [];
};
const complaints = (text: string) => {
	const result = decode(text);
	return result.ok ? [] : result.issues.map(({ code, path, message }) => [code, path, message]);
};

describe('decodeAuthored', () => {
	it('makes a choice: four options, the right one among them, evidence once a bead', () => {
		const [question] = questions(CHOICE) as [ChoiceQuestion];
		expect(question.options[question.answer]?.en).toBe('a short truce');
		expect(question.options).toHaveLength(4);
		expect(question.evidence).toEqual([beadAt(article, 1, 1)?.id]);
	});

	it('makes a claim', () => {
		expect(questions(CLAIM)).toMatchObject([{ kind: 'claim', answer: 1, skill: 'detail' }]);
	});

	it('keeps an id when the wording changes, and puts the right option anywhere', () => {
		const [question] = questions(CHOICE);
		const [reworded] = questions(CHOICE.replace('a trade deal', 'a deal on trade'));
		expect(reworded?.id).toBe(question?.id);
		const answers = new Set(
			Array.from({ length: 40 }, (_, seed) => {
				const question = questions(CHOICE, seed)[0];
				return question?.kind === 'choice' ? question.answer : undefined;
			}),
		);
		expect(answers).toEqual(new Set([0, 1, 2, 3]));
	});

	it('takes a file with no questions in it', () => {
		expect(decode('')).toEqual({ ok: true, value: [] });
		expect(decode('# later\n')).toEqual({ ok: true, value: [] });
	});

	it.each([
		['kind: choice', 'kind: essay', 3, /"kind" must be/],
		['skill: detail', 'skill: memory', 4, /"skill" must be/],
		['a short truce }\n  wrong', 'هدنة }\n  wrong', 6, /"right\.en" must be in English/],
		[
			'en: a short truce }\n    - {',
			'en: a long truce }\n    - {',
			12,
			/stands nowhere in the article/,
		],
		['bead: 1, ar: هدنة', 'bead: 9, ar: هدنة', 12, /"evidence\.1\.bead" must be from 1 to 2/],
		['    - { ar: بيان ختامي, en: a joint statement }\n', '', 8, /"wrong" must be three/],
		['a trade deal', 'A defence pact!', 2, /^short-truce: Two options are the same in English/],
		[
			/a (\w+ )(pact|deal|statement)/g,
			'no',
			2,
			/^short-truce: The right answer stands out by its length in English/,
		],
		['did the two ministers sign', 'of a short truce', 2, /contains the right answer in English/],
		['  why:', '  because:', 14, /no field "because"/],
	])('names line and mend: %s → %s', (from, to, line, message) => {
		expect(complaints(CHOICE.replace(from, to))).toContainEqual([
			expect.any(String),
			`questions/articles/x/questions.yaml:${line}`,
			expect.stringMatching(message),
		]);
	});

	it('wants verdicts in quotes and names only once', () => {
		expect(complaints(CLAIM.replace(`'false'`, 'false'))[0]?.[2]).toMatch(/in quotes/);
		expect(complaints(CLAIM + CLAIM)).toEqual([
			['duplicate-name', 'questions/articles/x/questions.yaml:10', expect.stringMatching(/yaml:2/)],
		]);
	});
});

describe('checks of authored kinds', () => {
	const context = createContext(article, [], createLookup([]));
	const [choice] = questions(CHOICE) as [ChoiceQuestion];
	const [claim] = questions(CLAIM) as [ClaimQuestion];
	const codes = (question: ChoiceQuestion | ClaimQuestion) =>
		checkQuestion(question, context).map(({ code }) => code);

	/** The same question with another wrong option. */
	const offer = (text: Bilingual): ChoiceQuestion => ({
		...choice,
		options: choice.options.map((option, i) =>
			i === (choice.answer === 0 ? 1 : 0) ? text : option,
		),
	});
	const FAR_LONGER = {
		ar: 'بيان ختامي طويل يذكر فيه الوزيران كل ما قيل في المدينة',
		en: 'a joint statement that tells at length what was said in the city',
	};

	it('find nothing in what is sound', () => {
		expect([...codes(choice), ...codes(claim)]).toEqual([]);
	});

	it.each([
		['few-options', { ...choice, options: choice.options.slice(0, 2), answer: 0 }],
		['no-answer', { ...choice, answer: 4 }],
		['no-answer', { ...claim, answer: 3 }],
		['no-answer', { ...choice, answer: 0.5 }],
		['no-answer', { ...claim, answer: 0.5 }],
		['empty', { ...choice, prompt: { ...choice.prompt, ar: '' } }],
		['empty', { ...claim, prompt: { ...claim.prompt, en: ' ' } }],
		['empty', { ...choice, why: { ar: '', en: '' } }],
		['empty', { ...claim, why: { ...claim.why, ar: '' } }],
		['empty', offer({ ar: 'بيان', en: '' })],
		['length-clue', offer({ ar: FAR_LONGER.ar, en: 'a joint statement' })],
		['length-clue', offer({ ar: 'بيان ختامي', en: FAR_LONGER.en })],
		['no-evidence', { ...claim, evidence: ['b0000000000000000'] }],
		['no-evidence', { ...claim, evidence: [] }],
		['no-evidence', { ...choice, evidence: ['b0000000000000000'] }],
		['duplicate-evidence', { ...choice, evidence: [...choice.evidence, ...choice.evidence] }],
		['duplicate-evidence', { ...claim, evidence: [...claim.evidence, ...claim.evidence] }],
	])('find %s', (code, question) => {
		expect(codes(question)).toContain(code);
	});
});
