import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Lang, ListenQuestion } from '../types.ts';
import { listen } from './listen.ts';
import { context, contextOf, idOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const asked = (seed = 1) => listen.generate(context, randomFor(seed));
const find = (study: Lang, ar: string): ListenQuestion => {
	const found = asked().find((question) => question.study === study && question.term === idOf(ar));
	if (!found) throw new Error(`${study} ${ar}`);
	return found;
};
const codes = (question: ListenQuestion, from = context) =>
	checkQuestion(question, from).map(({ code }) => code);

describe('listen', () => {
	it('is sound, whatever the seed, and its id doesn’t depend on it', () => {
		const ids = asked().map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(40);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(asked(seed).flatMap((question) => codes(question))).toEqual([]);
				expect(asked(seed)).toEqual(asked(seed));
			}),
			{ numRuns: 25 },
		);
		expect(asked(7).map(({ id }) => id)).toEqual(ids);
	});

	it('says the term and shows meanings, among them those of words that sound like it', () => {
		const { prompt, options, optionTerms, answer } = find('ar', 'حَرْب');
		expect(prompt).toEqual({ lang: 'ar', text: 'حَرْب' });
		expect(options[answer]).toEqual({ lang: 'en', text: 'war' });
		expect(optionTerms).toContain(idOf('حِزْب'));
	});

	it('asks no names, which sound alike in both languages', () => {
		expect(asked().map(({ term }) => term)).not.toContain(idOf('دِمَشْق'));
	});

	const sound = find('ar', 'حَرْب');
	const { options, optionTerms, answer } = sound;
	const place = answer === 0 ? 1 : 0;

	it.each<[code: string, question: ListenQuestion]>([
		['wrong-key', { ...sound, answer: place }],
		['wrong-prompt', { ...sound, prompt: { lang: 'en', text: 'war' } }],
		[
			'few-options',
			{ ...sound, options: options.slice(0, 2), optionTerms: optionTerms.slice(0, 2) },
		],
		['no-evidence', { ...sound, evidence: [] }],
		['form-class', { ...sound, term: idOf('دِمَشْق') }],
		[
			'homophone',
			{ ...sound, optionTerms: optionTerms.map((id, i) => (i === place ? sound.term : id)) },
		],
	])('its check finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});
});

describe('words that sound the same', () => {
	const lexicon = lexiconOf({
		general: `
- { ar: سَلَام, en: [peace], pos: noun, gender: m }
- { ar: قِطْعَة, en: [piece], pos: noun, gender: f }
- { ar: جُزْء, en: [part, piece], pos: noun, gender: m }
- { ar: مَغْزَى, en: [moral], pos: noun, gender: m }
- { ar: مَغْزَا, en: [spindle], pos: noun, gender: m }
- { ar: بَاب, en: [door], pos: noun, gender: m }
- { ar: يَوْم, en: [day], pos: noun, gender: m }
- { ar: عَمَل, en: [work], pos: noun, gender: m }
- { ar: صُلْح بَيْنَ كُلّ النَّاس, en: [settlement], pos: phrase, gender: m }
- { ar: حَرْب, en: [war], pos: noun, gender: f }
- { ar: ذَهَب, en: [gold], pos: noun, gender: m }
- { ar: إِسْقَاط, en: [overthrow], pos: noun, gender: m }
`,
	});
	const heard = contextOf(
		'السلام باب ويوم وعمل ومغزى وصلح بين كل الناس.\n\nPeace is a door, a day, work, a moral and a settlement.\n',
		lexicon,
	);
	const id = (ar: string) => lexicon.terms.find((term) => term.ar === ar)?.id ?? '';
	const ask = (ar: string, study: Lang, seed: number) =>
		listen
			.generate(heard, randomFor(seed))
			.find((question) => question.study === study && question.term === id(ar));
	const seeds = Array.from({ length: 30 }, (_, seed) => seed);

	it('are never options of one question, nor what means the same as one of them', () => {
		const english = seeds.flatMap((seed) => ask('سَلَام', 'en', seed) ?? []);
		const arabic = seeds.flatMap((seed) => ask('مَغْزَى', 'ar', seed) ?? []);
		expect(english.length).toBeGreaterThan(0);
		expect(arabic.length).toBeGreaterThan(0);
		const offered = english.flatMap(({ optionTerms }) => optionTerms);
		expect(offered).not.toContain(id('قِطْعَة'));
		expect(offered).not.toContain(id('جُزْء'));
		expect(arabic.flatMap(({ optionTerms }) => optionTerms)).not.toContain(id('مَغْزَا'));
	});

	it('are found by the check', () => {
		const sound = ask('سَلَام', 'en', 1);
		if (!sound) throw new Error('nothing is asked');
		const place = sound.answer === 0 ? 1 : 0;
		const put = (ar: string): ListenQuestion => ({
			...sound,
			options: sound.options.map((option, i) => (i === place ? { lang: 'ar', text: ar } : option)),
			optionTerms: sound.optionTerms.map((term, i) => (i === place ? id(ar) : term)),
		});
		expect(codes(sound, heard)).toEqual([]);
		expect(codes(put('جُزْء'), heard)).toEqual(['homophone']);
		expect(codes(put('قِطْعَة'), heard)).toContain('homophone');
	});

	it('nothing that is said in two ways is asked', () => {
		const sound = ask('سَلَام', 'en', 1);
		expect(sound && codes({ ...sound, term: id('إِسْقَاط') }, heard)).toContain('heteronym');
		expect(sound && codes({ ...sound, study: 'ar', term: id('إِسْقَاط') }, heard)).not.toContain(
			'heteronym',
		);
	});

	it('no phrase of more than three words is asked', () => {
		expect(seeds.flatMap((seed) => ask('صُلْح بَيْنَ كُلّ النَّاس', 'ar', seed) ?? [])).toEqual([]);
		const sound = ask('سَلَام', 'ar', 1);
		expect(sound && codes({ ...sound, term: id('صُلْح بَيْنَ كُلّ النَّاس') }, heard)).toContain('too-long');
	});
});
