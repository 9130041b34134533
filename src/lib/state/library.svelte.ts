import { resolve } from '$app/paths';
import type { ArticleSummary, Reading } from '#lib/content/catalog.ts';
import { readJson } from '#lib/content/gzip.ts';
import type { Dense } from '#lib/core/pack/dense.ts';
import type { Bilingual, Pack } from '#lib/core/types.ts';
import type { KeptArticle, SavedPack, Storage } from '#lib/storage/index.ts';
import { StorageError } from '#lib/storage/unavailable.ts';

type Fetch = typeof fetch;

/** The articles there are: those shipped with the app, and the learner's own. */
export class Library {
	shipped = $state.raw<readonly ArticleSummary[]>([]);
	/** Without their texts: `packOf` and `readingOf` read these. */
	own = $state.raw<readonly KeptArticle[]>([]);
	/** Imported articles that can't be read. */
	damaged = $state(0);
	/** The article that was deleted last, until there is no way back. */
	removed = $state.raw<SavedPack>();
	#storage: () => Storage | undefined;
	/** One write after the other: each begins with what the one before it left. */
	#writing: Promise<unknown> = Promise.resolve();
	#packs = new Map<string, Pack>();
	#readings = new Map<string, Reading>();

	constructor(storage: () => Storage | undefined) {
		this.#storage = storage;
	}

	/** Every article, the learner's own first. */
	all = $derived<readonly ArticleSummary[]>([
		...this.own.map(({ summary }) => summary),
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
			storage?.readArticles(),
			fetchCatalog(fetch).catch(() => this.shipped),
		]);
		this.own = [...(own?.records ?? [])].sort((a, b) => b.addedAt - a.addedAt);
		this.damaged = own?.damaged.length ?? 0;
		this.shipped = shipped;
	}

	/** The pack of an article, by id or slug; undefined where this device has none. */
	packOf = (id: string): Promise<Pack | undefined> =>
		this.#find(id, {
			cache: this.#packs,
			fetch: (slug) => fetchPack(fetch, slug),
			read: async (storage) => (await storage.readPack(id)).records[0]?.pack,
		});

	/** The same without the questions. */
	readingOf = (id: string): Promise<Reading | undefined> =>
		this.#find<Reading>(id, {
			cache: this.#readings,
			fetch: (slug) => fetchReading(fetch, slug),
			read: async (storage) => (await storage.readReading(id)).records[0],
		});

	/** One of one's own as it was read or saved last: whoever goes back to it finds it at once, and at the same place. */
	readingAtHand(id: string): Reading | undefined {
		const own = this.#ownOf(id);
		return own && this.#readings.get(versionOf(own));
	}

	async #find<T>(
		id: string,
		{
			cache,
			fetch: get,
			read,
		}: {
			cache: Map<string, T>;
			fetch: (slug: string) => Promise<T | undefined>;
			read: (storage: Storage) => Promise<T | undefined>;
		},
	): Promise<T | undefined> {
		const own = this.#ownOf(id);
		if (own) {
			const key = versionOf(own);
			const found = cache.get(key) ?? (await read(this.#open()));
			for (const other of cache.keys()) if (other.startsWith(`${id} `)) cache.delete(other);
			if (found) cache.set(key, found);
			return found;
		}
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
	add(kept: Omit<SavedPack, 'id'>): Promise<void> {
		return this.#inTurn(async () => {
			const { id } = kept.pack.article;
			const before = this.#ownOf(id);
			const tags = kept.pack.tags ?? before?.summary.tags;
			const pack = tags ? { ...kept.pack, tags: [...tags] } : kept.pack;
			const unsure = before?.unsure;
			await this.#save({ ...(unsure && { unsure }), ...kept, id, pack });
		});
	}

	/**
	 * Gives an imported article another title or other tags, made of those that it has; what isn't given stays.
	 * @throws {StorageError} where it could not be written
	 */
	describe(
		id: string,
		{
			title,
			tags = (before) => before,
		}: { title?: Bilingual; tags?: (before: readonly string[]) => readonly string[] },
	): Promise<void> {
		return this.#inTurn(async () => {
			if (!this.#ownOf(id)) return;
			await this.#open().describe(id, (before) => ({
				title: title ?? before.title,
				tags: tags(before.tags),
			}));
			await this.load();
		});
	}

	/**
	 * What was learned from it stays, and so does the article itself in `removed`.
	 * @throws {StorageError} where it could not be removed
	 */
	remove(id: string): Promise<void> {
		return this.#inTurn(async () => {
			const own = await this.#savedOf(id);
			await this.#open().removePack(id);
			await this.load();
			this.removed = own;
		});
	}

	/**
	 * Takes the last removal back.
	 * @throws {StorageError} where it could not be written
	 */
	restore(): Promise<void> {
		return this.#inTurn(async () => {
			if (!this.removed) return;
			await this.#save(this.removed);
			this.removed = undefined;
		});
	}

	#ownOf = (id: string) => this.own.find((own) => own.id === id);

	/** One of one's own with all that belongs to it. */
	#savedOf = async (id: string): Promise<SavedPack | undefined> =>
		this.#ownOf(id) && (await this.#open().readPack(id)).records[0];

	#inTurn(write: () => Promise<void>): Promise<void> {
		const writing = this.#writing.then(write);
		this.#writing = writing.catch(() => undefined);
		return writing;
	}

	/** @throws {StorageError} where there is no storage yet: nothing is lost without a word. */
	#open(): Storage {
		const storage = this.#storage();
		if (!storage) throw new StorageError('blocked', 'The storage is not open yet.');
		return storage;
	}

	async #save(own: SavedPack): Promise<void> {
		await this.#open().savePack(own);
		await this.load();
		const kept = this.#ownOf(own.id);
		if (!kept) return;
		// Whoever has saved it opens it next.
		this.#packs.set(versionOf(kept), own.pack);
		this.#readings.set(versionOf(kept), own.pack);
	}
}

/** Names an article as it is now. */
const versionOf = ({ id, revision, addedAt }: KeptArticle): string =>
	`${id} ${revision} ${addedAt}`;

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
	const [reading, rest] = await Promise.all([
		fetchReading(fetch, slug),
		fetchShipped<Dense>(fetch, slug, resolve('/packs/[slug].bin', { slug })),
	]);
	return reading && rest && (await import('#lib/core/pack/sent.ts')).wholeOf(reading, rest);
}

/** A shipped article and its terms; undefined where there is none of that name. */
export const fetchReading = (fetch: Fetch, slug: string): Promise<Reading | undefined> =>
	fetchShipped(fetch, slug, readingAddress(slug));

export const readingAddress = (slug: string): string =>
	resolve('/packs/[slug]/reading.bin', { slug });
