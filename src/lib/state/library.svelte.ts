import { resolve } from '$app/paths';
import { summarise, type ArticleSummary } from '#lib/content/catalog.ts';
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
	async packOf(id: string): Promise<Pack | undefined> {
		const own = this.own.find((stored) => stored.id === id);
		if (own) return own.pack;
		const slug = this.summaryOf(id)?.slug;
		if (slug === undefined) return undefined;
		const cached = this.#packs.get(slug);
		if (cached) return cached;
		const pack = await fetchPack(fetch, slug);
		if (pack) this.#packs.set(slug, pack);
		return pack;
	}

	/**
	 * Keeps an imported article, in the place of one with the same text.
	 * @param source what the learner knows the text by
	 * @param at epoch milliseconds
	 * @throws {StorageError} where it could not be written
	 */
	async add(pack: Pack, source: string, at: number): Promise<void> {
		await this.#storage()?.savePack({ id: pack.article.id, pack, addedAt: at, source });
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

/** A shipped article's pack; undefined where there is none of that name. */
export async function fetchPack(fetch: Fetch, slug: string): Promise<Pack | undefined> {
	const response = await fetch(resolve('/packs/[slug].json', { slug }));
	return response.ok ? ((await response.json()) as Pack) : undefined;
}
