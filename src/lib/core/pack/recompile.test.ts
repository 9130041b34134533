import { describe, expect, it } from 'vitest';
import { articleOf, confidencesIn, draftOf, type Draft } from '../article/draft.ts';
import { apply, merge, rewrite, split, type Edit } from '../article/edit.ts';
import { beadsOf } from '../article/parts.ts';
import { compileContent, readLibrary } from './compile-content.ts';
import { compilePack, type Compiled } from './compile.ts';
import { decodePack } from './decode.ts';
import { FILES, TEXT } from './pack.fixture.ts';
import { recompilePack } from './recompile.ts';

const { lookup, editions } = read();

function read() {
	const library = readLibrary(FILES);
	const content = compileContent(FILES);
	if (!library.ok || !content.ok) throw new Error('The fixture is no content.');
	return { lookup: library.value.lookup, editions: content.value.editions };
}

const compiled = compilePack(TEXT, { lookup, editions });
if (!compiled.ok) throw new Error('The fixture gives no pack.');
const { pack, confidences }: Compiled = compiled.value;
const draft = draftOf(pack.article, confidences);

function edited(edit: (draft: Draft) => Edit | undefined) {
	const step = edit(draft);
	if (!step) throw new Error('It can’t be done.');
	const rows = apply(draft, step);
	const article = articleOf(rows, pack.article);
	return recompilePack(
		{ article, before: pack.article, questions: pack.questions, confidences: confidencesIn(rows) },
		{ lookup },
	);
}

const last = draft.length - 1;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the lesson of an edited article', () => {
	it('is a pack that the decoder takes, under the id of the article before', () => {
		const after = edited((rows) => merge(rows, last - 1));
		expect(decodePack(JSON.parse(JSON.stringify(after))).ok).toBe(true);
		expect(after.article.id).toBe(pack.article.id);
	});

	it('keeps the ids of what rests on unchanged beads, its terms’ and its authors’ questions', () => {
		const after = edited((rows) => merge(rows, last - 1));
		const [first] = beadsOf(pack.article);
		expect(ids(beadsOf(after.article))).toContain(first?.id);
		expect(ids(after.terms)).toEqual(expect.arrayContaining(ids(pack.terms)));
		const authored = pack.questions.filter(({ kind }) => kind === 'claim');
		expect(authored).toHaveLength(2);
		expect(ids(after.questions)).toEqual(expect.arrayContaining(ids(authored)));
		const merged = after.questions.find(({ id }) => id === authored[0]?.id);
		expect(ids(beadsOf(after.article))).toEqual(
			expect.arrayContaining([...(merged?.evidence ?? [])]),
		);
	});

	it('is the same again after a pair was merged and split', () => {
		const one = merge(draft, last - 1);
		const merged = one ? apply(draft, one) : draft;
		const two = split(merged, last - 1, { ar: { sentence: 1 }, en: { sentence: 1 } });
		const rows = two ? apply(merged, two) : merged;
		expect(articleOf(rows, pack.article)).toEqual(pack.article);
	});

	it('asks nothing more of an author whose evidence was written anew', () => {
		const after = edited((rows) =>
			rewrite(rows, last - 1, { ar: ['قبل الوزير الهدنة.'], en: ['The minister took the truce.'] }),
		);
		expect(after.questions.filter(({ kind }) => kind === 'claim')).toHaveLength(1);
		expect(after.article.id).toBe(pack.article.id);
	});

	it('says how far it is, never less than before', () => {
		const told: number[] = [];
		compilePack(TEXT, { lookup, onProgress: (_, share) => told.push(share) });
		expect(told.length).toBeGreaterThan(2);
		expect([...told].sort((a, b) => a - b)).toEqual(told);
	});
});
