import { describe, expect, it } from 'vitest';
import { isIncomplete } from './incomplete.ts';
import { meaning } from './meaning.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';

const lookup = lexiconOf({
	general: `
- { ar: مُتَحَدِّث بِاسْم, en: [spokesman, spokesman for], pos: phrase, gender: m }
- { ar: أَفْضَى, en: [lead, result], pos: verb, root: ف ض و, pattern: أَفْعَلَ, rule: defective, form: IV, present: يُفْضِي, masdar: إِفْضَاء, governs: إِلَى }
- { ar: قَادَ, en: [lead, drive], pos: verb, root: ق و د, pattern: فَعَلَ, rule: hollow, form: I, present: يَقُود, masdar: قِيَادَة }
- { ar: وَافَقَ, en: [agree], pos: verb, root: و ف ق, pattern: فَاعَلَ, form: III, present: يُوَافِق, masdar: مُوَافَقَة, governs: عَلَى }
- { ar: عَلَى أَنَّ, en: [yet], pos: connective }
- { ar: قَبْلَ أَنْ, en: [before], pos: connective }
- { ar: انْقِسَام, en: [division], pos: noun, gender: m, root: ق س م, pattern: انْفِعَال }
- { ar: قَسَم, en: [oath], pos: noun, gender: m, root: ق س م, pattern: فَعَل, homograph: true }
- { ar: قِسْم, en: [division], pos: noun, gender: m, root: ق س م, pattern: فِعْل, homograph: true }
- { ar: سَلَام, en: [peace], pos: noun, gender: m }
- { ar: كِتَاب, en: [book], pos: noun, gender: m }
- { ar: طَعَام, en: [food], pos: noun, gender: m }
- { ar: نَفْس, en: [same, self], pos: noun, gender: f, root: ن ف س, pattern: فَعْل }
`,
});
const term = (ar: string) => {
	const found = lookup.terms.find((one) => one.ar === ar.normalize('NFC'));
	if (!found) throw new Error(ar);
	return found;
};

describe('what is asked without its sentence', () => {
	it.each([
		['مُتَحَدِّث بِاسْم', 'spokesman', true],
		['مُتَحَدِّث بِاسْم', 'spokesman for', false],
		['أَفْضَى', 'lead', true],
		['قَادَ', 'lead', false],
		['وَافَقَ', 'agree', false],
		['عَلَى أَنَّ', 'yet', true],
		['قَبْلَ أَنْ', 'before', false],
		['نَفْس', 'same', true],
		['نَفْس', 'self', false],
	])('is complete: %s as %s', (ar, gloss, incomplete) => {
		expect(isIncomplete(term(ar), gloss, lookup)).toBe(incomplete);
	});

	it('has no option that is no word by itself', () => {
		const context = contextOf('طال الانقسام أمس.\n\nThe division was long.\n', lookup);
		const seeds = Array.from({ length: 40 }, (_, seed) => seed);
		const options = seeds
			.flatMap((seed) => meaning.generate(context, randomFor(seed)))
			.flatMap(({ optionTerms }) => optionTerms);
		expect(options).toContain(term('كِتَاب').id);
		expect(options).not.toContain(term('نَفْس').id);
	});

	it('has no option that is read, without its marks, as what the prompt says', () => {
		const context = contextOf('طال الانقسام أمس.\n\nThe division was long.\n', lookup);
		const question = meaning.generate(context, randomFor(1)).find(({ study }) => study === 'en');
		if (!question) throw new Error('nothing asked');
		const codes = (change: object) =>
			checkQuestion({ ...question, ...change }, context).map(({ code }) => code);
		expect(codes({})).toEqual([]);
		expect(question.optionTerms).not.toContain(term('قَسَم').id);
		const place = question.answer === 0 ? 1 : 0;
		const put = <T>(list: readonly T[], item: T) =>
			list.map((one, i) => (i === place ? item : one));
		expect(
			codes({
				options: put(question.options, { lang: 'ar', text: 'قَسَم' }),
				optionTerms: put(question.optionTerms, term('قَسَم').id),
			}),
		).toContain('second-answer');
	});
});
