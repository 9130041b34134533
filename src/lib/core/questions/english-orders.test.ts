import { describe, expect, it } from 'vitest';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { checkQuestion, randomFor } from './registry.ts';
import { typeMeaning } from './type-meaning.ts';

const lookup = lexiconOf({
	general: `
- { ar: إِدَارَة, en: [management], pos: noun, gender: f, root: د و ر, pattern: إِفْعَالَة, rule: hollow }
- { ar: صِرَاع, en: [conflict], pos: noun, gender: m, root: ص ر ع, pattern: فِعَال, plural: صِرَاعَات }
- { ar: إِدَارَة الصِّرَاع, en: [conflict management], pos: phrase, gender: f }
- { ar: مَعْنَى, en: [meaning], pos: noun, gender: m, root: ع ن ي, pattern: مَفْعَل, rule: defective, plural: مَعَانٍ }
- { ar: كَتَبَ, en: [write], pos: verb, root: ك ت ب, pattern: فَعَلَ, form: I, present: يَكْتُب, masdar: كِتَابَة }
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
