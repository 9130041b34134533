/**
 * Imported articles. What lists need to know stands in `packs`; the text, the terms and the questions in `pieces`, since a book
 * has so many that reading or writing them at once would keep the page waiting: each is a request of its own.
 */
import { summarySteps } from '#lib/content/catalog.ts';
import { fromPieces, toPieces, type Piece } from '#lib/core/pack/pieces.ts';
import { fail, issue, ok, type Issue, type Result } from '#lib/core/result.ts';
import type { ArticleId, Pack } from '#lib/core/types.ts';
import { gently } from '#lib/io/gently.ts';
import type { Database, Transaction } from './database.ts';
import { articles, damagedAt, decodeSaved } from './records.ts';
import type { StoredArticle } from './schema.ts';
import type {
	Described,
	KeptArticle,
	LoadDecodePack,
	Read,
	SavedPack,
	SavedReading,
} from './types.ts';
import { StorageError } from './unavailable.ts';

type PackStores = 'packs' | 'pieces';
const STORES: PackStores[] = ['packs', 'pieces'];

/** As it was kept before version 4: in one record. */
const isWhole = (value: unknown): value is { readonly id: ArticleId; readonly pack: unknown } =>
	typeof value === 'object' && value !== null && 'pack' in value;

const piecesOf = (id: ArticleId) => IDBKeyRange.bound([id], [id, []]);

/** What is to be known of an article before it is opened. */
export async function keptOf({ pack, ...rest }: SavedPack, revision: number): Promise<KeptArticle> {
	const { terms, dropped } = pack;
	return {
		...rest,
		summary: await gently(() => summarySteps(pack)),
		terms: terms.filter(({ origin }) => origin === 'own'),
		...(dropped && { dropped }),
		revision,
	};
}

function keptIn(stored: unknown): Result<KeptArticle> {
	const article = articles.decode(stored);
	if (!article.ok) return article;
	const { frame: _f, pieces: _p, reading: _r, ...kept } = article.value;
	return ok(kept);
}

const revisionOf = (stored: unknown): number => {
	const found = keptIn(stored);
	return found.ok ? found.value.revision : 0;
};

/** Takes a pack apart and keeps it, in the place of what has its id. */
async function write(
	database: Database,
	saved: SavedPack,
	mayReplace: (before: unknown) => boolean = () => true,
): Promise<KeptArticle> {
	const kept = await keptOf(saved, 1);
	const { frame, pieces } = toPieces(saved.pack);
	const reading = pieces.filter(({ of }) => of !== 'questions').length;
	const { id } = saved;
	return database.transact(STORES, 'readwrite', async (transaction) => {
		const [packs, store] = [transaction.objectStore('packs'), transaction.objectStore('pieces')];
		const before: unknown = await packs.get(id);
		const now = { ...kept, revision: revisionOf(before) + 1 };
		if (!mayReplace(before)) return now;
		await store.delete(piecesOf(id));
		for (const [at, piece] of pieces.entries()) await store.put({ article: id, at, piece });
		await packs.put({ ...now, frame, pieces: pieces.length, reading });
		return now;
	});
}

/** See `Storage.savePack`. */
export const savePack = async (database: Database, pack: SavedPack): Promise<void> => {
	await write(database, pack);
};

/** Checks what was kept in one record. */
async function decodeWhole(stored: unknown, load: LoadDecodePack): Promise<Result<SavedPack>> {
	const saved = decodeSaved(stored);
	if (!saved.ok) return saved;
	const decode = await load();
	const pack = await gently(() => decode(saved.value.pack));
	return pack.ok ? ok({ ...saved.value, pack: pack.value }) : pack;
}

/** Takes apart what was kept in one record, unless another tab has done so; where there is no room, it stays as it is. */
async function takeApart(
	database: Database,
	stored: unknown,
	load: LoadDecodePack,
): Promise<Result<KeptArticle>> {
	const saved = await decodeWhole(stored, load);
	if (!saved.ok) return saved;
	try {
		return ok(await write(database, saved.value, isWhole));
	} catch (error) {
		if (!(error instanceof StorageError)) throw error;
		return ok(await keptOf(saved.value, 0));
	}
}

/** See `Storage.readArticles`. */
export async function readArticles(
	database: Database,
	load: LoadDecodePack,
): Promise<Read<KeptArticle>> {
	const stored: readonly unknown[] = await database.transact(['packs'], 'readonly', (transaction) =>
		transaction.objectStore('packs').getAll(),
	);
	const records: KeptArticle[] = [];
	const damaged: Issue[] = [];
	for (const value of stored) {
		const found = isWhole(value) ? await takeApart(database, value, load) : keptIn(value);
		if (found.ok) records.push(found.value);
		else damaged.push(damagedAt(`packs/${(value as { id: ArticleId }).id}`, found.issues));
	}
	return { records, damaged };
}

/** What is stored of an article, and so many of its pieces as are wanted; none where one is missing. */
interface Found {
	readonly stored: unknown;
	readonly pieces: readonly Piece[] | undefined;
}

async function find(
	transaction: Transaction<PackStores, 'readonly'>,
	id: ArticleId,
	count: (article: StoredArticle) => number,
): Promise<Found> {
	const stored: unknown = await transaction.objectStore('packs').get(id);
	const article = isWhole(stored) ? fail() : articles.decode(stored);
	const pieces: Piece[] = [];
	if (!article.ok) return { stored, pieces };
	for (let at = 0; at < count(article.value); at++) {
		const found = await transaction.objectStore('pieces').get([id, at]);
		// Without one of them nothing can be said to be whole.
		if (!found) return { stored, pieces: undefined };
		pieces.push(found.piece);
	}
	return { stored, pieces };
}

/** Puts together what was kept, and checks it. */
async function putTogether(
	{ stored, pieces }: Found,
	load: LoadDecodePack,
): Promise<Result<SavedPack>> {
	if (isWhole(stored)) return decodeWhole(stored, load);
	const article = articles.decode(stored);
	if (!article.ok) return article;
	if (!pieces) return fail(issue('field', 'pieces', 'A piece is missing.'));
	const { id, addedAt, source, unsure, frame } = article.value;
	const decode = await load();
	const pack = await gently(() => decode(joined(frame, pieces)));
	return pack.ok ? ok({ id, pack: pack.value, addedAt, source, ...(unsure && { unsure }) }) : pack;
}

/** What is damaged may be no pack at all: then nothing is one to whoever checks it. */
function joined(frame: StoredArticle['frame'], pieces: readonly Piece[]): unknown {
	try {
		return fromPieces({ frame, pieces });
	} catch {
		return undefined;
	}
}

async function readOne<T>(
	database: Database,
	load: LoadDecodePack,
	id: ArticleId,
	{ count, made }: { count: (article: StoredArticle) => number; made: (saved: SavedPack) => T },
): Promise<Read<T>> {
	const found = await database.transact(STORES, 'readonly', (transaction) =>
		find(transaction, id, count),
	);
	if (found.stored === undefined) return { records: [], damaged: [] };
	const saved = await putTogether(found, load);
	return saved.ok
		? { records: [made(saved.value)], damaged: [] }
		: { records: [], damaged: [damagedAt(`packs/${id}`, saved.issues)] };
}

/** See `Storage.readPack`. */
export const readPack = (
	database: Database,
	load: LoadDecodePack,
	id: ArticleId,
): Promise<Read<SavedPack>> =>
	readOne(database, load, id, { count: ({ pieces }) => pieces, made: (saved) => saved });

/** A pack without its questions. */
export function readingOf({ questions: _, ...reading }: Pack): SavedReading {
	return reading;
}

/** See `Storage.readReading`. */
export const readReading = (
	database: Database,
	load: LoadDecodePack,
	id: ArticleId,
): Promise<Read<SavedReading>> =>
	readOne(database, load, id, {
		count: ({ reading }) => reading,
		made: ({ pack }) => readingOf(pack),
	});

/** What has a title and tags, with others. */
export function described<
	T extends Pick<Pack, 'tags'> & { readonly article: Pick<Pack['article'], 'title'> },
>({ tags: before = [], ...pack }: T, change: (before: Described) => Described) {
	const { title, tags } = change({ title: pack.article.title, tags: before });
	return {
		...pack,
		article: { ...pack.article, title },
		...(tags.length > 0 && { tags: [...tags] }),
	};
}

/** See `Storage.describe`. */
export const describe = (
	database: Database,
	id: ArticleId,
	change: (before: Described) => Described,
): Promise<void> =>
	database.transact(['packs'], 'readwrite', async (transaction) => {
		const packs = transaction.objectStore('packs');
		const stored: unknown = await packs.get(id);
		if (isWhole(stored)) {
			const saved = stored as SavedPack;
			await packs.put({ ...saved, pack: described(saved.pack, change) });
			return;
		}
		const found = articles.decode(stored);
		if (!found.ok) return;
		const { tags: _, ...summary } = found.value.summary;
		const frame = described(found.value.frame, change);
		const { title } = frame.article;
		await packs.put({
			...found.value,
			frame,
			summary: { ...summary, title, ...(frame.tags && { tags: frame.tags }) },
			revision: found.value.revision + 1,
		});
	});

/** See `Storage.removePack`. */
export const removePack = (database: Database, id: ArticleId): Promise<void> =>
	database.transact(STORES, 'readwrite', async (transaction) => {
		await transaction.objectStore('pieces').delete(piecesOf(id));
		await transaction.objectStore('packs').delete(id);
	});
