import { describe, expect, it } from 'vitest';
import { baseForms } from './english-orders.ts';
import { englishWordings } from './english-wordings.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeMeaning } from './type-meaning.ts';

const lookup = lexiconOf({
	general: `
- { ar: إِدَارَة, en: [management], pos: noun, gender: f, root: د و ر, pattern: إِفْعَالَة, rule: hollow }
- { ar: أَدَارَ, en: [manage], pos: verb, root: د و ر, pattern: أَفْعَلَ, rule: hollow, form: IV, present: يُدِير, masdar: إِدَارَة }
- { ar: صِرَاع, en: [conflict], pos: noun, gender: m, root: ص ر ع, pattern: فِعَال, plural: صِرَاعَات }
- { ar: إِدَارَة الصِّرَاع, en: [conflict management], pos: phrase, gender: f }
- { ar: مَعْنَى, en: [meaning], pos: noun, gender: m, root: ع ن ي, pattern: مَفْعَل, rule: defective, plural: مَعَانٍ }
- { ar: كَتَبَ, en: [write], pos: verb, root: ك ت ب, pattern: فَعَلَ, form: I, present: يَكْتُب, masdar: كِتَابَة }
- { ar: كَسَبَ, en: [gain, buy], pos: verb, root: ك س ب, pattern: فَعَلَ, form: I, present: يَكْسِب, masdar: كَسْب }
- { ar: تَوَلَّى, en: [assume], pos: verb, root: و ل ي, pattern: تَفَعَّلَ, rule: defective, form: V, present: يَتَوَلَّى, masdar: تَوَلٍّ }
- { ar: كَسْب الوَقْت, en: [buying time], pos: phrase, gender: m }
- { ar: تَوَلِّي السُّلْطَة, en: [assuming power], pos: phrase, gender: m }
- { ar: حَكَمَ, en: [rule], pos: verb, root: ح ك م, pattern: فَعَلَ, form: I, present: يَحْكُم, masdar: حُكْم }
- { ar: حِزْب, en: [party], pos: noun, gender: m, root: ح ز ب, pattern: فِعْل, plural: أَحْزَاب }
- { ar: حِزْب حَاكِم, en: [ruling party], pos: phrase, gender: m }
- { ar: جَاءَ, en: [come], pos: verb, root: ج ي ء, form: I, present: يَجِيء, masdar: مَجِيء, pattern: فَعَلَ, rule: hollow }
- { ar: الشَّهْر المُقْبِل, en: [next month, coming month], pos: phrase, gender: m }
- { ar: رَفَعَ, en: [lift, raise], pos: verb, root: ر ف ع, pattern: فَعَلَ, form: I, present: يَرْفَع, masdar: رَفْع }
- { ar: رَفْع العُقُوبَات, en: [lifting sanctions, lifting of sanctions], pos: phrase, gender: m }
`,
});
const context = contextOf(
	'يكتب الوزير عن إدارة الصراع ومعاني كثيرة.\n\nThe minister writes of conflict management and many meanings.\n',
	lookup,
);
const ask = (ar: string) => {
	const id = context.terms.find((term) => term.ar === ar.normalize('NFC'))?.id;
	const found = typeMeaning
		.generate(context, randomFor(1))
		.find(({ study, term }) => study === 'ar' && term === id);
	if (!found) throw new Error(ar);
	const codes = (change: object) =>
		checkQuestion({ ...found, ...change }, context).map(({ code }) => code);
	expect(codes({})).toEqual([]);
	return { ...found, codes };
};

describe('a meaning that is typed', () => {
	it('may be turned round, where it is of two nouns', () => {
		const { accepted, codes } = ask('إِدَارَة الصِّرَاع');
		const turned = ['management of conflict', 'management of the conflict'];
		expect(accepted).toEqual(['conflict management', ...turned]);
		expect(codes({ accepted: [...accepted, 'conflict of management'] })).toContain('wrong-answer');
	});
	it('may be what the translation has: a plural is right, another form of a verb is near', () => {
		expect(ask('مَعْنَى').accepted).toContain('meanings');
		const write = ask('كَتَبَ');
		expect(write.accepted).toEqual(['write', 'wrote']);
		expect(write.near).toEqual(['writes', ...(write.near ?? []).slice(1)]);
		expect(write.codes({ accepted: ['write', 'wrote', 'writes'] })).toContain('wrong-answer');
		expect(write.codes({ near: ['writing'] })).toContain('near-answer');
	});
});

it('is the verb itself only where the term is named by what one does', () => {
	const bases = (ar: string) =>
		lookup.terms
			.filter((term) => term.ar === ar.normalize('NFC'))
			.flatMap((term) => baseForms(term, lookup));
	expect(bases('كَسْب الوَقْت')).toEqual(['buy time']);
	expect(bases('تَوَلِّي السُّلْطَة')).toEqual(['assume power']);
	expect(bases('رَفْع العُقُوبَات')).toEqual(['lift sanctions']);
	expect(bases('حِزْب حَاكِم')).toEqual([]);
	expect(bases('الشَّهْر المُقْبِل')).toEqual([]);
});

describe('a term of several words that is typed in English', () => {
	const swaps = lexiconOf({
		general: `
- { ar: تَبَادَلَ, en: [exchange, swap], pos: verb, root: ب د ل, pattern: تَفَاعَلَ, form: VI, present: يَتَبَادَل, masdar: تَبَادُل }
- { ar: تَبَادُل, en: [exchange], pos: noun, gender: m, root: ب د ل, pattern: تَفَاعُل }
- { ar: رَهِينَة, en: [hostage], pos: noun, gender: f, root: ر ه ن, pattern: فَعِيلَة, plural: رَهَائِن }
- { ar: تَبَادُل الرَّهَائِن, en: [hostage exchange, hostage swap], pos: phrase, gender: m }
- { ar: فَرَضَ, en: [impose, dictate], pos: verb, root: ف ر ض, pattern: فَعَلَ, form: I, present: يَفْرِض, masdar: فَرْض }
- { ar: فَرْض, en: [imposition], pos: noun, gender: m, root: ف ر ض, pattern: فَعْل }
- { ar: قَيْد, en: [restriction, curb], pos: noun, gender: m, root: ق ي د, pattern: فَعْل, plural: قُيُود }
- { ar: قُيُود صَارِمَة, en: [strict curbs, tight controls], pos: phrase, gender: m }
- { ar: فَرْض قُيُود صَارِمَة, en: [imposing strict curbs], pos: phrase, gender: m }
- { ar: خَفَضَ, en: [reduce, cut], pos: verb, root: خ ف ض, pattern: فَعَلَ, form: I, present: يَخْفِض, masdar: خَفْض }
- { ar: ضَرِيبَة, en: [tax], pos: noun, gender: f, root: ض ر ب, pattern: فَعِيلَة, plural: ضَرَائِب }
- { ar: خَفْض الضَّرَائِب, en: [tax cut, lowering taxes], pos: phrase, gender: m }
- { ar: خَفَّضَ, en: [lower], pos: verb, root: خ ف ض, pattern: فَعَّلَ, form: II, present: يُخَفِّض, masdar: تَخْفِيض }
- { ar: عَامّ, en: [general, final], pos: adjective, root: ع م م, pattern: فَاعِل, rule: doubled }
- { ar: حِسَاب عَامّ, en: [final count], pos: phrase, gender: m }
- { ar: قَائِد, en: [leader], pos: noun, gender: m, root: ق و د, pattern: فَاعِل, rule: hollow, plural: قَادَة }
- { ar: كَثِير, en: [a lot, several, few], pos: noun, gender: m, root: ك ث ر, pattern: فَعِيل }
- { ar: كَثِير مِنْ, en: [several, a few], pos: phrase }
- { ar: قَائِد الحَمْلَة, en: [campaign leader, leader of the campaign], pos: phrase, gender: m }
`,
	});
	const wordings = (ar: string) => {
		const term = swaps.terms.find((one) => one.ar === ar.normalize('NFC'));
		if (!term) throw new Error(ar);
		return englishWordings(term, swaps);
	};

	it('is right turned round, with as many of it as the Arabic has, and near by its verb or in another number', () => {
		const { right, near } = wordings('تَبَادُل الرَّهَائِن');
		expect(right).toEqual(['exchange of hostages', 'swap of hostages']);
		expect(near).toEqual(
			expect.arrayContaining([
				'exchanging hostages',
				'swapping hostages',
				'exchange of hostage',
				'hostages swap',
			]),
		);
	});

	it('is right by its deed as a noun, and by what the rest is called as a term of its own', () => {
		const { right } = wordings('فَرْض قُيُود صَارِمَة');
		expect(right).toEqual(
			expect.arrayContaining([
				'imposing of strict curbs',
				'imposition of strict curbs',
				'imposing tight controls',
			]),
		);
		expect(right.filter((text) => text.startsWith('dictating'))).toEqual([]);
	});

	it('becomes more or less in something', () => {
		const { right, near } = wordings('خَفْض الضَّرَائِب');
		expect(right).toEqual(expect.arrayContaining(['cut in taxes', 'cutting taxes']));
		expect(near).toEqual(expect.arrayContaining(['cut of taxes', 'taxes cut', 'lowering tax']));
	});

	it('is near in another number where it names no deed, and isn’t turned round for an adjective', () => {
		expect(wordings('قَائِد الحَمْلَة')).toEqual({
			right: [],
			near: ['campaign leaders', 'leaders of the campaign'],
		});
		expect(wordings('حِسَاب عَامّ').right).toEqual([]);
		expect(wordings('كَثِير مِنْ').near).toEqual([]);
	});
});
