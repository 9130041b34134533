import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#lib/storage/memory.ts';
import { savedPack } from '#lib/storage/storage.fixture.ts';
import { StorageError } from '#lib/storage/unavailable.ts';
import type { Storage } from '#lib/storage/index.ts';
import { Library } from './library.svelte.ts';

// The list of shipped articles isn't served here.
beforeEach(() => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	return () => vi.unstubAllGlobals();
});

async function open(change: Partial<Storage> = {}) {
	const storage = { ...memoryStorage({ reason: 'absent', message: '' }), ...change };
	const library = new Library(() => storage);
	const { pack } = savedPack('a1');
	await library.add({ pack, source: 'article.txt', addedAt: 7 });
	/** What another page finds. */
	const stored = async () => (await storage.readPack('a1')).records[0];
	return { library, pack, stored };
}

describe('an article of one’s own', () => {
	it('is given another title, and keeps the rest', async () => {
		const { library, pack, stored } = await open();
		const title = { ar: 'آخر', en: 'Another' };
		await library.describe('a1', { title });
		expect(library.summaryOf('a1')?.title).toEqual(title);
		expect(await stored()).toEqual({
			id: 'a1',
			pack: { ...pack, article: { ...pack.article, title } },
			addedAt: 7,
			source: 'article.txt',
		});
	});

	it('has tags until the last one goes, and keeps them when it is imported again', async () => {
		const { library, pack, stored } = await open();
		await library.describe('a1', { tags: () => ['water'] });
		expect(library.summaryOf('a1')?.tags).toEqual(['water']);
		await library.describe('a1', { title: { ar: '', en: 'Another' } });
		await library.add({ pack, source: 'again.txt', addedAt: 8 });
		expect((await stored())?.pack).toEqual({ ...pack, tags: ['water'] });
		await library.add({
			pack: { ...pack, tags: ['rivers'] },
			source: 'again.txt',
			addedAt: 8,
		});
		expect((await stored())?.pack.tags).toEqual(['rivers']);
		await library.describe('a1', { tags: () => [] });
		expect((await stored())?.pack).toEqual(pack);
	});

	it('keeps both of two tags that are set at once, and a title that is given meanwhile', async () => {
		const { library, stored } = await open();
		const title = { ar: '', en: 'Another' };
		await Promise.all([
			library.describe('a1', { tags: (before) => [...before, 'water'] }),
			library.describe('a1', { title }),
			library.describe('a1', { tags: (before) => [...before, 'rivers'] }),
		]);
		const kept = (await stored())?.pack;
		expect([kept?.tags, kept?.article.title]).toEqual([['water', 'rivers'], title]);
	});

	it('isn’t lost without a word where the storage isn’t open yet', async () => {
		const { pack } = savedPack('a1');
		const library = new Library(() => undefined);
		await expect(library.add({ pack, source: '', addedAt: 7 })).rejects.toBeInstanceOf(
			StorageError,
		);
	});

	it('is gone when it is removed, and is back as it was', async () => {
		const { library, stored } = await open();
		await library.describe('a1', { tags: () => ['water'] });
		const before = await stored();
		await library.remove('a1');
		expect([library.own, await stored()]).toEqual([[], undefined]);
		expect(library.removed).toEqual(before);
		await library.restore();
		expect([library.own.map(({ id }) => id), await stored()]).toEqual([['a1'], before]);
		expect(library.removed).toBeUndefined();
		await library.restore();
		expect(library.own).toHaveLength(1);
	});

	it('is neither renamed nor removed by another’s name', async () => {
		const { library, pack } = await open();
		await library.describe('a2', { tags: () => ['x'] });
		await library.remove('a2');
		expect(await library.packOf('a1')).toEqual(pack);
		expect(library.removed).toBeUndefined();
	});

	it('stays where it can’t be removed', async () => {
		const full = new StorageError('failed', '');
		const { library } = await open({ removePack: () => Promise.reject(full) });
		await expect(library.remove('a1')).rejects.toBe(full);
		expect([library.own.length, library.removed]).toEqual([1, undefined]);
	});

	it('is read once, and anew after a change, whoever has made it', async () => {
		const { library, pack } = await open();
		const title = { ar: 'آخر', en: 'Another' };
		expect(await library.packOf('a1')).toBe(await library.packOf('a1'));
		await library.describe('a1', { title });
		expect((await library.packOf('a1'))?.article.title).toEqual(title);
		expect((await library.readingOf('a1'))?.article.title).toEqual(title);
		const storage = memoryStorage({ reason: 'absent', message: '' });
		const [here, there] = [new Library(() => storage), new Library(() => storage)];
		await here.add({ pack, source: '', addedAt: 7 });
		await there.load();
		expect((await there.packOf('a1'))?.article.title).toEqual(pack.article.title);
		await here.describe('a1', { title });
		await there.load();
		expect((await there.packOf('a1'))?.article.title).toEqual(title);
		expect((await there.readingOf('a1'))?.article.title).toEqual(title);
	});
});
