import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { MeaningQuestion, TermQuestion } from '../types.ts';
import * as bare from './bare.fixture.ts';
import { meaning } from './meaning.ts';
import { context, contextOf, idOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { term } from './term.ts';

const asked = (seed = 1) => [
	...meaning.generate(context, randomFor(seed)),
	...term.generate(context, randomFor(seed)),
];
const find = (kind: string, study: string, ar: string) => {
	const found = asked().find((q) => q.kind === kind && q.study === study && q.term === idOf(ar));
	if (!found) throw new Error(`${kind} ${study} ${ar}`);
	return found;
};
const shown = ({ prompt, options, answer }: MeaningQuestion | TermQuestion) => [
	prompt.text,
	options[answer]?.text,
];
const codes = (question: MeaningQuestion | TermQuestion) =>
	checkQuestion(question, context).map(({ code }) => code);

describe('meaning and term', () => {
	it('ask in both directions for both languages of study', () => {
		expect(shown(find('meaning', 'ar', 'هُدْنَة'))).toEqual(['هُدْنَة', 'truce']);
		expect(shown(find('meaning', 'en', 'هُدْنَة'))).toEqual(['truce', 'هُدْنَة']);
		expect(shown(find('term', 'ar', 'هُدْنَة'))).toEqual(['truce', 'هُدْنَة']);
		expect(shown(find('term', 'en', 'هُدْنَة'))).toEqual(['هُدْنَة', 'truce']);
	});

	it('are sound, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(questions.length).toBeGreaterThan(100);
				expect(questions.flatMap(codes)).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});

	it('offer nothing that dictionaries give the word, too', () => {
		const lookup = lexiconOf({
			general: `
- { ar: أَضَافَ, en: [add], pos: verb, root: ض ي ف, pattern: أَفْعَلَ, rule: hollow, form: IV, present: يُضِيف, masdar: إِضَافَة }
- { ar: دَعَا, en: [host], pos: verb, root: د ع و, pattern: فَعَلَ, rule: defective, form: I, present: يَدْعُو, masdar: دُعَاء }
- { ar: كَتَبَ, en: [write], pos: verb, root: ك ت ب, pattern: فَعَلَ, form: I, present: يَكْتُب, masdar: كِتَابَة }
- { ar: شَرِبَ, en: [drink], pos: verb, root: ش ر ب, pattern: فَعِلَ, form: I, present: يَشْرَب, masdar: شُرْب }
- { ar: فَتَحَ, en: [open], pos: verb, root: ف ت ح, pattern: فَعَلَ, form: I, present: يَفْتَح, masdar: فَتْح }
`,
		});
		const one = contextOf('أضاف الوزير ذلك.\n\nThe minister added that.\n', lookup);
		const id = (ar: string) =>
			lookup.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';
		const questions = Array.from({ length: 20 }, (_, seed) => [
			...meaning.generate(one, randomFor(seed)),
			...term.generate(one, randomFor(seed)),
		]).flat();
		const ofKind = (kind: string) => questions.filter((q) => q.kind === kind && q.study === 'ar');
		expect(ofKind('meaning').length).toBeGreaterThan(0);
		expect(ofKind('meaning').flatMap(({ optionTerms }) => optionTerms)).not.toContain(id('دَعَا'));
		// Nobody who is asked what "to add" is takes a word for it that only hosts.
		expect(ofKind('term').flatMap(({ optionTerms }) => optionTerms)).toContain(id('دَعَا'));
		const [asked] = ofKind('meaning');
		const place = asked?.answer === 0 ? 1 : 0;
		const changed = asked && {
			...asked,
			options: asked.options.map((o, i) => (i === place ? { ...o, text: 'to host' } : o)),
			optionTerms: asked.optionTerms.map((o, i) => (i === place ? id('دَعَا') : o)),
		};
		expect(changed && checkQuestion(changed, one).map(({ code }) => code)).toContain(
			'second-answer',
		);
	});

	it('ask a term once a kind and language, and neither prepositions nor what has no company', () => {
		const keys = asked().map(({ kind, study, term: id }) => `${kind} ${study} ${id}`);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.filter((key) => key.endsWith(idOf('فِي')) || key.endsWith(idOf('لَكِنَّ')))).toEqual([]);
	});

	it('ask nothing whose meaning here is uncertain: no gloss in the English', () => {
		const text =
			'ناقش الوزير المفاوضات والحرب في دمشق.\n\nIn Damascus the minister spoke of other things.\n';
		const elsewhere = contextOf(text);
		const terms = meaning.generate(elsewhere, randomFor(1)).map((question) => question.term);
		expect(elsewhere.terms.some(({ id }) => id === idOf('مُفَاوَضَة'))).toBe(true);
		expect(terms).not.toContain(idOf('مُفَاوَضَة'));
		const asked = find('meaning', 'ar', 'مُفَاوَضَة');
		expect(checkQuestion(asked, elsewhere).map(({ code }) => code)).toContain('uncertain');
		// Of one meaning only, but the word may be another one.
		expect(terms).not.toContain(idOf('حَرْب'));
	});

	it('take the word that is most easily confused: a dot apart, or of one root', () => {
		const wrong = (kind: string, ar: string) => find(kind, 'ar', ar).optionTerms;
		expect(wrong('term', 'حَرْب')).toContain(idOf('حِزْب'));
		expect(wrong('meaning', 'حُكُومَة')).toContain(idOf('مَحْكَمَة'));
	});

	it('never offer a synonym, nor what shares a neighbour with the key', () => {
		const near = [idOf('نِزَاع'), idOf('خِلَاف')];
		const seeds = Array.from({ length: 40 }, (_, seed) => asked(seed)).flat();
		const struggle = seeds.filter((question) => question.term === idOf('صِرَاع'));
		expect(struggle.length).toBeGreaterThan(0);
		expect(struggle.flatMap((q) => q.optionTerms).filter((id) => near.includes(id))).toEqual([]);
	});

	it('put the right option in every place about equally often', () => {
		const places = [0, 0, 0, 0];
		for (let seed = 0; seed < 60; seed++) {
			for (const { options, answer } of asked(seed)) {
				if (options.length === 4) places[answer] = (places[answer] ?? 0) + 1;
			}
		}
		const mean = places.reduce((a, b) => a + b) / 4;
		for (const count of places) expect(Math.abs(count - mean)).toBeLessThan(0.08 * mean);
	});

	it('ask nothing where the lexicon has too few words of a sort', () => {
		const small = contextOf('زار الوزير دمشق.\n\nThe minister visited Damascus.\n');
		const few = { ...small, peers: () => [], weigh: () => new Float32Array() };
		expect(meaning.generate(few, randomFor(1))).toEqual([]);
		expect(meaning.generate(small, randomFor(1)).length).toBeGreaterThan(0);
	});
});

it('nothing delicate is offered by chance', () => {
	const lexicon = lexiconOf({
		general: `
- { ar: سَلَام, en: [peace], pos: noun, gender: m }
- { ar: كِتَاب, en: [book], pos: noun, gender: m }
- { ar: طَعَام, en: [food], pos: noun, gender: m }
- { ar: خِتَان, en: [circumcision], pos: noun, gender: m }
`,
	});
	const visit = contextOf('جاء السلام.\n\nThe peace came.\n', lexicon);
	const id = lexicon.terms.find(({ en }) => en.includes('circumcision'))?.id ?? '';
	const [question] = term.generate(visit, randomFor(1)).filter(({ study }) => study === 'ar');
	if (!question) throw new Error('nothing asked');
	expect(question.optionTerms).not.toContain(id);
	const place = question.answer === 0 ? 1 : 0;
	const unsound = {
		...question,
		options: question.options.map((one, i) => (i === place ? { ...one, text: 'خِتَان' } : one)),
		optionTerms: question.optionTerms.map((one, i) => (i === place ? id : one)),
	};
	expect(checkQuestion(unsound, visit).map(({ code }) => code)).toContain('delicate');
});

describe('their check', () => {
	const sound = find('meaning', 'ar', 'صِرَاع');
	const { options, optionTerms, answer } = sound;
	const wrong = answer === 0 ? 1 : 0;
	/** Another term in the place of a wrong option. */
	const offer = (ar: string, text: string) => ({
		...sound,
		options: options.map((option, i) => (i === wrong ? { ...option, text } : option)),
		optionTerms: optionTerms.map((id, i) => (i === wrong ? idOf(ar) : id)),
	});

	it.each<[code: string, question: MeaningQuestion | TermQuestion]>([
		[
			'few-options',
			{ ...sound, options: options.slice(0, 2), optionTerms: optionTerms.slice(0, 2) },
		],
		['no-answer', { ...sound, answer: 7 }],
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: ['b0000000000000000'] }],
		['no-evidence', { ...sound, evidence: find('meaning', 'ar', 'حِوَار').evidence }],
		['unknown-term', { ...sound, optionTerms: optionTerms.map(() => 't0000000000000000') }],
		['unknown-term', { ...sound, term: 't0000000000000000' }],
		['unknown-term', { ...sound, optionTerms: [...optionTerms, sound.term] }],
		['wrong-key', { ...sound, answer: wrong }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, lang: 'en' } }],
		['wrong-prompt', { ...sound, prompt: { lang: 'ar', text: 'سَلَام' } }],
		['wrong-option', { ...sound, options: options.map((option) => ({ ...option, lang: 'ar' })) }],
		['wrong-option', offer('حِوَار', 'peace')],
		['duplicate-option', { ...offer('صِرَاع', 'Struggle') }],
		['second-answer', offer('نِزَاع', 'dispute')],
		['second-answer', offer('خِلَاف', 'disagreement')],
		['form-class', offer('رَفَضَ', 'reject')],
		['form-class', offer('دِمَشْق', 'Damascus')],
		['form-class', offer('خَمْسَة', 'five')],
		['length-clue', { ...find('meaning', 'ar', 'حَرْب'), ...lengthened() }],
		['stem-tells', { ...sound, prompt: { lang: 'ar', text: 'struggle صِرَاع' } }],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});

	/** "war" among words of more than twice its length and four letters. */
	function lengthened() {
		const war = find('meaning', 'ar', 'حَرْب');
		const place = war.answer === 0 ? 1 : 0;
		return {
			options: war.options.map((o, i) => (i === place ? { ...o, text: 'negotiation' } : o)),
			optionTerms: war.optionTerms.map((id, i) => (i === place ? idOf('مُفَاوَضَة') : id)),
		};
	}
});

describe('options that stand out by their looks', () => {
	const put = (question: MeaningQuestion, ar: string, text: string): MeaningQuestion => {
		const place = question.answer === 0 ? 1 : 0;
		return {
			...question,
			options: question.options.map((one, i) => (i === place ? { ...one, text } : one)),
			optionTerms: question.optionTerms.map((own, i) => (i === place ? bare.idOf(ar) : own)),
		};
	};
	it.each([
		['an adjective with a capital among others', 'طَوِيل', 'سُورِيّ', 'Syrian'],
		['a verb without “to” among others', 'قَرَأَ', 'كَادَ', 'almost'],
		['what stands only before a noun', 'قَلَم', 'نَفْس', 'same'],
	])('are found: %s', (_, key, ar, text) => {
		const sound = meaning
			.generate(bare.context, randomFor(1))
			.find(({ study, term: own }) => study === 'ar' && own === bare.idOf(key));
		if (!sound) throw new Error(key);
		const found = (question: MeaningQuestion) =>
			checkQuestion(question, bare.context).map(({ code }) => code);
		expect(found(sound)).toEqual([]);
		expect(found(put(sound, ar, text))).toContain('form-class');
	});
});

describe('a word that differs from the key by its vowels only', () => {
	const lookup = lexiconOf({
		general: `
- { ar: شَرْق, en: [east], pos: noun, gender: m, root: ش ر ق, pattern: فَعْل }
- { ar: شُرُوق, en: [sunrise], pos: noun, gender: m, root: ش ر ق, pattern: فُعُول }
- { ar: قَلَم, en: [pen], pos: noun, gender: m, root: ق ل م, pattern: فَعَل, plural: أَقْلَام }
- { ar: بَاب, en: [door], pos: noun, gender: m, plural: أَبْوَاب }
- { ar: جَبَل, en: [mount], pos: noun, gender: m, root: ج ب ل, pattern: فَعَل, plural: جِبَال }
`,
	});
	const here = contextOf(
		'سار الرجل إلى الشرق أمس.\n\nThe man went to the east yesterday.\n',
		lookup,
	);
	const id = (ar: string) => lookup.terms.find((one) => one.ar === ar.normalize('NFC'))?.id ?? '';
	it('may mean the same, and isn’t offered', () => {
		const drawn = Array.from({ length: 10 }, (_, seed) =>
			meaning.generate(here, randomFor(seed)).filter(({ term: own }) => own === id('شَرْق')),
		).flat();
		const [sound] = drawn.filter(({ study }) => study === 'ar');
		if (!sound) throw new Error('nothing asked');
		expect(drawn.flatMap(({ optionTerms }) => optionTerms)).not.toContain(id('شُرُوق'));
		const place = sound.answer === 0 ? 1 : 0;
		const unsound = {
			...sound,
			options: sound.options.map((one, i) => (i === place ? { ...one, text: 'sunrise' } : one)),
			optionTerms: sound.optionTerms.map((own, i) => (i === place ? id('شُرُوق') : own)),
		};
		expect(checkQuestion(sound, here)).toEqual([]);
		expect(checkQuestion(unsound, here).map(({ code }) => code)).toContain('second-answer');
	});
});
