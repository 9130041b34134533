import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { TranslationQuestion } from '../types.ts';
import { createContext } from './context.ts';
import { lengthOf } from './look.ts';
import { context, contextOf, lookup } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { translation } from './translation.ts';

const asked = (seed = 1, of = context) => translation.generate(of, randomFor(seed));

describe('translation', () => {
	it('is sound, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(questions.length).toBeGreaterThan(4);
				expect(questions.flatMap((question) => checkQuestion(question, context))).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});

	it('has its key at one end of the options hardly more often than by chance, in a small set, too', () => {
		for (const seed of Array(40).keys())
			for (const study of ['ar', 'en'] as const) {
				const own = asked(seed).filter((question) => question.study === study);
				const atEnd = (end: (...lengths: number[]) => number) =>
					own.filter(({ options, answer }) => {
						const lengths = options.map(({ text }) => lengthOf(text));
						return lengths[answer] === end(...lengths);
					}).length;
				const chance = own.reduce((sum, { options }) => sum + 1 / options.length, 0);
				const most = Math.max(1, chance + 0.1 * own.length);
				expect(Math.max(atEnd(Math.max), atEnd(Math.min))).toBeLessThanOrEqual(most);
			}
	});

	it('asks nothing about beads whose sides may not belong together', () => {
		const doubtful = new Set(context.beads.keys());
		const unsure = createContext(context.article, context.terms, lookup, doubtful);
		expect(asked(1, unsure)).toEqual([]);
		const [question] = asked();
		if (!question) throw new Error('nothing asked');
		expect(checkQuestion(question, unsure).map(({ code }) => code)).toEqual(['doubtful']);
	});

	it('never offers what says nearly the same', () => {
		const again = contextOf(
			'ناقش الحزب القانون الجديد مع الدولة في دمشق.\nناقش الحزب القانون القديم مع الدولة في دمشق.\nكتب الناخبون رسالة صريحة إلى الوزير.\nبدأت الهدنة بعد حرب طويلة في الجنوب.\n\nThe party discussed the new law with the state in Damascus.\nThe party discussed the old law with the state in Damascus.\nThe voters wrote a frank letter to the minister.\nThe truce began after a long war in the south.\n',
		);
		const laws = asked(1, again).map(({ options }) =>
			options.filter(({ text }) => /law|القانون/.test(text)),
		);
		expect(laws.length).toBeGreaterThan(0);
		expect(laws.every((found) => found.length <= 1)).toBe(true);
	});
});

describe('names in translations', () => {
	const named = contextOf(
		'ناقش الحزب القانون الجديد في دمشق.\nكتب الناخبون رسالة صريحة إلى دمشق.\nبدأت الهدنة بعد حرب طويلة.\nعاد الوزير من رحلة قصيرة أمس.\nوصلت الرسالة الثانية إلى بيروت.\n\nThe party discussed the new law in Damascus.\nThe voters wrote a frank letter to Damascus.\nThe truce began after a long, long war.\nThe minister returned from a short trip yesterday.\nThe second letter arrived at last in Beirut.\n',
	);

	it('asks for no sentence that a name tells from the others', () => {
		const questions = [...Array(20).keys()].flatMap((seed) => asked(seed, named));
		expect(questions.length).toBeGreaterThan(20);
		expect(questions.filter(({ prompt }) => /Beirut|بيروت/u.test(prompt.text))).toEqual([]);
	});

	it('finds where one does', () => {
		const [sound] = asked(1, named).filter(
			({ prompt, study }) => study === 'ar' && /دمشق/u.test(prompt.text),
		);
		if (!sound) throw new Error('nothing asked');
		const told = sound.options.filter(
			({ text }, i) => i === sound.answer || !text.includes('Damascus'),
		);
		const question = {
			...sound,
			options: told,
			answer: told.findIndex(({ text }) => text === sound.options[sound.answer]?.text),
		};
		expect(checkQuestion(question, named).map(({ code }) => code)).toEqual(['landmark']);
	});
});

describe('its check', () => {
	const [sound] = asked();
	if (!sound) throw new Error('nothing asked');
	const { options, answer } = sound;
	const wrong = answer === 0 ? 1 : 0;
	const offer = (text: string) => ({
		...sound,
		options: options.map((option, i) => (i === wrong ? { ...option, text } : option)),
	});
	const right = options[answer]?.text ?? '';
	/** Two thirds as long as the right one: no wrong option stands out among the others. */
	const shorter = right.slice(0, (2 * right.length) / 3);
	const [other = ''] = [...context.beads.keys()].filter((id) => !sound.evidence.includes(id));

	it.each<[code: string, question: TranslationQuestion]>([
		['few-options', { ...sound, options: options.slice(0, 2) }],
		['no-answer', { ...sound, answer: 5 }],
		['no-evidence', { ...sound, evidence: [] }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, text: 'جملة أخرى.' } }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, lang: 'en' } }],
		['wrong-key', { ...sound, answer: wrong }],
		['wrong-key', { ...sound, evidence: [...sound.evidence, other] }],
		['wrong-option', { ...sound, options: options.map((one) => ({ ...one, lang: 'ar' })) }],
		['wrong-option', offer('A sentence that stands nowhere in the article, of the same length.')],
		['duplicate-option', offer(right.toUpperCase())],
		['second-answer', offer(right.replace('.', ' today.'))],
		['length-clue', offer('Too short.')],
		[
			'length-clue',
			{
				...sound,
				options: options.map((one, i) => (i === answer ? one : { ...one, text: shorter })),
			},
		],
	])('finds %s', (code, question) => {
		expect(checkQuestion(question, context).map((found) => found.code)).toContain(code);
	});

	it('finds two options whose originals say nearly the same', () => {
		const again = contextOf(
			'ناقش الحزب القانون الجديد مع الدولة في العاصمة.\nناقش الحزب القانون القديم مع الدولة في العاصمة.\nكتب الناخبون رسالة صريحة إلى الوزير.\nبدأت الهدنة بعد حرب طويلة في الجنوب.\n\nThe party discussed the new law with the state in the capital.\nOur side talked over former rules beside its rulers there.\nThe voters wrote a frank letter to the minister.\nThe truce began after a long war in the south.\n',
		);
		const law = asked(1, again).find(
			({ study, prompt }) => study === 'ar' && prompt.text.includes('الجديد'),
		);
		if (!law) throw new Error('nothing asked');
		expect(checkQuestion(law, again)).toEqual([]);
		const place = law.answer === 0 ? 1 : 0;
		const text = 'Our side talked over former rules beside its rulers there.';
		const question = {
			...law,
			options: law.options.map((option, i) => (i === place ? { ...option, text } : option)),
		};
		expect(checkQuestion(question, again).map(({ code }) => code)).toContain('second-answer');
	});
});
