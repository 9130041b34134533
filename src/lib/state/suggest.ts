import type { ArticleSummary } from '#lib/content/catalog.ts';
import type { App } from './app.svelte.ts';
import { glanceAt } from './known.ts';

/**
 * Shares of known words between which a text is read with gain: below, one looks up more than one reads; above, little is
 * left to learn (Hu & Nation 2000; Laufer & Ravenhorst-Kalovski 2010).
 */
const FITTING = { from: 0.9, to: 0.98 };

/** Why an article is suggested: its share lies in the range, below it, or above it; or nothing is known of any. */
export type Fit = 'fitting' | 'hard' | 'easy' | 'new';

export interface Suggestion<T> {
	readonly item: T;
	/** 0 to 1. */
	readonly known: number;
	readonly fit: Fit;
}

/**
 * What to read next: of the fitting ones that with the most left to learn, else the best known of those too hard, else the
 * least known of those too easy. Where nothing is known of anything, the first.
 */
export function suggest<T>(
	candidates: readonly { readonly item: T; readonly known: number }[],
): Suggestion<T> | undefined {
	const ascending = candidates.filter(({ known }) => known > 0).sort((a, b) => a.known - b.known);
	const fitting = ascending.find(({ known }) => known >= FITTING.from && known <= FITTING.to);
	if (fitting) return { ...fitting, fit: 'fitting' };
	const hard = ascending.findLast(({ known }) => known < FITTING.from);
	if (hard) return { ...hard, fit: 'hard' };
	const easy = ascending[0];
	if (easy) return { ...easy, fit: 'easy' };
	const [first] = candidates;
	return first && { ...first, fit: 'new' };
}

/**
 * The article to read next, among those that this device has.
 * @param except the id of the one that was just read
 */
export async function suggestArticle(
	app: App,
	except?: string,
): Promise<Suggestion<ArticleSummary> | undefined> {
	const others = app.library.all.filter(({ id }) => id !== except);
	const shares = await Promise.all(others.map(({ id }) => glanceAt(app, id)));
	return suggest(others.map((item, i) => ({ item, known: shares[i]?.known ?? 0 })));
}
