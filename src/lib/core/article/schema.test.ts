import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { article } from './article.fixture.ts';
import { evidenceIn } from './evidence.ts';
import { articleFile } from './schema.ts';
import { beadAt } from './parts.ts';

const complaints = (schema: v.GenericSchema, input: unknown) =>
	v.safeParse(schema, input).issues?.map((issue) => [v.getDotPath(issue), issue.message]);

describe('articleFile', () => {
	const schema = articleFile(new Set(['main-argument']));
	const title = { ar: '', en: '' };
	const sha256 = '0'.repeat(64);

	it('needs no more than a title, which may be empty', () => {
		expect(v.parse(schema, { title })).toEqual({ title, editions: [] });
	});

	it('takes editions of known questions with places counted from 1', () => {
		const editions = [{ sha256, evidence: { 'main-argument': [[1, 1] as [number, number]] } }];
		expect(v.parse(schema, { title, editions }).editions).toEqual(editions);
	});

	it.each([
		[{ sha256: 'PENDING', evidence: {} }, 'editions.0.sha256', /must be a fingerprint/],
		[{ sha256, evidence: { other: [[1, 1]] } }, 'editions.0.evidence.other', /^is no question/],
		[{ sha256, evidence: { 'main-argument': [[0, 1]] } }, /main-argument\.0\.0$/, /from 1/],
		[{ sha256, evidence: { 'main-argument': [] } }, /main-argument$/, /must name a bead/],
		[{ sha256, evidence: {}, url: '' }, 'editions.0.url', /never/],
	])('refuses %j', (edition, path, message) => {
		expect(complaints(schema, { title, editions: [edition] })).toEqual([
			[expect.stringMatching(path), expect.stringMatching(message)],
		]);
	});
});

describe('evidenceIn', () => {
	const schema = evidenceIn(article);
	const quoted = { paragraph: 1, bead: 1, ar: 'هدنة   قصيرة', en: 'a short\ntruce' };

	it('finds the bead; vowel marks and white space don’t matter', () => {
		expect(v.parse(schema, quoted)).toBe(beadAt(article, 1, 1)?.id);
	});

	it.each([
		[{ ...quoted, paragraph: 4 }, 'paragraph', /from 1 to 3, and is 4/],
		[{ ...quoted, bead: 3 }, 'bead', /from 1 to 2 in paragraph 1, and is 3/],
		[{ ...quoted, ar: 'ولم يبدأ' }, 'ar', /but in paragraph 1, bead 2:/],
		[
			{ ...quoted, en: 'a long truce' },
			'en',
			/quote words from paragraph 1, bead 1, which reads «The two ministers/,
		],
		[{ ...quoted, en: '' }, 'en', /must not be empty/],
	])('refuses %j', (input, field, message) => {
		expect(complaints(schema, input)).toEqual([[field, expect.stringMatching(message)]]);
	});
});
