import { describe, expect, it } from 'vitest';
import { beadsOf } from '../article/parts.ts';
import type {
	HeadingQuestion,
	Lang,
	ProveQuestion,
	Question,
	TranslationQuestion,
} from '../types.ts';
import { isReasoned, reasonsFor, type Reason } from './reasons.ts';
import { contextOf, context as shipped } from './questions.fixture.ts';
import { generateQuestions } from './registry.ts';
import { sideOf } from './wording.ts';

const context = contextOf(`كتب الناخبون رسالة صريحة عن الحوار.
هدنة قصيرة
وقّعت الحكومة اتفاقًا جديدًا مع الحزب. ورفض الوزير قانونًا في دمشق.
حرب طويلة
بدأت الحرب في بيروت، والصراع طويل. ويناقش الجيش ذلك النزاع.

The voters wrote a frank letter about the dialogue.
A short truce
The government signed a new agreement with the party. The minister rejected a law in Damascus.
A long war
The war began in Beirut, and the struggle is long. The army discusses that dispute.
`);
const [, signed, rejected, began, discusses] = beadsOf(context.article);
if (!signed || !rejected || !began || !discusses) throw new Error('no beads');
const { article, terms } = context;
const why = { ar: 'لأنه رفض', en: 'Because he did' };
const source = (questions: readonly Question[] = []) => ({ article, terms, questions });
const said = (reasons: readonly Reason[]) =>
	reasons.map((reason) =>
		reason.type === 'why'
			? reason.why.en
			: [
					reason.type,
					...('heading' in reason ? [reason.heading.text] : []),
					reason.word.text,
					...('other' in reason ? [reason.other.text] : []),
				].join(' '),
	);
const base = { id: 'q1', skill: 'gist', answer: 0 } as const;

describe('why', () => {
	const translation = (study: Lang): TranslationQuestion => {
		const lang = study === 'ar' ? 'en' : 'ar';
		return {
			...base,
			kind: 'translation',
			study,
			prompt: { lang: study, text: sideOf(rejected, study) },
			options: [rejected, signed, began].map((bead) => ({ lang, text: sideOf(bead, lang) })),
			evidence: [rejected.id],
		};
	};

	it('a translation is one: a word that it has, and the chosen one hasn’t', () => {
		const told = (study: Lang, chosen: number) =>
			said(reasonsFor(translation(study), chosen, source()));
		expect(told('ar', 0)).toEqual(['says دمشق Damascus']);
		expect(told('ar', 1)).toEqual(['says دمشق Damascus', 'lacks دمشق']);
		expect(told('en', 2)).toEqual(['says Damascus دمشق', 'lacks Damascus']);
	});

	it('nothing is missed that the chosen one says by a word of the same meaning', () => {
		const question: TranslationQuestion = {
			...translation('ar'),
			prompt: { lang: 'ar', text: sideOf(discusses, 'ar') },
			options: [discusses, began].map((bead) => ({ lang: 'en', text: sideOf(bead, 'en') })),
			evidence: [discusses.id],
		};
		expect(said(reasonsFor(question, 1, source()))).not.toContain('lacks النزاع');
	});

	const claim: Question = {
		id: 'q0',
		kind: 'claim',
		skill: 'detail',
		prompt: { ar: 'رُفض قانون.', en: 'A law was rejected.' },
		answer: 0,
		why,
		evidence: [rejected.id],
	};
	const proof = (prompt: string): ProveQuestion => ({
		...base,
		kind: 'prove',
		study: 'ar',
		prompt: { lang: 'en', text: prompt },
		options: [rejected, signed, began].map((bead) => ({ lang: 'ar', text: sideOf(bead, 'ar') })),
		evidence: [rejected.id],
	});

	it('a sentence proves a claim: what its author says, and the claim’s word that the chosen one lacks', () => {
		const told = (chosen: number) =>
			said(reasonsFor(proof(claim.prompt.en), chosen, source([claim])));
		expect(told(0)).toEqual(['Because he did']);
		expect(told(1)).toEqual(['Because he did', 'lacks قانونًا']);
	});

	it('another doesn’t, though it lacks no word of the claim: what it speaks of', () => {
		expect(said(reasonsFor(proof('Nothing came of it.'), 2, source()))).toEqual(['about بيروت']);
	});

	it('a heading stands over a passage: what is said under it, and under the chosen one', () => {
		const question: HeadingQuestion = {
			...base,
			kind: 'heading',
			study: 'ar',
			prompt: { lang: 'ar', text: `${sideOf(began, 'ar')} ${sideOf(discusses, 'ar')}` },
			options: ['A long war', 'A short truce'].map((text) => ({ lang: 'en', text })),
			evidence: [began.id, discusses.id],
		};
		expect(said(reasonsFor(question, 0, source()))).toEqual(['under A long war الحرب']);
		expect(said(reasonsFor(question, 1, source()))[1]).toMatch(/^under A short truce /u);
	});
});

it('is said of every such question, whatever is chosen', () => {
	const questions = generateQuestions(shipped, 1).filter(isReasoned);
	expect(questions.length).toBeGreaterThan(0);
	for (const question of questions) {
		for (const at of question.options.keys()) {
			const reasons = reasonsFor(question, at, { ...source(), ...shipped, questions: [] });
			if (question.kind === 'translation')
				expect(reasons.length).toBe(at === question.answer ? 1 : 2);
		}
	}
});
