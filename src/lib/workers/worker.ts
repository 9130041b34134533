/// <reference lib="webworker" />
/**
 * The one worker file: what its jobs share is stored once. A worker does the job that it is called by, which alone is
 * loaded.
 */
declare const self: DedicatedWorkerGlobalScope;

const JOBS = {
	import: async () => (await import('./import-job.ts')).handle,
	lexicon: async () => (await import('./lexicon-job.ts')).handle,
} as const satisfies Record<string, () => Promise<(request: never) => unknown>>;

export type Job = keyof typeof JOBS;

const job: Promise<(request: never) => unknown> = JOBS[self.name as Job]();

// A promise that is rejected tells nobody outside; an error that is reported comes to the worker’s `onerror`.
self.onmessage = ({ data }: MessageEvent) => {
	void job.then((handle) => handle(data as never)).catch(reportError);
};
