import { resolve } from '$app/paths';
import { trustedWorkerUrl } from '#lib/io/worker-url.ts';
import type { Compiled, OnProgress } from '#lib/core/pack/compile.ts';
import { fail, issue, type Result } from '#lib/core/result.ts';
import workerUrl from './import.worker.ts?worker&url';
import type { ImportAnswer, ImportRequest, ImportTask } from './import.worker.ts';

export interface Importing {
	readonly onProgress?: OnProgress;
	/** Once it is aborted the work ends at once, whatever it was at. */
	readonly signal?: AbortSignal;
}

/**
 * Makes a pack in a worker, so that the page stays responsive. Works without a network: the dictionary is among what is
 * precached.
 *
 * @returns the pack or what is wrong with the text; also `worker-failed`, and `cancelled` once the signal is aborted
 */
export function importPack(
	task: ImportTask,
	{ onProgress, signal }: Importing = {},
): Promise<Result<Compiled>> {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	return new Promise<Result<Compiled>>((resolveWith) => {
		const end = () => resolveWith(fail(issue('cancelled', '', 'The import was cancelled.')));
		if (signal?.aborted) end();
		signal?.addEventListener('abort', end, { once: true });
		worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
			if (data.type === 'done') resolveWith(data.result);
			else onProgress?.(data.stage, data.share);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			resolveWith(fail(issue('worker-failed', '', event.message)));
		};
		worker.postMessage({
			task,
			dictionary: new URL(resolve('/lexicon.bin'), location.href).href,
		} satisfies ImportRequest);
	}).finally(() => worker.terminate());
}
