import { describe, expect, it } from 'vitest';
import type { ListenQuestion, MatchQuestion, MeaningQuestion, TermQuestion } from '../types.ts';
import { context, idOf } from './bare.fixture.ts';
import { listen } from './listen.ts';
import { match } from './match.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { meaning } from './meaning.ts';
import { promptFor } from './prompts.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { term } from './term.ts';

const prompt = (ar: string, lang: 'ar' | 'en', study: 'ar' | 'en') => {
	const word = context.word(idOf(ar));
	return word && promptFor(word, lang, study, context);
};
const all = [meaning, term, listen].flatMap(
	(kind): (MeaningQuestion | TermQuestion | ListenQuestion)[] =>
		kind.generate(context, randomFor(1)),
);
const find = (kind: string, study: string, ar: string) => {
	const found = all.find((q) => q.kind === kind && q.study === study && q.term === idOf(ar));
	if (!found) throw new Error(`${kind} ${study} ${ar}`);
	return found;
};
const codes = (question: MeaningQuestion | TermQuestion | ListenQuestion | MatchQuestion) =>
	checkQuestion(question, context).map(({ code }) => code);

describe('promptFor', () => {
	it('asks for a word by what it means alone', () => {
		expect(prompt('أَحْرَزَ', 'en', 'ar')).toBe('to achieve');
		expect(prompt('صَنَعَ', 'en', 'ar')).toBe('to make');
		expect(prompt('دَوْلِيّ', 'en', 'ar')).toBe('international');
		expect(prompt('عَالَم', 'en', 'ar')).toBe('world');
	});

	it('asks who studies English for no word that the article doesn’t have in that sense', () => {
		expect(prompt('أَحْرَزَ', 'en', 'en')).toBeUndefined();
		expect(prompt('صَنَعَ', 'en', 'en')).toBe('to make');
	});

	it('adds a gloss where two words have one, or two classes; a word that is studied stands alone', () => {
		expect([prompt('صَعْب', 'en', 'ar'), prompt('عَسِير', 'en', 'ar')]).toEqual([
			'hard; tough',
			'hard; difficult',
		]);
		expect([prompt('صَعْب', 'en', 'en'), prompt('عَسِير', 'en', 'en')]).toEqual(['hard', undefined]);
		expect(prompt('جَوْلَة', 'en', 'ar')).toBe('round; tour');
		expect(prompt('جَوْلَة', 'en', 'en')).toBe('round');
	});

	it('has no two words with one prompt', () => {
		for (const kind of ['meaning', 'term', 'listen']) {
			for (const study of ['ar', 'en']) {
				const asked = all.filter((q) => q.kind === kind && q.study === study);
				const texts = asked.map((question) => question.prompt.text);
				expect(new Set(texts).size).toBe(texts.length);
			}
		}
	});

	it('leaves out what is read by its sound', () => {
		expect(['مُوسْكُو', 'سُورِيّ'].map((ar) => prompt(ar, 'en', 'ar'))).toEqual([undefined, undefined]);
		expect(prompt('مِصْر', 'en', 'ar')).toBe('Egypt');
	});
});

it('adds to an adjective no gloss that only nouns have, and sooner one that no other word of the article has', () => {
	const rest = lexiconOf({
		general: `
- { ar: بَاقٍ, en: [remaining, rest, lasting, left], pos: adjective, root: ب ق ي, pattern: فَاعِل, rule: defective }
- { ar: سَائِر, en: [rest, remaining], pos: noun, gender: m }
- { ar: ارْتَاحَ, en: [rest, relax], pos: verb, root: ر و ح, pattern: افْتَعَلَ, rule: hollow, form: VIII, present: يَرْتَاح, masdar: ارْتِيَاح }
- { ar: دَائِم, en: [permanent, lasting], pos: adjective, root: د و م, pattern: فَاعِل, rule: hollow }
- { ar: مُتَبَقٍّ, en: [remaining, lasting, left], pos: adjective }
`,
	});
	const here = contextOf(
		'هذا حل دائم وطريق باق.\n\nThis is a permanent solution and a remaining road.\n',
		rest,
	);
	const word = here.words.find(({ term }) => term.ar === 'بَاقٍ'.normalize('NFC'));
	expect(word && promptFor(word, 'en', 'ar', here)).toBe('remaining; left');
});

describe('the checks', () => {
	/** Another term in the place of a wrong option. */
	function offer<Q extends MeaningQuestion | TermQuestion>(
		question: Q,
		ar: string,
		text: string,
	): Q {
		const place = question.answer === 0 ? 1 : 0;
		return {
			...question,
			options: question.options.map((option, i) => (i === place ? { ...option, text } : option)),
			optionTerms: question.optionTerms.map((id, i) => (i === place ? idOf(ar) : id)),
		};
	}
	const made = find('meaning', 'ar', 'صَنَعَ');
	const record = find('meaning', 'ar', 'سِجِلّ');
	const hard = find('meaning', 'ar', 'صَعْب');
	const [set] = match.generate(context, randomFor(1)).filter(({ study }) => study === 'ar');

	it('take what is generated for sound', () => {
		expect(all.flatMap(codes)).toEqual([]);
		expect(match.generate(context, randomFor(1)).flatMap(codes)).toEqual([]);
	});

	it('find a verb without "to", a bound gloss, another word’s prompt', () => {
		const asked = find('term', 'ar', 'أَحْرَزَ') as TermQuestion;
		for (const text of ['achieve', 'to make', 'make']) {
			expect(codes({ ...asked, prompt: { lang: 'en', text } })).toContain('wrong-prompt');
		}
		expect(codes(offer(made as MeaningQuestion, 'قَرَأَ', 'read'))).toContain('wrong-option');
		const rival = find('term', 'ar', 'عَسِير') as TermQuestion;
		expect(codes({ ...rival, prompt: { lang: 'en', text: 'hard' } })).toContain('wrong-prompt');
	});

	it('find what is read by its sound', () => {
		expect(codes(offer(hard as MeaningQuestion, 'دِمُقْرَاطِيّ', 'democratic'))).toContain(
			'read-by-sound',
		);
		if (!set) throw new Error('no set');
		const [, ...more] = set.terms;
		expect(codes({ ...set, terms: [idOf('سُورِيّ'), ...more] })).toContain('read-by-sound');
		expect(codes({ ...set, terms: [idOf('سُورِيّ'), ...more] })).toContain('bare');
	});

	it('find a verb among nouns that are to be paired', () => {
		if (!set) throw new Error('no set');
		const isOfVerbs = set.terms.every((id) => context.word(id)?.formClass === 'verb');
		const other = isOfVerbs ? 'بَاب' : 'صَنَعَ';
		expect(codes({ ...set, terms: [idOf(other), ...set.terms.slice(1)] })).toContain('form-class');
	});

	it('find a word that is said in two ways, if it is to be heard alone', () => {
		expect(all.some((q) => q.kind === 'listen' && q.study === 'en' && q.term === record.term)).toBe(
			false,
		);
		const asked = find('meaning', 'en', 'سِجِلّ');
		const heard = { ...asked, kind: 'listen' } as ListenQuestion;
		expect(codes(heard)).toContain('heteronym');
		expect(codes({ ...find('listen', 'en', 'قَرَأَ') })).toEqual([]);
	});
});
