import { expect, it, vi } from 'vitest';
import { article } from '#lib/core/article/article.fixture.ts';
import { articleOf, draftOf } from '#lib/core/article/draft.ts';
import { apply, merge, type Edit } from '#lib/core/article/edit.ts';
import { beadsOf } from '#lib/core/article/parts.ts';
import type { Article, Pack } from '#lib/core/types.ts';
import type { App } from '#lib/state/app.svelte.ts';
import { keepArticle } from './keep.ts';

const packOf = (of: Article) => ({ article: of }) as Pack;
const place = (bead: string | undefined) => ({ article: article.id, bead: bead ?? '', at: 5 });

function setUp(read: string | undefined) {
	const add = vi.fn(() => Promise.resolve());
	const keepPlace = vi.fn(() => Promise.resolve());
	const app = {
		library: {
			own: [{ id: article.id }],
			readingOf: () => Promise.resolve(packOf(article)),
			add,
		},
		places: [place(read)],
		keepPlace,
	} as unknown as App;
	return { app, add, keepPlace };
}
const rows = draftOf(article);
const merged = articleOf(apply(rows, merge(rows, 0) as Edit), article);
const kept = { pack: packOf(merged), source: 'monday.txt', addedAt: 3 };

it('carries the place of reading over to the pair that has the sentence now', async () => {
	const { app, keepPlace } = setUp(beadsOf(article)[1]?.id);
	await keepArticle(app, kept, new Map());
	expect(keepPlace).toHaveBeenCalledWith(place(beadsOf(merged)[0]?.id));
});

it('leaves the place alone where its pair is still there', async () => {
	const { app, keepPlace } = setUp(beadsOf(article)[3]?.id);
	await keepArticle(app, kept, new Map());
	expect(keepPlace).not.toHaveBeenCalled();
});

it('keeps with it which pairs the machine is unsure of', async () => {
	const { app, add } = setUp(undefined);
	await keepArticle(
		app,
		kept,
		new Map([
			['b1', 0.4],
			['b2', 0.95],
		]),
	);
	expect(add).toHaveBeenCalledWith({ ...kept, unsure: { b1: 0.4 } });
});
