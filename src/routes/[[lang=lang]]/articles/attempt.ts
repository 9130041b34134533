import { goto } from '$app/navigation';
import { href } from '#lib/i18n/index.ts';
import { StorageError } from '#lib/storage/unavailable.ts';
import type { App } from '#lib/state/app.svelte.ts';

/** Does something that writes. @returns whether it is on the disk; where not, every page says why */
export async function attempt(app: App, write: () => Promise<void>): Promise<boolean> {
	try {
		await write();
		return true;
	} catch (error) {
		if (!(error instanceof StorageError)) throw error;
		app.trouble = error.reason;
		return false;
	}
}

/** Deletes the article whose sheet is open, and leads to the list. */
export async function remove(app: App, article: string): Promise<void> {
	// The page that opened the sheet goes, too: nobody comes back to an article that is gone.
	const closed = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
	history.back();
	await closed;
	await goto(href('/articles/'), { replaceState: true });
	await attempt(app, () => app.library.remove(article));
}
