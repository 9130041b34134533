import type { Compiled, Stage } from '#lib/core/pack/compile.ts';
import type { Result } from '#lib/core/result.ts';
import { importPack } from '#lib/workers/importer.ts';

/** A pack that is being made: how far it is, and the way to end it. */
export class Making {
	at = $state.raw<{ readonly stage: Stage; readonly share: number }>();
	#controller: AbortController | undefined;

	/** Makes a pack; see `importPack`. One that is being made meanwhile is cancelled: what was asked for last is made. */
	async make(task: Parameters<typeof importPack>[0]): Promise<Result<Compiled>> {
		this.cancel();
		const controller = new AbortController();
		const isLast = () => this.#controller === controller;
		this.#controller = controller;
		this.at = { stage: 'reading', share: 0 };
		try {
			return await importPack(task, {
				signal: controller.signal,
				onProgress: (stage, share) => {
					if (isLast()) this.at = { stage, share };
				},
			});
		} finally {
			if (isLast()) this.at = undefined;
		}
	}

	cancel(): void {
		this.#controller?.abort();
	}
}
