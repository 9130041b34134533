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

self.onmessage = async ({ data }: MessageEvent<never>) => (await job)(data);
