import { resolve } from '$app/paths';
import { SHARED_AT, SHARED_IN } from '#lib/io/shared.ts';
import { issue } from '#lib/core/result.ts';
import { oneOf, readShared, type Received } from './shared.ts';

/** What the browser hands files over by that are opened with the app. */
interface LaunchQueue {
	setConsumer(consumer: (launch: { files: readonly FileSystemFileHandle[] }) => void): void;
}

/** The files that this page was opened with. */
const launched = (queue: LaunchQueue): Promise<readonly File[]> =>
	new Promise((resolve, reject) => {
		queue.setConsumer(({ files }) => {
			Promise.all(files.map((handle) => handle.getFile())).then(resolve, reject);
		});
	});

const LOST = issue('share-lost', '', 'What was shared could not be kept. Share it again.');

/** What the service worker kept, once: it is taken out. */
async function takeShared(): Promise<Received | undefined> {
	const cache = await caches.open(SHARED_IN);
	const address = resolve('/') + SHARED_AT;
	const kept = await cache.match(address);
	await cache.delete(address);
	return kept && readShared(await kept.formData());
}

/**
 * What the import page was opened with. The page's address says whether it was: `?shared` by the service worker, `?open` by
 * the manifest; undefined at every other visit, and where it was taken out before.
 */
export async function received(address: URL): Promise<Received | undefined> {
	try {
		if (address.searchParams.get('shared') === 'lost') return { issue: LOST };
		if (address.searchParams.has('shared')) return await takeShared();
		if (address.searchParams.has('open') && 'launchQueue' in window) {
			return await oneOf(await launched(window.launchQueue as LaunchQueue));
		}
	} catch {
		return { issue: LOST };
	}
	return undefined;
}
