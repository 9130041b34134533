import { describe, expect, it } from 'vitest';
import type { Question } from '../types.ts';

import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, generateQuestions } from './registry.ts';

/** A word that the article has in a sense of its own, among others that keep it company. */
const lexicon = (mark: string) =>
	lexiconOf({
		general: `
- { ar: رِسَالَة, en: [message, thesis]${mark}, pos: noun, gender: f, root: ر س ل, pattern: فِعَالَة, plural: رَسَائِل }
- { ar: رَسُول, en: [messenger], pos: noun, gender: m, root: ر س ل, pattern: فَعُول, plural: رُسُل }
- { ar: مُرَاسِل, en: [correspondent], pos: noun, gender: m, root: ر س ل, pattern: مُفَاعِل, plural: مُرَاسِلُون }
- { ar: وَسِيلَة, en: [means], pos: noun, gender: f, root: و س ل, pattern: فَعِيلَة, plural: وَسَائِل }
- { ar: رِوَايَة, en: [novel], pos: noun, gender: f, root: ر و ي, pattern: فِعَالَة, plural: رِوَايَات }
- { ar: مُحَاضَرَة, en: [lecture], pos: noun, gender: f, root: ح ض ر, pattern: مُفَاعَلَة, plural: مُحَاضَرَات }
- { ar: مُسَاعَدَة, en: [aid], pos: noun, gender: f, root: س ع د, pattern: مُفَاعَلَة, plural: مُسَاعَدَات }
- { ar: مُحَاوَلَة, en: [attempt], pos: noun, gender: f, root: ح و ل, pattern: مُفَاعَلَة, plural: مُحَاوَلَات }
- { ar: صُورَة, en: [picture], pos: noun, gender: f, root: ص و ر, pattern: فُعْلَة, plural: صُوَر }
`,
	});

const contextWith = (mark: string) =>
	contextOf(
		`كانت الرسالة قصيرة أمس. بدأت الرواية ثم المحاضرة.
وصلت المساعدة بعد المحاولة ومعها الصورة.

The thesis was short yesterday. The novel began, then the lecture.
The aid came after the attempt, and with it the picture.
`,
		lexicon(mark),
	);

/** The kinds that ask for the word, or show its meaning, without a sentence. */
const ALONE = ['meaning', 'term', 'listen', 'match', 'type-term', 'type-meaning', 'form'];

const asks = (question: Question, term: string): boolean =>
	('term' in question && question.term === term) ||
	('terms' in question && question.terms.includes(term));

describe('a word that the article has in another sense', () => {
	const marked = contextWith(', apart: thesis');
	const plain = contextWith('');
	const of = (context: typeof plain) =>
		context.words.find(({ faces }) => faces.en.text === 'thesis')?.term.id ?? 'none';

	it('is asked alone by no kind, in neither direction, and would be but for its mark', () => {
		const kinds = (context: typeof plain) => [
			...new Set(
				generateQuestions(context, 1)
					.filter((question) => asks(question, of(context)))
					.map(({ kind }) => kind),
			),
		];
		expect(of(marked)).toBe(of(plain));
		expect(kinds(plain)).toEqual(expect.arrayContaining(['meaning', 'term', 'type-term', 'form']));
		expect(kinds(marked).filter((kind) => ALONE.includes(kind))).toEqual([]);
	});

	it('is found by the checks where it is asked alone', () => {
		const asked = generateQuestions(plain, 1).filter(
			(question) => asks(question, of(plain)) && ALONE.includes(question.kind),
		);
		expect(asked.length).toBeGreaterThan(4);
		for (const question of asked) {
			expect([question.kind, checkQuestion(question, plain)]).toEqual([question.kind, []]);
			expect([question.kind, checkQuestion(question, marked)]).not.toEqual([question.kind, []]);
		}
	});
});
