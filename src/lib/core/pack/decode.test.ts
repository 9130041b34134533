import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compileContent } from './compile-content.ts';
import { decodePack } from './decode.ts';
import { FILES } from './pack.fixture.ts';

const FRESH = (() => {
	const content = compileContent(FILES);
	if (!content.ok) throw new Error('no pack');
	return JSON.stringify(content.value.packs[0]?.pack);
})();
const fresh = () => JSON.parse(FRESH) as Record<string, unknown>;

const complaints = (pack: unknown) => {
	const result = decodePack(pack);
	return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

const at = (value: unknown, keys: readonly string[]): unknown =>
	keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);

/** A pack with something else at a path; `undefined` takes it away, a function makes it of what stands there. */
function broken(path: string, value: unknown): Record<string, unknown> {
	const pack = fresh();
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const parent = at(pack, keys) as Record<string, unknown>;
	const made =
		typeof value === 'function' ? (value as (old: unknown) => unknown)(parent[last]) : value;
	if (made === undefined) delete parent[last];
	else parent[last] = made;
	return pack;
}
const twice = (items: unknown[]) => [...items, items[0]];

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

	it.each([
		['novelty', 'novelty'],
		['terms.1.novelty', 'terms.1.novelty'],
		['questions.0.novelty', 'questions.0.novelty'],
		[
			'article.sections.0.paragraphs.0.beads.0.novelty',
			'article.sections.0.paragraphs.0.beads.0.novelty',
		],
	])(
		'takes a pack with a field %s that it doesn’t know for one of a newer version',
		(complaint, path) => {
			expect(complaints(broken(path, 1))).toEqual([`newer-version ${complaint}`]);
		},
	);

	it('calls it damaged where anything that it knows is wrong, too', () => {
		const deep = broken('terms.0.novelty', 1);
		expect(complaints({ ...deep, questions: [{ kind: 'essay' }] })).toEqual([
			'invalid-pack terms.0.novelty',
			'invalid-pack questions.0.kind',
		]);
	});

	it.each<[complaint: string, path: string, value: unknown]>([
		['article.id', 'article.id', '../../x'],
		['article.title.en', 'article.title.en', undefined],
		[
			'article.sections.0.paragraphs.0.beads.0.ar.0',
			'article.sections.0.paragraphs.0.beads.0.ar.0',
			'',
		],
		['terms.0.pos', 'terms.0.pos', 'pronoun'],
		['terms.0.note', 'terms.0.note', 'x'.repeat(20_001)],
		['terms.0.occurrences', 'terms.0.occurrences.0.end', 9_999],
		['terms.0.occurrences', 'terms.0.occurrences.0.rest', { start: 0, end: 9_999 }],
		['terms.0.occurrences.0.rest.end', 'terms.0.occurrences.0.rest', { start: 0 }],
		['terms.0.occurrences', 'terms.0.occurrences.0.bead', 'b0000000000000000'],
		['terms', 'terms', twice],
		['questions.0.kind', 'questions.0.kind', 'essay'],
		['questions.0.answer', 'questions.0.answer', 3],
		['questions.0', 'questions.0.evidence', ['b0000000000000000']],
		['questions.2', 'questions.2.answer', 4],
		['questions.2', 'questions.2.term', 't0000000000000000'],
		['questions.2', 'questions.2.optionTerms', (ids: string[]) => ids.toReversed()],
		['questions', 'questions', twice],
		['coverage', 'coverage.known', 1_000],
	])('names %s where %s is wrong', (complaint, path, value) => {
		expect(complaints(broken(path, value))).toContain(`invalid-pack ${complaint}`);
	});

	it('refuses keys that reach for prototypes, at any depth', () => {
		const text = FRESH.replace('"title":', '"__proto__":{"polluted":1},"title":');
		expect(complaints(JSON.parse(text))).toEqual(['invalid-pack article.__proto__']);
		expect({}).not.toHaveProperty('polluted');
	});

	it('survives depth, and lists twenty issues at most', () => {
		let deep: unknown = 1;
		for (let i = 0; i < 100_000; i++) deep = [deep];
		expect(complaints(broken('article', deep)).length).toBeGreaterThan(0);
		expect(
			complaints(
				broken(
					'terms',
					Array.from({ length: 100 }, () => 1),
				),
			),
		).toHaveLength(20);
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
