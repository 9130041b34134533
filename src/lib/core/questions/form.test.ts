import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { AskedForm, FormQuestion, Lang } from '../types.ts';
import { form } from './form.ts';
import { context, idOf } from './forms.fixture.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const asked = (seed = 1) => form.generate(context, randomFor(seed));
const find = (study: Lang, wanted: AskedForm, prompt: string): FormQuestion => {
	const found = asked().find(
		(question) =>
			question.study === study && question.form === wanted && question.prompt.text === prompt,
	);
	if (!found) throw new Error(`${study} ${wanted} ${prompt}`);
	return found;
};
const codes = (question: FormQuestion) => checkQuestion(question, context).map(({ code }) => code);
const shown = ({ options, answer }: FormQuestion) => options[answer]?.text;

describe('form', () => {
	it('is sound, whatever the seed, and asks the same of every term', () => {
		const ids = asked(1).map(({ id }) => id);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(questions.flatMap(codes)).toEqual([]);
				expect(questions.map(({ id }) => id)).toEqual(ids);
				expect(asked(seed)).toEqual(questions);
			}),
			{ numRuns: 25 },
		);
		expect(ids.length).toBeGreaterThan(8);
	});

	it('asks for plurals, among plurals of the root and of roots that look like it', () => {
		const question = find('ar', 'plural', 'حُكْم');
		expect(shown(question)).toBe('أَحْكَام');
		expect(question.options.map(({ text }) => text)).toContain('أَحْلَام');
	});

	it('asks for irregular pasts and participles among the other forms of the verb', () => {
		const verbs = asked().filter((one) => one.study === 'en' && one.form !== 'plural');
		const forms = verbs.map((one) => [one.prompt.text, one.form, shown(one)].join(' '));
		expect(forms.length).toBeGreaterThan(1);
		const right = [
			'withdraw past withdrew',
			'withdraw participle withdrawn',
			'write past wrote',
			'write participle written',
			'lead past led',
			'lead participle led',
		];
		expect(forms.filter((one) => !right.includes(one))).toEqual([]);
		const own = verbs.flatMap(({ options }) => options.map(({ text }) => text));
		expect(own).toContain('withdrawing');
	});

	it('asks for plurals that aren’t made by adding an s', () => {
		const party = find('en', 'plural', 'party');
		expect(shown(party)).toBe('parties');
		expect(party.options.map(({ text }) => text).sort()).toEqual(
			['parties', 'partyes', 'partys', 'party’s'].sort(),
		);
	});

	it('offers in English forms of the word alone', () => {
		for (const { study, term, optionTerms } of asked()) {
			if (study === 'en') expect(new Set(optionTerms)).toEqual(new Set([term]));
		}
	});

	it('offers no form that the dictionary form is but for a vowel', () => {
		for (const { prompt, options } of asked()) {
			expect(options.map(({ text }) => text)).not.toContain(prompt.text);
		}
	});
});

describe('a noun with a plural for each of two senses', () => {
	const lookup = lexiconOf({
		general: `
- { ar: عَامِل, en: [factor, worker], pos: noun, gender: m, root: ع م ل, pattern: فَاعِل, plural: [عَوَامِل, عُمَّال], homograph: true }
- { ar: عَمِيل, en: [agent], pos: noun, gender: m, root: ع م ل, pattern: فَعِيل, plural: عُمَلَاء }
- { ar: عُمْلَة, en: [currency], pos: noun, gender: f, root: ع م ل, pattern: فُعْلَة, plural: عُمْلَات }
- { ar: عَمَل, en: [deed], pos: noun, gender: m, root: ع م ل, pattern: فَعَل, plural: أَعْمَال }
- { ar: حَامِل, en: [bearer], pos: noun, gender: m, root: ح م ل, pattern: فَاعِل, plural: حَوَامِل }
- { ar: عَالِم, en: [scholar], pos: noun, gender: m, root: ع ل م, pattern: فَاعِل, plural: عُلَمَاء }
- { ar: عَالَم, en: [world], pos: noun, gender: m, root: ع ل م, pattern: فَاعَل, plural: عَوَالِم }
`,
	});

	it.each([
		['طلب العمال العملة.\n\nThe workers asked for the currency.', 'عُمَّال'],
		['عدد العوامل والعملة.\n\nThe factors and the currency.', 'عَوَامِل'],
	])('is asked for that of the article: %j', (text, plural) => {
		const context = contextOf(text, lookup);
		const lemma = 'عَامِل'.normalize('NFC');
		const asked = form
			.generate(context, randomFor(1))
			.filter(({ study, prompt }) => study === 'ar' && prompt.text === lemma);
		expect(asked.map(shown)).toEqual([plural.normalize('NFC')]);
		expect(asked.flatMap((question) => checkQuestion(question, context))).toEqual([]);
	});
});

describe('plurals that a noun may have', () => {
	const lookup = lexiconOf({
		general: `
- { ar: خَصْم, en: [rival], pos: noun, gender: m, root: خ ص م, pattern: فَعْل, plural: خُصُوم, homograph: true }
- { ar: خُصُومَة, en: [feud], pos: noun, gender: f, root: خ ص م, pattern: فُعُولَة, plural: خُصُومَات }
- { ar: تَخَصُّص, en: [branch], pos: noun, gender: m, root: خ ص ص, pattern: تَفَعُّل, plural: تَخَصُّصَات }
- { ar: خِصْم, en: [litigant], pos: noun, gender: m, root: خ ص م, pattern: فِعْل, plural: أَخْصَام, homograph: true }
- { ar: خَصْل, en: [stake], pos: noun, gender: m, root: خ ص ل, pattern: فَعْل, plural: خُصُول }
- { ar: قَصْم, en: [break], pos: noun, gender: m, root: ق ص م, pattern: فَعْل, plural: قُصُوم }
`,
	});
	const rivals = contextOf('زار الخصم المدينة.\n\nThe rival visited the city.\n', lookup);
	const idIn = (ar: string) =>
		lookup.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';
	it.each([
		['خُصُومَة', 'خُصُومَات'],
		['خِصْم', 'أَخْصَام'],
	])('are no wrong options: %s', (ar, text) => {
		const [question] = form.generate(rivals, randomFor(1)).filter(({ study }) => study === 'ar');
		if (!question) throw new Error('nothing asked');
		expect(checkQuestion(question, rivals)).toEqual([]);
		expect(question.options.map((option) => option.text)).not.toContain(text);
		const place = question.answer === 0 ? 1 : 0;
		const unsound = {
			...question,
			options: question.options.map((option, i) => (i === place ? { ...option, text } : option)),
			optionTerms: question.optionTerms.map((id, i) => (i === place ? idIn(ar) : id)),
		};
		expect(checkQuestion(unsound, rivals).map(({ code }) => code)).toContain('wrong-option');
	});
});

it('finds another word among English forms', () => {
	const sound = find('en', 'plural', 'party');
	const place = sound.answer === 0 ? 1 : 0;
	const unsound: FormQuestion = {
		...sound,
		options: sound.options.map((one, i) => (i === place ? { ...one, text: 'partners' } : one)),
		optionTerms: sound.optionTerms.map((id, i) => (i === place ? idOf('شَرِيك') : id)),
	};
	expect(codes(sound)).toEqual([]);
	expect(codes(unsound)).toContain('wrong-option');
});

describe('its check', () => {
	const sound = find('ar', 'plural', 'حُكْم');
	/** All its options are of one term. */
	const english = find('en', 'plural', 'party');
	const { options, optionTerms, answer } = sound;
	/** A bead of the article in which the term doesn’t stand. */
	const [elsewhere = ''] = [...context.beads.keys()].filter((id) => !sound.evidence.includes(id));
	const wrong = answer === 0 ? 1 : 0;
	const offer = (place: number, ar: string, text: string): FormQuestion => ({
		...sound,
		options: options.map((option, i) => (i === place ? { ...option, text } : option)),
		optionTerms: optionTerms.map((id, i) => (i === place ? idOf(ar) : id)),
	});

	it.each<[code: string, question: FormQuestion]>([
		[
			'few-options',
			{ ...sound, options: options.slice(0, 2), optionTerms: optionTerms.slice(0, 2) },
		],
		['no-answer', { ...sound, answer: 7 }],
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: ['b0000000000000000'] }],
		['unknown-term', { ...sound, optionTerms: optionTerms.map(() => 't0000000000000000') }],
		['no-evidence', { ...sound, evidence: [elsewhere] }],
		['unknown-term', { ...sound, term: 't0000000000000000' }],
		['unknown-term', { ...sound, optionTerms: [...optionTerms, sound.term] }],
		['wrong-prompt', { ...sound, prompt: { lang: 'ar', text: 'حِكْمَة' } }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, lang: 'en' } }],
		['wrong-key', { ...sound, answer: wrong }],
		['wrong-key', { ...english, answer: english.answer === 0 ? 1 : 0 }],
		['wrong-key', offer(answer, 'حُلْم', options[answer]?.text ?? '')],
		['wrong-key', { ...sound, form: 'masdar' }],
		['wrong-option', { ...sound, options: options.map((option) => ({ ...option, lang: 'en' })) }],
		['wrong-option', offer(wrong, 'حُلْم', 'حُلْمَات')],
		['wrong-option', offer(wrong, 'كَتَبَ', 'كِتَابَة')],
		['second-answer', offer(wrong, 'حُكْم', 'أحكام')],
		['duplicate-option', offer(wrong, 'حُكْم', 'أحكام')],
		['stem-tells', offer(wrong, 'حُكْم', 'حُكْم')],
		['length-clue', offer(wrong, 'حُلْم', 'أَحْلَامٌ طَوِيلَةٌ جِدًّا مَعَ كَلِمَاتٍ')],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});
});

it('asks in English for nothing that is shorter or longer than all that stands beside it', () => {
	for (const question of asked().filter(({ study }) => study === 'en')) {
		const lengths = question.options.map(({ text }) => text.length);
		const [own] = lengths.splice(question.answer, 1);
		expect(own).toBeGreaterThanOrEqual(Math.min(...lengths));
		expect(own).toBeLessThanOrEqual(Math.max(...lengths));
	}
	const led = find('en', 'plural', 'party');
	const options = led.options.map((option, i) =>
		i === led.answer ? option : { ...option, text: `${option.text}es` },
	);
	expect(codes({ ...led, options })).toContain('length-clue');
});
