import { resolve } from '$app/paths';
import { summarise, type ArticleSummary, type Reading } from '#lib/content/catalog.ts';
import { readJson } from '#lib/content/gzip.ts';
import type { Dense } from '#lib/core/pack/dense.ts';
import type { Pack } from '#lib/core/types.ts';
import type { SavedPack, Storage } from '#lib/storage/index.ts';

type Fetch = typeof fetch;

/** The articles there are: those shipped with the app, and the learner's own. */
export class Library {
	shipped = $state.raw<readonly ArticleSummary[]>([]);
	own = $state.raw<readonly SavedPack[]>([]);
	/** Imported articles that can't be read. */
	damaged = $state(0);
	#storage: () => Storage | undefined;
	#packs = new Map<string, Pack>();
	#readings = new Map<string, Reading>();

	constructor(storage: () => Storage | undefined) {
		this.#storage = storage;
	}

	/** Every article, the learner's own first. */
	all = $derived<readonly ArticleSummary[]>([
		...this.own.map(({ pack }) => summarise(pack)),
		...this.shipped,
	]);

	/** The address of an article's reader, without the language and the base path. */
	pathOf({ id, slug }: Pick<ArticleSummary, 'id' | 'slug'>): `/${string}` {
		return slug === undefined
			? `/articles/mine/?id=${encodeURIComponent(id)}`
			: `/articles/${slug}/`;
	}

	summaryOf = (id: string): ArticleSummary | undefined =>
		this.all.find((summary) => summary.id === id || summary.slug === id);

	/** Reads the learner's own articles and the list of those shipped. */
	async load(): Promise<void> {
		const storage = this.#storage();
		const [own, shipped] = await Promise.all([
			storage?.readPacks(),
			fetchCatalog(fetch).catch(() => this.shipped),
		]);
		this.own = [...(own?.records ?? [])].sort((a, b) => b.addedAt - a.addedAt);
		this.damaged = own?.damaged.length ?? 0;
		this.shipped = shipped;
	}

	/** The pack of an article, by id or slug; undefined where this device has none. */
	packOf = (id: string): Promise<Pack | undefined> =>
		this.#find(id, this.#packs, (slug) => fetchPack(fetch, slug));

	/** The same without the questions. */
	readingOf = (id: string): Promise<Reading | undefined> =>
		this.#find(id, this.#readings, (slug) => fetchReading(fetch, slug));

	async #find<T>(
		id: string,
		cache: Map<string, T>,
		get: (slug: string) => Promise<T | undefined>,
	): Promise<T | Pack | undefined> {
		const own = this.own.find((stored) => stored.id === id);
		if (own) return own.pack;
		const slug = this.summaryOf(id)?.slug;
		if (slug === undefined) return undefined;
		const found = cache.get(slug) ?? (await get(slug));
		if (found) cache.set(slug, found);
		return found;
	}

	/**
	 * Keeps an imported article, in the place of one with the same id.
	 * @throws {StorageError} where it could not be written
	 */
	async add(kept: Omit<SavedPack, 'id'>): Promise<void> {
		const { id } = kept.pack.article;
		const before = this.own.find((own) => own.id === id);
		await this.#storage()?.savePack({ ...before, ...kept, id });
		await this.load();
	}

	/** What was learned from it stays. */
	async remove(id: string): Promise<void> {
		await this.#storage()?.removePack(id);
		await this.load();
	}
}

/** The list of shipped articles, as it was written when the app was built. */
export async function fetchCatalog(fetch: Fetch): Promise<readonly ArticleSummary[]> {
	const response = await fetch(resolve('/packs/index.json'));
	if (!response.ok) throw new Error(`The list of articles could not be read (${response.status}).`);
	return (await response.json()) as readonly ArticleSummary[];
}

/**
 * A file of a shipped article. Without a network everything that is shipped comes from the cache, so a failed request is
 * an unknown name, unless the list of articles has it or can't be read either.
 */
async function fetchShipped<T>(
	fetch: Fetch,
	slug: string,
	address: string,
): Promise<T | undefined> {
	try {
		const response = await fetch(address);
		// A static host answers an unknown address with an error, or with its page for such addresses.
		const isPage = response.headers.get('content-type')?.includes('html');
		return response.ok && !isPage ? await readJson<T>(response) : undefined;
	} catch (error) {
		const catalog = await fetchCatalog(fetch);
		if (catalog.some((summary) => summary.slug === slug)) throw error;
		return undefined;
	}
}

/** A shipped article's pack; undefined where there is none of that name. */
async function fetchPack(fetch: Fetch, slug: string): Promise<Pack | undefined> {
	const sent = await fetchShipped<Dense>(fetch, slug, resolve('/packs/[slug].bin', { slug }));
	return sent && ((await import('#lib/core/pack/dense.ts')).expand(sent) as Pack);
}

/** A shipped article and its terms; undefined where there is none of that name. */
export const fetchReading = (fetch: Fetch, slug: string): Promise<Reading | undefined> =>
	fetchShipped(fetch, slug, readingAddress(slug));

export const readingAddress = (slug: string): string =>
	resolve('/packs/[slug]/reading.bin', { slug });
