import { resolve } from '$app/paths';
import { trustedWorkerUrl } from '#lib/io/worker-url.ts';
import { fail, issue, type Result } from '#lib/core/result.ts';
import type { Pack } from '#lib/core/types.ts';
import workerUrl from './import.worker.ts?worker&url';
import type { ImportRequest } from './import.worker.ts';

/**
 * Makes a pack of a text in a worker, so that the page stays responsive. Works without a network: the dictionary is
 * among what is precached.
 */
export function importText(
	text: string,
	about: Pick<ImportRequest, 'title' | 'source'>,
): Promise<Result<Pack>> {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	return new Promise<Result<Pack>>((resolveWith) => {
		worker.onmessage = ({ data }: MessageEvent<Result<Pack>>) => resolveWith(data);
		worker.onerror = (event) => {
			event.preventDefault();
			resolveWith(fail(issue('worker-failed', '', event.message)));
		};
		worker.postMessage({
			text,
			...about,
			dictionary: new URL(resolve('/lexicon.bin'), location.href).href,
		} satisfies ImportRequest);
	}).finally(() => worker.terminate());
}
