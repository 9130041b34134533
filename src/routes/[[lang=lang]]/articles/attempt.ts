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
