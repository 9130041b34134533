import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { ClozeQuestion, Lang } from '../types.ts';
import * as bare from './bare.fixture.ts';
import { cloze } from './cloze.ts';
import { context, contextOf, idOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const asked = (seed = 1) => cloze.generate(context, randomFor(seed));
const find = (study: Lang, ar: string): ClozeQuestion => {
	const found = asked().find((question) => question.study === study && question.term === idOf(ar));
	if (!found) throw new Error(`${study} ${ar}`);
	return found;
};
const codes = (question: ClozeQuestion) => checkQuestion(question, context).map(({ code }) => code);
const texts = ({ options }: ClozeQuestion) => options.map(({ text }) => text);

describe('cloze', () => {
	it('is sound, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(questions.length).toBeGreaterThan(35);
				expect(questions.flatMap(codes)).toEqual([]);
			}),
			{ numRuns: 15 },
		);
	});

	it('leaves the article and the conjunction where they belong', () => {
		const monitor = find('ar', 'رَاقَبَ');
		expect(monitor.prompt.before).toBe('و');
		expect(texts(monitor)).toContain('تراقب');
		const party = find('ar', 'حِزْب');
		expect(texts(party).every((text) => text.startsWith('ال'))).toBe(true);
	});

	it('inflects the others like the word left out', () => {
		expect(texts(find('ar', 'صَرِيح')).every((text) => text.endsWith('ة'))).toBe(true);
		expect(texts(find('ar', 'طَلَبَ')).every((text) => text.startsWith('ي'))).toBe(true);
		expect(texts(find('en', 'رَاقَبَ')).every((text) => text.endsWith('s'))).toBe(true);
		expect(texts(find('en', 'وَقَّعَ')).every((text) => text.endsWith('ed'))).toBe(true);
	});

	it('gives the sentence again when the gap is filled', () => {
		const sentences = [...context.beads.values()].flatMap(({ ar, en }) => [...ar, ...en]);
		const plain = (text: string) => text.replace(/[\u064b-\u0652\u0640]/gu, '');
		for (const { prompt, options, answer } of asked()) {
			const filled = prompt.before + (options[answer]?.text ?? '') + prompt.after;
			expect(sentences.map(plain)).toContain(plain(filled));
		}
	});

	it.each([
		['a short sentence', 'رفض الوزير القانون.', 'The minister rejected the law.'],
		[
			'a word that stands there twice',
			'رفض الوزير القانون لأن القانون قديم جدًا في دمشق.',
			'The minister rejected the law because the law is very old in Damascus.',
		],
		[
			'a word that the translation lacks',
			'ناقش الحزب القانون مع الدولة في شهر الحوار.',
			'The party and the state sat together for a month, and they talked in Damascus.',
		],
	])('asks nothing about %s', (_, ar, en) => {
		const questions = cloze.generate(contextOf(`${ar}\n\n${en}\n`), randomFor(1));
		expect(questions.filter(({ term }) => term === idOf('قَانُون'))).toEqual([]);
	});
});

describe('its check', () => {
	const sound = find('ar', 'حِوَار');
	const { options, optionTerms, answer } = sound;
	const wrong = answer === 0 ? 1 : 0;
	const offer = (ar: string, text: string, question = sound): ClozeQuestion => {
		const place = question.answer === 0 ? 1 : 0;
		return {
			...question,
			options: question.options.map((option, i) => (i === place ? { ...option, text } : option)),
			optionTerms: question.optionTerms.map((id, i) => (i === place ? idOf(ar) : id)),
		};
	};

	it.each<[code: string, question: ClozeQuestion]>([
		[
			'few-options',
			{ ...sound, options: options.slice(0, 2), optionTerms: optionTerms.slice(0, 2) },
		],
		['unknown-term', { ...sound, optionTerms: [...optionTerms, ...optionTerms.slice(0, 1)] }],
		['no-answer', { ...sound, answer: 9 }],
		['no-evidence', { ...sound, evidence: [] }],
		['wrong-prompt', { ...sound, evidence: find('ar', 'حَرْب').evidence }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, before: 'وكتب الوزير ' } }],
		['wrong-prompt', { ...sound, optionTerms: optionTerms.map(() => 't0000000000000000') }],
		['wrong-prompt', { ...sound, evidence: [...sound.evidence, ...find('ar', 'حَرْب').evidence] }],
		['wrong-key', { ...sound, answer: wrong }],
		[
			'wrong-key',
			{
				...sound,
				options: options.map((o, i) => (i === answer ? { ...o, text: 'الحوارات' } : o)),
			},
		],
		['wrong-option', { ...sound, prompt: { ...sound.prompt, lang: 'en' } }],
		['wrong-option', { ...sound, options: options.map((option) => ({ ...option, lang: 'en' })) }],
		['duplicate-option', offer('حِزْب', texts(sound)[answer] ?? '')],
		['form-class', offer('حِزْب', 'حزب')],
		['form-class', offer('دَوْلَة', 'الدولة')],
		['form-class', offer('رَفَضَ', 'الرفض')],
		['stem-tells', offer('حِزْب', 'الحزب', find('ar', 'قَانُون'))],
		['second-answer', offer('نِزَاع', 'النزاع', find('ar', 'صِرَاع'))],
		['second-answer', offer('جَوْلَة', 'الجولة', find('ar', 'دَوْلَة'))],
		['length-clue', offer('انْسِحَاب', 'انسحابات متتالية كثيرة', find('ar', 'ضَمَان'))],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});

	it('finds two wrong options that mean the same', () => {
		const struggle = offer('صِرَاع', 'الصراع');
		const next = [...options.keys()].find((i) => i !== answer && i !== wrong) ?? 0;
		const both: ClozeQuestion = {
			...struggle,
			options: struggle.options.map((one, i) => (i === next ? { ...one, text: 'النزاع' } : one)),
			optionTerms: struggle.optionTerms.map((id, i) => (i === next ? idOf('نِزَاع') : id)),
		};
		expect(codes(struggle)).not.toContain('second-answer');
		expect(codes(both)).toContain('second-answer');
	});
});

describe('words of one root', () => {
	it('aren’t offered for each other if they are verbs: عثر is to stumble, too', () => {
		const seeds = Array.from({ length: 20 }, (_, seed) =>
			cloze.generate(bare.context, randomFor(seed)),
		).flat();
		const asked = seeds.filter(({ study, term }) => study === 'ar' && term === bare.idOf('تَعَثَّرَ'));
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.flatMap(({ optionTerms }) => optionTerms)).not.toContain(bare.idOf('عَثَرَ'));
		const [sound] = asked;
		if (!sound) throw new Error('nothing is asked');
		const place = sound.answer === 0 ? 1 : 0;
		const unsound: ClozeQuestion = {
			...sound,
			options: sound.options.map((option, i) =>
				i === place ? { ...option, text: 'عثر' } : option,
			),
			optionTerms: sound.optionTerms.map((id, i) => (i === place ? bare.idOf('عَثَرَ') : id)),
		};
		const found = (question: ClozeQuestion) =>
			checkQuestion(question, bare.context).map(({ code }) => code);
		expect(found(sound)).toEqual([]);
		expect(found(unsound)).toContain('second-answer');
	});
});
