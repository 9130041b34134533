import { beforeEach, expect, it, vi } from 'vitest';
import type { Term } from '#lib/core/types.ts';
import { memoryStorage } from '#lib/storage/memory.ts';
import { savedPack } from '#lib/storage/storage.fixture.ts';
import type { OpenLexicon } from '#lib/workers/lexicon.ts';
import { Lexicon } from './lexicon.svelte.ts';
import { Library } from './library.svelte.ts';

const worker = vi.hoisted(() => ({
	prepare: vi.fn<() => void>(),
	setOwn: vi.fn<(own: readonly Term[]) => void>(),
	search: vi.fn<(query: string) => Promise<Uint32Array>>(),
	inflect: (): void => undefined,
}));
vi.mock('#lib/workers/lexicon.ts', () => ({
	openLexicon: (oninflected: () => void): Promise<OpenLexicon> => {
		worker.inflect = oninflected;
		return Promise.resolve({ ...worker, terms: [] });
	},
}));

const MINE: Term = {
	id: 't1',
	ar: 'جِسْر',
	en: ['bridge'],
	pos: 'noun',
	topic: 'general',
	origin: 'own',
};

// The list of shipped articles isn't served here.
beforeEach(() => {
	vi.clearAllMocks();
	worker.search.mockResolvedValue(Uint32Array.of(0));
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	return () => vi.unstubAllGlobals();
});

async function open() {
	const storage = memoryStorage({ reason: 'absent', message: '' });
	const library = new Library(() => storage);
	const lexicon = new Lexicon(library);
	await lexicon.load();
	const { pack } = savedPack('a1');
	const add = (en: string) =>
		library.add({
			pack: { ...pack, terms: [{ ...MINE, en: [en], occurrences: [] }] },
			source: 'article.txt',
			addedAt: 7,
		});
	return { library, lexicon, add };
}

it('tells nobody of one’s own terms where there are none', async () => {
	const { lexicon } = await open();
	lexicon.prepare();
	await lexicon.find('bridge');
	expect(worker.search).toHaveBeenCalledOnce();
	expect(worker.setOwn).not.toHaveBeenCalled();
});

it('gets ready with one’s own terms, which are told of again only when they change', async () => {
	const { library, lexicon, add } = await open();
	await add('bridge');
	lexicon.prepare();
	expect(worker.setOwn.mock.calls).toEqual([[[MINE]]]);
	expect(worker.setOwn.mock.invocationCallOrder[0]).toBeLessThan(
		worker.prepare.mock.invocationCallOrder[0] ?? 0,
	);
	expect(await lexicon.find('bridge')).toEqual([MINE]);
	await library.load();
	await lexicon.find('bridge');
	expect(lexicon.found('bridge')).toEqual([MINE]);
	expect(worker.setOwn).toHaveBeenCalledOnce();
	await add('crossing');
	expect(lexicon.found('bridge')).toBeUndefined();
	await lexicon.find('bridge');
	expect(worker.setOwn).toHaveBeenCalledTimes(2);
});

it('says each time that inflected forms are known: they are found out anew for other terms', async () => {
	const { lexicon } = await open();
	const before = lexicon.inflected;
	worker.inflect();
	const once = lexicon.inflected;
	worker.inflect();
	expect(new Set([before, once, lexicon.inflected]).size).toBe(3);
});
