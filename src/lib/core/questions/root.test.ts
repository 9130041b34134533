import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Lang, RootQuestion } from '../types.ts';
import { context, idOf } from './forms.fixture.ts';
import { arabicKinship } from './kinship-ar.ts';
import { englishKinship } from './kinship-en.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { root } from './root.ts';
import { vocabularyOf } from './vocabulary.ts';

const asked = (seed = 1) => root.generate(context, randomFor(seed));
const find = (study: Lang, belongs: boolean): RootQuestion => {
	const found = asked().find(
		(question) => question.study === study && question.belongs === belongs,
	);
	if (!found) throw new Error(`${study} ${String(belongs)}`);
	return found;
};
const codes = (question: RootQuestion) => checkQuestion(question, context).map(({ code }) => code);
const rootOf = (id: string | undefined) => context.word(id ?? '')?.term.root;

describe('root', () => {
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
		expect(ids.length).toBeGreaterThan(4);
	});

	it('asks of each family by one word', () => {
		const roots = asked()
			.filter(({ study }) => study === 'ar')
			.map(({ term }) => rootOf(term));
		expect(new Set(roots).size).toBe(roots.length);
		expect(asked().filter(({ study }) => study === 'en')).toHaveLength(1);
	});

	it('asks for the one of the root, or for the only one that isn’t', () => {
		for (const { term, study, belongs, optionTerms, answer } of asked()) {
			if (study !== 'ar') continue;
			const kin = optionTerms.map((id) => rootOf(id) === rootOf(term));
			expect(kin).toEqual(optionTerms.map((_, i) => (i === answer) === belongs));
		}
	});

	it('has no two of another family beside the one that belongs: neither could be right', () => {
		const belonging = Array.from({ length: 20 }, (_, seed) => asked(seed))
			.flat()
			.filter(({ study, belongs }) => study === 'ar' && belongs);
		expect(belonging.length).toBeGreaterThan(20);
		for (const { optionTerms } of belonging) {
			expect(new Set(optionTerms.map(rootOf)).size).toBe(optionTerms.length);
		}
	});

	it('has words of other languages in no family, whatever their letters', () => {
		const lexicon = lexiconOf({
			general: `
- { ar: نَار, en: [fire], pos: noun, gender: f, root: ن و ر, pattern: فَعَل, rule: hollow }
- { ar: نَارِيّ, en: [fiery], pos: adjective, root: ن و ر, pattern: فَعَلِيّ, rule: hollow }
- { ar: مُنَاوَرَة, en: [maneuver], pos: noun, gender: f, root: ن و ر, pattern: مُفَاعَلَة }
`,
		});
		const kinship = arabicKinship(lexicon);
		const members = [...vocabularyOf(lexicon).words.values()].flatMap(
			(word) => kinship.memberOf(word) ?? [],
		);
		expect(members.map(({ text }) => text)).not.toContain('مُنَاوَرَة'.normalize('NFC'));
		expect(members.map((one) => kinship.family(one).length)).toEqual([1, 1]);
	});

	it('knows English families by their endings, and false friends by their beginnings', () => {
		const english = asked().filter(({ study }) => study === 'en');
		expect(english.length).toBeGreaterThan(0);
		for (const { prompt, options, answer, belongs } of english) {
			expect(prompt.text).toMatch(/^conce/u);
			expect(options.every(({ text }) => text.startsWith('conc'))).toBe(true);
			const kin = options.map(({ text }) => /^conce[ds]/u.test(text));
			expect(kin).toEqual(options.map((_, i) => (i === answer) === belongs));
		}
	});

	it('makes nothing where roots differ by a letter that changes, or by more than one', () => {
		const strangers = asked()
			.filter(({ study }) => study === 'ar')
			.flatMap((q) => q.optionTerms);
		expect(strangers).not.toContain(idOf('فَيَضَان'));
		expect(strangers).not.toContain(idOf('كَتَبَ'));
	});
});

it('spells English as the article does', () => {
	const lexicon = lexiconOf({
		general: `
- { ar: دِفَاع, en: [defense], pos: noun, gender: m, root: د ف ع, pattern: فِعَال }
- { ar: دَافَعَ, en: [defend], pos: verb, root: د ف ع, pattern: فَاعَلَ, form: III, present: يُدَافِع, masdar: دِفَاع }
- { ar: أَجَّلَ, en: [defer], pos: verb, root: ء ج ل, pattern: فَعَّلَ, form: II, present: يُؤَجِّل, masdar: تَأْجِيل }
- { ar: شَهَّرَ, en: [defame], pos: verb, root: ش ه ر, pattern: فَعَّلَ, form: II, present: يُشَهِّر, masdar: تَشْهِير }
- { ar: عَجَزَ, en: [default], pos: verb, root: ع ج ز, pattern: فَعَلَ, form: I, present: يَعْجِز, masdar: عَجْز }
`,
	});
	const british = contextOf('رأى الدفاع.\n\nHe saw the defence.\n', lexicon);
	const [question] = root.generate(british, randomFor(1)).filter(({ study }) => study === 'en');
	expect(question?.prompt.text).toBe('defence');
	expect(question && checkQuestion(question, british)).toEqual([]);
});

it('takes two more letters at the beginning for a sign of the family', () => {
	const { tells } = englishKinship(context.lookup);
	const word = (text: string) => ({ id: text, text, pos: 'noun' });
	const asked = word('concession');
	expect(tells(asked, [word('concede')], [word('conflict'), word('control')])).toBe(true);
	expect(tells(asked, [word('concede')], [word('conflict'), word('concur')])).toBe(false);
});

describe('its check', () => {
	it('finds a second question of one family', () => {
		const own = find('ar', true);
		const other = context.word(own.optionTerms[own.answer] ?? '');
		if (!other) throw new Error('no other of the family');
		const second = { ...own, term: other.term.id, prompt: { ...own.prompt, text: other.term.ar } };
		expect(codes(second)).toContain('family-twice');
	});

	const sound = find('ar', true);
	const { options, optionTerms, answer } = sound;
	const wrong = answer === 0 ? 1 : 0;
	const offer = (place: number, ar: string, text = ar, question = sound): RootQuestion => ({
		...question,
		options: question.options.map((option, i) => (i === place ? { ...option, text } : option)),
		optionTerms: question.optionTerms.map((id, i) => (i === place ? idOf(ar) : id)),
	});
	/** A bead of the article in which the term doesn’t stand. */
	const [elsewhere = ''] = [...context.beads.keys()].filter((id) => !sound.evidence.includes(id));
	const outside = find('ar', false);
	const english = find('en', true);
	const far = english.options.map(({ text }, i): [string, string] => {
		const own = english.optionTerms[i] ?? '';
		return i === english.answer ? [text, own] : ['negligence', idOf('مُقَاوِم')];
	});
	const kin = outside.answer === 0 ? 1 : 0;

	it.each<[code: string, question: RootQuestion]>([
		[
			'few-options',
			{ ...sound, options: options.slice(0, 2), optionTerms: optionTerms.slice(0, 2) },
		],
		['no-answer', { ...sound, answer: 7 }],
		['no-evidence', { ...sound, evidence: [] }],
		['no-evidence', { ...sound, evidence: ['b0000000000000000'] }],
		['unknown-term', { ...sound, optionTerms: optionTerms.map(() => 't0000000000000000') }],
		['unknown-term', { ...sound, term: 't0000000000000000' }],
		['no-evidence', { ...sound, evidence: [elsewhere] }],
		['unknown-term', { ...sound, optionTerms: [...optionTerms, sound.term] }],
		['unknown-term', { ...english, term: idOf('حَرْب') }],
		['wrong-prompt', { ...sound, prompt: { lang: 'ar', text: 'سَلَام' } }],
		['wrong-prompt', { ...sound, prompt: { ...sound.prompt, lang: 'en' } }],
		['wrong-key', { ...sound, answer: wrong }],
		['wrong-key', { ...sound, belongs: false }],
		['wrong-option', { ...sound, options: options.map((option) => ({ ...option, lang: 'en' })) }],
		['wrong-option', offer(wrong, 'حُلْم', 'أَحْلَام')],
		['second-answer', offer(wrong, 'حِكْمَة')],
		['second-answer', offer(kin, 'فَاوَتَ', 'فَاوَتَ', outside)],
		['unlike', offer(wrong, 'كَتَبَ')],
		['unlike', offer(outside.answer, 'فَيَضَان', 'فَيَضَان', outside)],
		['kin-tell', offer(optionTerms.indexOf(idOf('حَاسِم')), 'حَالِم')],
		[
			'stem-tells',
			{ ...offer(answer, 'حَاكَمَ'), term: idOf('حَاكِم'), prompt: { lang: 'ar', text: 'حَاكِم' } },
		],
		['duplicate-option', offer(answer, context.word(sound.term)?.term.ar ?? '')],
		['duplicate-option', offer(wrong, 'حُلْم', options[answer]?.text)],
		['form-class', offer(answer, 'حَاكَمَ')],
		[
			'spelling-tells',
			{
				...english,
				options: far.map(([text]) => ({ lang: 'en', text })),
				optionTerms: far.map(([, id]) => id),
			},
		],
		['length-clue', offer(wrong, 'حُلْم', 'أَحْلَامٌ طَوِيلَةٌ جِدًّا')],
	])('finds %s', (code, question) => {
		expect(codes(sound)).toEqual([]);
		expect(codes(outside)).toEqual([]);
		expect(codes(question)).toContain(code);
	});
});
