import { doubtfulBeads } from '#lib/core/article/build.ts';
import { successors } from '#lib/core/article/successor.ts';
import type { BeadId } from '#lib/core/types.ts';
import type { App } from '#lib/state/app.svelte.ts';
import type { SavedPack } from '#lib/storage/index.ts';

/**
 * Keeps an article. Of one that was edited the place of reading is kept, too: where its pair is another one now, at the one
 * that has its first sentence.
 *
 * @param confidences of the pairs that nobody has looked at; those that the machine is unsure of are kept with it
 * @throws {StorageError} where it could not be written
 */
export async function keepArticle(
	app: App,
	kept: Pick<SavedPack, 'pack' | 'source' | 'addedAt'>,
	confidences: ReadonlyMap<BeadId, number>,
): Promise<void> {
	const { article } = kept.pack;
	const place = app.places.find((one) => one.article === article.id);
	const isKept = app.library.own.some(({ id }) => id === article.id);
	const before = place && isKept ? (await app.library.readingOf(article.id))?.article : undefined;
	const doubtful = doubtfulBeads(confidences);
	const unsure = Object.fromEntries([...confidences].filter(([id]) => doubtful.has(id)));
	await app.library.add({ ...kept, unsure });
	const [bead] = before && place ? successors(before, article)(place.bead) : [];
	if (place && bead !== undefined && bead !== place.bead) await app.keepPlace({ ...place, bead });
}
