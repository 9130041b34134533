import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compileContent } from './compile-content.ts';
import { decodePack } from './decode.ts';
import { FILES } from './pack.fixture.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- what is decoded is foreign, and is broken on purpose here */
function fresh(): any {
	const content = compileContent(FILES);
	if (!content.ok) throw new Error('no pack');
	return JSON.parse(JSON.stringify(content.value.packs[0]?.pack));
}
const complaints = (pack: unknown) => {
	const result = decodePack(pack);
	return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};
const broken = (breakIt: (pack: any) => void) => {
	const pack = fresh();
	breakIt(pack);
	return complaints(pack);
};

describe('decodePack', () => {
	it('takes a pack as it was written', () => {
		const pack = fresh();
		expect(decodePack(pack)).toEqual({ ok: true, value: pack });
	});

	it.each([null, undefined, 3, 'pack', [], {}, { format: 'mufradat-pack' }])(
		'calls %j no pack',
		(input) => {
			expect(complaints(input)).toEqual(['not-a-pack ']);
		},
	);

	it('has a message of its own for a newer version, whatever else that holds', () => {
		expect(complaints({ format: 'mufradat-pack', version: 2, novelty: true })).toEqual([
			'newer-version version',
		]);
	});

	it.each<[path: string, breakIt: (pack: any) => void]>([
		['novelty', (pack) => (pack.novelty = 1)],
		['article.id', (pack) => (pack.article.id = '../../x')],
		['article.title.en', (pack) => delete pack.article.title.en],
		[
			'article.sections.0.paragraphs.0.beads.0.ar.0',
			(pack) => (pack.article.sections[0].paragraphs[0].beads[0].ar[0] = ''),
		],
		['terms.0.pos', (pack) => (pack.terms[0].pos = 'pronoun')],
		['terms.0.note', (pack) => (pack.terms[0].note = 'x'.repeat(20_001))],
		['terms.0.occurrences', (pack) => (pack.terms[0].occurrences[0].end = 9_999)],
		['terms.0.occurrences', (pack) => (pack.terms[0].occurrences[0].bead = 'b0000000000000000')],
		['terms', (pack) => pack.terms.push(pack.terms[0])],
		['questions.0.kind', (pack) => (pack.questions[0].kind = 'essay')],
		['questions.0.answer', (pack) => (pack.questions[0].answer = 3)],
		['questions.0', (pack) => (pack.questions[0].evidence = ['b0000000000000000'])],
		['questions.2', (pack) => (pack.questions[2].answer = pack.questions[2].options.length)],
		['questions.2', (pack) => (pack.questions[2].term = 't0000000000000000')],
		['questions.2', (pack) => pack.questions[2].optionTerms.reverse()],
		['questions', (pack) => pack.questions.push(pack.questions[0])],
		['coverage', (pack) => (pack.coverage.known = pack.coverage.content + 1)],
	])('names %s', (path, breakIt) => {
		expect(broken(breakIt)).toContain(`invalid-pack ${path}`);
	});

	it('refuses keys that reach for prototypes, at any depth', () => {
		const text = JSON.stringify(fresh()).replace('"title":', '"__proto__":{"polluted":1},"title":');
		expect(complaints(JSON.parse(text))).toEqual(['invalid-pack article.__proto__']);
		expect({}).not.toHaveProperty('polluted');
	});

	it('survives depth, and lists twenty issues at most', () => {
		let deep: unknown = 1;
		for (let i = 0; i < 100_000; i++) deep = [deep];
		expect(broken((pack) => (pack.article = deep)).length).toBeGreaterThan(0);
		expect(broken((pack) => (pack.terms = Array.from({ length: 100 }, () => 1)))).toHaveLength(20);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.jsonValue(),
				fc.constantFrom('article', 'terms', 'questions'),
				(value, key) => {
					const result = decodePack({ ...fresh(), [key]: value });
					expect(result.ok).toBe(Array.isArray(value) && value.length === 0 && key === 'questions');
				},
			),
		);
	});
});
