import type { Compiled, Stage } from '#lib/core/pack/compile.ts';
import type { Result } from '#lib/core/result.ts';
import { importPack } from '#lib/workers/importer.ts';

/** A pack that is being made: how far it is, and the way to end it. */
export class Making {
	at = $state.raw<{ readonly stage: Stage; readonly share: number }>();
	#controller: AbortController | undefined;

	/** Makes a pack; see `importPack`. While one is made nothing else is begun. */
	async make(task: Parameters<typeof importPack>[0]): Promise<Result<Compiled> | undefined> {
		if (this.at) return undefined;
		this.at = { stage: 'reading', share: 0 };
		this.#controller = new AbortController();
		const { signal } = this.#controller;
		const onProgress = (stage: Stage, share: number) => (this.at = { stage, share });
		const result = await importPack(task, { signal, onProgress });
		this.at = undefined;
		return result;
	}

	cancel(): void {
		this.#controller?.abort();
	}
}
