import type { App } from './app.svelte.ts';
import type { Pack } from '#lib/core/types.ts';
import type { Stage } from '#lib/core/scheduling/stages.ts';

/** The share of an article's Arabic term occurrences whose term is known: 0 to 1. */
export function shareKnown(pack: Pack, stageOf: (term: Pack['terms'][number]) => Stage): number {
	let known = 0;
	let all = 0;
	for (const term of pack.terms) {
		const weight = term.occurrences.filter(({ lang }) => lang === 'ar').length;
		all += weight;
		if (stageOf(term) === 'known') known += weight;
	}
	return all === 0 ? 0 : known / all;
}

/** The same for an article of the library; undefined where its pack can't be had. */
export async function knownShare(app: App, article: string): Promise<number | undefined> {
	if (!app.ready) return undefined;
	const pack = await app.library.packOf(article).catch(() => undefined);
	return pack && shareKnown(pack, app.learning.stageOf);
}
