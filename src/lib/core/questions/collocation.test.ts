import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { CollocationQuestion, Lang } from '../types.ts';
import { collocation } from './collocation.ts';
import { context, contextOf, idOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const text = `رفض الوزير خطة السلام ولغة الحوار وسياسة الجوار وقوة الردع وخطة الحرب.

The minister rejected the peace plan, the language of dialogue, neighborhood policy, the deterrent force and the war plan.
`;
const article = contextOf(text);
const asked = (seed = 1) => collocation.generate(article, randomFor(seed));
const find = (study: Lang, ar: string): CollocationQuestion => {
	const found = asked().find((question) => question.study === study && question.term === idOf(ar));
	if (!found) throw new Error(`${study} ${ar}`);
	return found;
};
const codes = (question: CollocationQuestion) =>
	checkQuestion(question, article).map(({ code }) => code);
const texts = ({ options }: CollocationQuestion) => options.map((option) => option.text);

describe('collocation', () => {
	it('is sound, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const questions = asked(seed);
				expect(new Set(questions.map(({ study }) => study)).size).toBe(2);
				expect(questions.flatMap(codes)).toEqual([]);
				expect(asked(seed)).toEqual(questions);
			}),
			{ numRuns: 25 },
		);
		const ids = asked(1).map(({ id }) => id);
		expect(asked(9).every(({ id }) => ids.includes(id))).toBe(true);
	});

	it('leaves a word out of a term, and shows what the whole means', () => {
		const { prompt, hint, options, answer } = find('ar', 'لُغَة الحِوَار');
		expect(`${prompt.before}${options[answer]?.text ?? ''}${prompt.after}`).toBe('لغة الحوار');
		expect(hint).toEqual({ lang: 'en', text: 'language of dialogue' });
		const english = find('en', 'لُغَة الحِوَار');
		expect(english.prompt).toEqual({ lang: 'en', before: 'language of ', after: '' });
		expect(english.hint).toEqual({ lang: 'ar', text: 'لُغَة الحِوَار' });
	});

	it('offers words in the same form', () => {
		expect(texts(find('ar', 'لُغَة الحِوَار')).every((option) => option.startsWith('ال'))).toBe(true);
		expect(texts(find('en', 'لُغَة الحِوَار')).every((option) => /^[a-z]+$/u.test(option))).toBe(true);
	});

	it('spells a term as the article does', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: خُطَّة, en: [plan], pos: noun, gender: f, root: خ ط ط, pattern: فُعْلَة, plural: خُطَط }
- { ar: دِفَاع, en: [defense], pos: noun, gender: m, root: د ف ع, pattern: فِعَال }
- { ar: سَلَام, en: [peace], pos: noun, gender: m, root: س ل م, pattern: فَعَال }
- { ar: عَمَل, en: [labor], pos: noun, gender: m, root: ع م ل, pattern: فَعَل }
- { ar: شَرَف, en: [honor], pos: noun, gender: m, root: ش ر ف, pattern: فَعَل }
- { ar: خُطَّة الدِّفَاع, en: [defense plan], pos: phrase, gender: f }
`,
		});
		const british = contextOf(
			'رأى خطة الدفاع والسلام والعمل والشرف.\n\nHe saw the defence plan, peace, labour and honour.\n',
			lexicon,
		);
		const [asked] = collocation
			.generate(british, randomFor(1))
			.filter(({ study }) => study === 'en');
		expect(asked && texts(asked).toSorted()).toEqual(['defence', 'honour', 'labour', 'peace']);
		expect(asked && checkQuestion(asked, british)).toEqual([]);
	});

	it('asks no single word, and nothing of the few that the lexicon has no entry for', () => {
		expect(
			collocation.generate(context, randomFor(1)).every(({ hint }) => hint.text.includes(' ')),
		).toBe(true);
	});
});

describe('its check', () => {
	const sound = find('ar', 'لُغَة الحِوَار');
	const { options, optionTerms, answer } = sound;
	const place = answer === 0 ? 1 : 0;
	const offer = (ar: string, form: string): CollocationQuestion => ({
		...sound,
		options: options.map((option, i) => (i === place ? { ...option, text: form } : option)),
		optionTerms: optionTerms.map((id, i) => (i === place ? idOf(ar) : id)),
	});

	it.each<[code: string, question: CollocationQuestion]>([
		[
			'few-options',
			{ ...sound, options: options.slice(0, 2), optionTerms: optionTerms.slice(0, 2) },
		],
		['unknown-term', { ...sound, optionTerms: [...optionTerms, ...optionTerms.slice(0, 1)] }],
		['no-answer', { ...sound, answer: 9 }],
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: ['b0000000000000000'] }],
		['wrong-prompt', { ...sound, term: idOf('خُطَّة السَّلَام') }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, before: 'كتب ' } }],
		['wrong-prompt', { ...sound, optionTerms: optionTerms.map(() => 't0000000000000000') }],
		['wrong-key', { ...sound, answer: place }],
		[
			'wrong-key',
			{ ...sound, options: options.map((o, i) => (i === answer ? { ...o, text: 'الحوارات' } : o)) },
		],
		['wrong-hint', { ...sound, hint: { ...sound.hint, lang: 'ar' } }],
		['wrong-option', { ...sound, prompt: { ...sound.prompt, lang: 'en' } }],
		['wrong-hint', { ...sound, hint: { lang: 'en', text: 'peace plan' } }],
		['wrong-option', { ...sound, options: options.map((option) => ({ ...option, lang: 'en' })) }],
		['duplicate-option', offer('حِزْب', texts(sound)[answer] ?? '')],
		['form-class', offer('حِزْب', 'حزب')],
		['form-class', offer('رَفَضَ', 'الرفض')],
		['form-class', offer('دَوْلَة', 'الدولة')],
		['second-answer', offer('حِوَار', 'الحوار')],
		['length-clue', offer('حِزْب', 'الحزب الذي رفض القانون الجديد')],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(question)).toContain(code);
	});

	it('finds a bead in which the term doesn’t stand', () => {
		const two = contextOf(
			`${text.replace('.\n\n', '. وكتب الناخبون رسالة أمس.\n\n').trimEnd()} The voters wrote a letter yesterday.\n`,
		);
		const [first, last] = [...two.beads.keys()].map((bead) => ({ ...sound, evidence: [bead] }));
		const found = [first, last].map(
			(one) => one && checkQuestion(one, two).map(({ code }) => code),
		);
		expect(found).toEqual([[], ['no-evidence']]);
	});
});

describe('terms beside each other', () => {
	const lexicon = lexiconOf({
		general: `
- { ar: سَلَام, en: [peace], pos: noun, gender: m }
- { ar: عَمَل, en: [work], pos: noun, gender: m }
- { ar: بَاب, en: [door], pos: noun, gender: m }
- { ar: حِزْب, en: [party], pos: noun, gender: m }
- { ar: شُغْل, en: [work], pos: noun, gender: m }
- { ar: صُلْح, en: [peace], pos: noun, gender: m }
- { ar: يُوم, en: [owl], pos: noun, gender: m }
- { ar: يَوْم, en: [day], pos: noun, gender: m }
- { ar: جِسْر, en: [bridge], pos: noun, gender: m }
- { ar: يَوْم السَّلَام, en: [day of peace, peace day], pos: phrase, gender: m }
- { ar: عَمَل السَّلَام, en: [peace work], pos: phrase, gender: m }
`,
	});
	const peace = contextOf('هذا يوم السلام.\n\nThis is the day of peace.\n', lexicon);
	const other = contextOf('هذا يوم السلام.\n\nThis is the end of it.\n', lexicon);
	const id = (ar: string) => lexicon.terms.find((term) => term.ar === ar)?.id ?? '';
	const ask = (study: Lang, seed = 1): CollocationQuestion => {
		const found = collocation.generate(peace, randomFor(seed)).find((q) => q.study === study);
		if (!found) throw new Error(study);
		return found;
	};
	const put = (sound: CollocationQuestion, ar: string, form: string): CollocationQuestion => {
		const place = sound.answer === 0 ? 1 : 0;
		return {
			...sound,
			options: sound.options.map((option, i) => (i === place ? { ...option, text: form } : option)),
			optionTerms: sound.optionTerms.map((term, i) => (i === place ? id(ar) : term)),
		};
	};
	const found = (question: CollocationQuestion, from = peace) =>
		checkQuestion(question, from).map(({ code }) => code);

	it('are never made by a wrong option', () => {
		for (let seed = 0; seed < 20; seed++) expect(texts(ask('ar', seed))).not.toContain('عمل');
		expect(found(ask('ar'))).toEqual([]);
		expect(found(put(ask('ar'), 'عَمَل', 'عمل'))).toEqual(['known-term']);
	});

	it('are not nearly made by one, nor is it a form of the word that is left out', () => {
		for (let seed = 0; seed < 20; seed++) {
			expect(texts(ask('ar', seed))).not.toContain('شغل');
			expect(ask('ar', seed).optionTerms).not.toContain(id('يُوم'));
		}
		expect(found(put(ask('ar'), 'شُغْل', 'شغل'))).toEqual(['known-term']);
		expect(found(put(ask('ar'), 'يُوم', 'يوم'))).toContain('second-answer');
	});

	it('have no option that means what another of their words does', () => {
		for (let seed = 0; seed < 20; seed++) expect(texts(ask('ar', seed))).not.toContain('صلح');
		expect(found(put(ask('ar'), 'صُلْح', 'صلح'))).toEqual(['second-answer']);
	});

	it('hold no word twice', () => {
		expect(found(ask('en'))).toEqual([]);
		expect(found(put(ask('en'), 'سَلَام', 'peace'))).toEqual(['stem-tells']);
	});

	it('are asked only where it is certain what they mean', () => {
		expect(collocation.generate(other, randomFor(1))).toEqual([]);
		const { beads } = other;
		expect(found({ ...ask('ar'), evidence: [...beads.keys()] }, other)).toContain('uncertain');
	});
});

describe('a word of a term', () => {
	const lexicon = lexiconOf({
		general: `
- { ar: دَامٍ, en: [bloody], pos: adjective, root: د م ي, pattern: فَاعِل, rule: defective }
- { ar: بَاقٍ, en: [remaining], pos: adjective, root: ب ق ي, pattern: فَاعِل, rule: defective }
- { ar: نَامٍ, en: [growing], pos: adjective, root: ن م و, pattern: فَاعِل, rule: defective }
- { ar: ضَارٍ, en: [fierce], pos: adjective, root: ض ر ي, pattern: فَاعِل, rule: defective }
- { ar: عَجَّلَ, en: [hasten], pos: verb, root: ع ج ل, pattern: فَعَّلَ, form: II, present: يُعَجِّل, masdar: تَعْجِيل }
- { ar: عَطَّلَ, en: [disrupt], pos: verb, root: ع ط ل, pattern: فَعَّلَ, form: II, present: يُعَطِّل, masdar: تَعْطِيل }
- { ar: أَجَّلَ, en: [postpone], pos: verb, root: ء ج ل, pattern: فَعَّلَ, form: II, present: يُؤَجِّل, masdar: تَأْجِيل }
- { ar: شَجَّعَ, en: [encourage], pos: verb, root: ش ج ع, pattern: فَعَّلَ, form: II, present: يُشَجِّع, masdar: تَشْجِيع }
- { ar: مَا دَامَ, en: [as long as], pos: phrase }
- { ar: عَلَى عَجَل, en: [in haste], pos: adverb }
`,
	});
	const hasty = contextOf(
		'وقع الوزير على عجل ما دام القلم في يده.\n\nThe minister signed in haste as long as the pen was in his hand.\n',
		lexicon,
	);

	it('is no entry that its vowels exclude', () => {
		expect(hasty.words.length).toBe(2);
		expect(collocation.generate(hasty, randomFor(1))).toEqual([]);
	});
});
