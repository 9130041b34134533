import { describe, expect, it } from 'vitest';
import { meaning } from './meaning.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { cloze } from './cloze.ts';
import type { Question } from '../types.ts';
import { typeCloze } from './type-cloze.ts';
import { typeMeaning } from './type-meaning.ts';
import { typeTerm } from './type-term.ts';
import { spelledAs, spelledLike, varietyOf } from './variety.ts';

describe('how an article spells English', () => {
	it('is British where it has more words that only Britain writes so', () => {
		expect(varietyOf(['It labours to win neighbouring states.'])).toEqual({
			british: true,
			ise: false,
		});
		expect(varietyOf(['They organised it and criticise them.'])).toEqual({
			british: true,
			ise: true,
		});
		expect(varietyOf(['It labors to win; the rise was a promise, an exercise.']).british).toBe(
			false,
		);
		expect(varietyOf(['The labor of the center, and one labour.']).british).toBe(false);
	});

	it.each([
		['to labor', 'to labour'],
		['neighboring states', 'neighbouring states'],
		['Center', 'Centre'],
		['centered', 'centred'],
		['epicenter', 'epicentre'],
		['defense programs', 'defence programmes'],
		['favoritism', 'favouritism'],
		['to fulfill', 'to fulfil'],
		['it fulfills, it fulfilled', 'it fulfils, it fulfilled'],
		['reexamine', 're-examine'],
		['honorary', 'honorary'],
		['parameter', 'parameter'],
		['analyzed', 'analysed'],
		['the size of a prize', 'the size of a prize'],
	])('%s is %s', (american, british) => {
		expect(spelledAs(american, { british: true, ise: true })).toBe(british);
		expect(spelledAs(american, { british: false, ise: false })).toBe(american);
	});

	it('organises only where the article does', () => {
		expect(spelledAs('to organize', { british: true, ise: true })).toBe('to organise');
		expect(spelledAs('to organize', { british: true, ise: false })).toBe('to organize');
	});
});

it('spells a term as an article does', () => {
	const term = { en: ['labor', 'work'], gloss: 'labor' };
	const { article } = contextOf('هنا الجار.\n\nThe neighbour is here.\n');
	expect(spelledLike(term, article)).toEqual({ en: ['labour', 'work'], gloss: 'labour' });
	const { article: american } = contextOf('هنا الجار.\n\nThe neighbor is here.\n');
	expect(spelledLike(term, american)).toBe(term);
});

describe('a card', () => {
	const lookup = lexiconOf({
		diplomacy: `
- { ar: جَار, en: [neighbor], pos: noun, gender: m, root: ج و ر, pattern: فَعَل, rule: hollow, plural: جِيرَان }
- { ar: قَلَم, en: [pen], pos: noun, gender: m, root: ق ل م, pattern: فَعَل, plural: أَقْلَام }
- { ar: لَوْن, en: [color], pos: noun, gender: m, root: ل و ن, pattern: فَعْل, plural: أَلْوَان }
- { ar: بَاب, en: [door], pos: noun, gender: m, plural: أَبْوَاب }
`,
	});
	const id = (ar: string) => lookup.terms.find((one) => one.ar === ar.normalize('NFC'))?.id ?? '';
	const asked = (english: string) => {
		const context = contextOf(`وصل الجار إلى المدينة الكبيرة أمس.\n\n${english}\n`, lookup);
		const found = meaning
			.generate(context, randomFor(1))
			.find(({ study, term }) => study === 'ar' && term === id('جَار'));
		if (!found) throw new Error('nothing asked');
		return { found, codes: (one: typeof found) => checkQuestion(one, context).map((i) => i.code) };
	};

	it('is spelled as its article', () => {
		const british = asked('The neighbour reached the big city yesterday.');
		expect(british.found.options.map(({ text }) => text).sort()).toEqual(
			['colour', 'door', 'neighbour', 'pen'].sort(),
		);
		expect(british.codes(british.found)).toEqual([]);
		const american = asked('The neighbor reached the big city yesterday.');
		expect(american.found.options.map(({ text }) => text)).toContain('neighbor');
		expect(british.codes(american.found)).toContain('wrong-option');
	});

	it('is so where it is typed, and in a gap', () => {
		const context = contextOf(
			'وصل الجار من هذا الباب إلى المدينة الكبيرة أمس.\n\nThe neighbour reached the big city by this door yesterday.\n',
			lookup,
		);
		const questions = [typeMeaning, typeTerm, typeCloze, cloze].flatMap(
			(kind): readonly Question[] => kind.generate(context, randomFor(1)),
		);
		const shown = questions.flatMap((question) => [
			...('accepted' in question ? question.accepted : []),
			...(question.kind === 'cloze' ? question.options.map(({ text }) => text) : []),
		]);
		expect(shown).toContain('neighbour');
		expect(shown).toContain('colour');
		expect(shown.filter((text) => /neighbor|color/u.test(text))).toEqual([]);
		expect(questions.flatMap((question) => checkQuestion(question, context))).toEqual([]);
	});

	it('is so in what else may be typed in a gap', () => {
		const context = contextOf(
			'بدأ الجار هذا الجهد أمس.\n\nThe neighbour made this effort yesterday.\n',
			lexiconOf({
				diplomacy: `
- { ar: جُهْد, en: [effort, endeavor, exertion], pos: noun, gender: m, root: ج ه د, pattern: فُعْل, plural: جُهُود }
`,
			}),
		);
		const [typed] = typeCloze.generate(context, randomFor(1)).filter(({ study }) => study === 'en');
		expect([...(typed?.accepted ?? []), ...(typed?.near ?? [])]).toContain('endeavour');
		expect([...(typed?.accepted ?? []), ...(typed?.near ?? [])]).not.toContain('endeavor');
		expect(typed && checkQuestion(typed, context)).toEqual([]);
	});
});
