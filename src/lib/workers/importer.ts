import { resolve } from '$app/paths';
import type { Compiled, OnProgress } from '#lib/core/pack/compile.ts';
import type { Proposal } from '#lib/core/lexicon/candidates.ts';
import { Parts } from '#lib/core/pack/parts.ts';
import { fromPieces, toPieces, type Piece } from '#lib/core/pack/pieces.ts';
import { fail, issue, ok, type Result } from '#lib/core/result.ts';
import type { Article, Pack } from '#lib/core/types.ts';
import { gently, pause } from '#lib/io/gently.ts';
import type {
	ImportAnswer,
	ImportPiece,
	ImportRequest,
	ImportTask,
	PackTask,
} from './import-job.ts';
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
export async function importPack(
	task: ImportTask,
	{ onProgress, signal }: Importing = {},
): Promise<Result<Compiled>> {
	const pieces: Piece[] = [];
	const resultIn = (answer: ImportAnswer) => {
		if (answer.type === 'progress') onProgress?.(answer.stage, answer.share);
		if (answer.type === 'piece') pieces.push(answer.piece);
		return answer.type === 'done' ? answer.result : undefined;
	};
	const made = await ask(
		{ ...(task.type === 'edited' ? inPieces(task) : { task }), resultIn },
		signal,
	);
	if (!made.ok) return made;
	const { frame, ...rest } = made.value;
	// A touch needn't wait for all of it: for what came last, for what is put together of it, and for its being shown.
	await pause();
	const pack = fromPieces({ frame, pieces });
	await pause();
	return signal?.aborted ? cancelled() : ok({ ...rest, pack });
}

/** An edited article, cut so that sending it keeps nobody waiting. */
function inPieces(
	task: Extract<ImportTask, { type: 'edited' }>,
): Pick<Asking<never>, 'task' | 'pieces'> {
	const [now, before] = [toPieces(bare(task.article)), toPieces(bare(task.before))];
	const pieces = [...now.pieces, ...before.pieces];
	return {
		task: { ...task, article: now.frame, before: before.frame, pieces: now.pieces.length },
		pieces,
	};
}

/** An article as a pack that has nothing else. */
const bare = (article: Article): Pack => ({
	format: 'mufradat-pack',
	version: 1,
	article,
	terms: [],
	questions: [],
	coverage: { content: 0, known: 0, supported: 0 },
});

/**
 * A pack out of a file that Mufradat saved: a worker decodes and parses it, and here it is checked in steps, since who
 * keeps a book can't wait for either. Nothing of it is trusted.
 *
 * @returns issues as `jsonFromText` and `decodePack`; `not-utf8` where `decodeTextFile` is to say what the file is; also
 * `worker-failed` and `cancelled`
 */
export async function openPack(
	{ file, name }: Omit<PackTask, 'type'>,
	{ onProgress, signal }: Importing = {},
): Promise<Result<Pack>> {
	const parts = new Parts();
	const resultIn = (answer: ImportAnswer): Result<void> | undefined => {
		if (answer.type === 'progress') onProgress?.(answer.stage, answer.share);
		if (answer.type === 'part') parts.put(answer.part);
		return answer.type === 'parsed' ? answer.result : undefined;
	};
	const parsed = await ask({ task: { type: 'pack', file, name }, resultIn }, signal);
	if (!parsed.ok) return parsed;
	const { packSteps } = await import('#lib/core/pack/decode.ts');
	const pack = await gently(() => packSteps(parts.value));
	return signal?.aborted ? cancelled() : pack;
}

/** The terms that an article may teach, the best first: see `proposeTerms`. In a worker, as `importPack`. */
export function proposeFor(pack: Pack, signal?: AbortSignal): Promise<Result<readonly Proposal[]>> {
	const { frame, pieces } = toPieces({ ...pack, questions: [] });
	const resultIn = (answer: ImportAnswer) =>
		answer.type === 'proposed' ? answer.result : undefined;
	return ask({ task: { type: 'proposals', frame }, pieces, resultIn }, signal);
}

const cancelled = () => fail(issue('cancelled', '', 'The import was cancelled.'));

interface Asking<T> {
	readonly task: ImportRequest['task'];
	/** What the task needs, in pieces. */
	readonly pieces?: readonly Piece[];
	readonly resultIn: (answer: ImportAnswer) => Result<T> | undefined;
}

/** Asks a worker of its own, until it gives a result. */
async function ask<T>(asking: Asking<T>, signal?: AbortSignal): Promise<Result<T>> {
	let worker: Worker | undefined;
	try {
		worker = startWorker('import');
		return await answerOf(worker, asking, signal);
	} catch (error) {
		return fail(issue('worker-failed', '', String(error)));
	} finally {
		worker?.terminate();
	}
}

function answerOf<T>(
	worker: Worker,
	{ task, pieces = [], resultIn }: Asking<T>,
	signal?: AbortSignal,
): Promise<Result<T>> {
	return new Promise((resolveWith, reject) => {
		const end = () => resolveWith(cancelled());
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
		const request: ImportRequest = {
			task,
			dictionary: new URL(resolve('/lexicon.bin'), location.href).href,
			editions: new URL(resolve('/editions.bin'), location.href).href,
		};
		gently(function* () {
			for (const piece of pieces) {
				worker.postMessage({ piece } satisfies ImportPiece);
				yield;
			}
			worker.postMessage(request);
		}).catch(reject);
	});
}
