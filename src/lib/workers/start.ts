import { trustedWorkerUrl } from '#lib/io/worker-url.ts';
import type { Job } from './worker.ts';
import workerUrl from './worker.ts?worker&url';

/** A worker of its own for a job. What it can't load, and whatever fails in it, is told to `onerror`. */
export const startWorker = (job: Job): Worker =>
	new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: job });
