import { describe, expect, it } from 'vitest';
import { meaning } from './meaning.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { spelledAs, varietyOf } from './variety.ts';

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
		['defense programs', 'defence programmes'],
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
});
