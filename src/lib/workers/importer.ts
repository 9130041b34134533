import { resolve } from '$app/paths';
import type { Compiled, OnProgress } from '#lib/core/pack/compile.ts';
import type { Proposal } from '#lib/core/lexicon/candidates.ts';
import { fail, issue, type Result } from '#lib/core/result.ts';
import type { ImportAnswer, ImportRequest, ImportTask, ProposalTask } from './import-job.ts';
import { startWorker } from './start.ts';

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
export const importPack = (
	task: ImportTask,
	{ onProgress, signal }: Importing = {},
): Promise<Result<Compiled>> =>
	ask<Compiled>(
		task,
		(answer) => {
			if (answer.type === 'progress') onProgress?.(answer.stage, answer.share);
			return answer.type === 'done' ? answer.result : undefined;
		},
		signal,
	);

/** The terms that an article may teach, the best first: see `proposeTerms`. In a worker, as `importPack`. */
export const proposeFor = (
	pack: ProposalTask['pack'],
	signal?: AbortSignal,
): Promise<Result<readonly Proposal[]>> =>
	ask(
		{ type: 'proposals', pack },
		(answer) => (answer.type === 'proposed' ? answer.result : undefined),
		signal,
	);

/** Asks a worker of its own, until it gives a result. */
async function ask<T>(
	task: ImportRequest['task'],
	resultIn: (answer: ImportAnswer) => Result<T> | undefined,
	signal?: AbortSignal,
): Promise<Result<T>> {
	let worker: Worker | undefined;
	try {
		worker = startWorker('import');
		return await answerOf(worker, task, resultIn, signal);
	} catch (error) {
		return fail(issue('worker-failed', '', String(error)));
	} finally {
		worker?.terminate();
	}
}

function answerOf<T>(
	worker: Worker,
	task: ImportRequest['task'],
	resultIn: (answer: ImportAnswer) => Result<T> | undefined,
	signal?: AbortSignal,
): Promise<Result<T>> {
	return new Promise((resolveWith) => {
		const end = () => resolveWith(fail(issue('cancelled', '', 'The import was cancelled.')));
		if (signal?.aborted) end();
		signal?.addEventListener('abort', end, { once: true });
		worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
			const result = resultIn(data);
			if (result) resolveWith(result);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			resolveWith(fail(issue('worker-failed', '', event.message)));
		};
		worker.postMessage({
			task,
			dictionary: new URL(resolve('/lexicon.bin'), location.href).href,
			editions: new URL(resolve('/editions.bin'), location.href).href,
		} satisfies ImportRequest);
	});
}
