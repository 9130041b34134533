import type { Compiled, Stage } from '#lib/core/pack/compile.ts';
import type { Result } from '#lib/core/result.ts';
import type { Pack } from '#lib/core/types.ts';
import { importPack, openPack, type Importing } from '#lib/workers/importer.ts';

/** A pack that is being made: how far it is, and the way to end it. */
export class Making {
	at = $state.raw<{ readonly stage: Stage; readonly share: number }>();
	#controller: AbortController | undefined;

	/** Makes a pack; see `importPack`. One that is being made meanwhile is cancelled: what was asked for last is made. */
	make(task: Parameters<typeof importPack>[0]): Promise<Result<Compiled>> {
		return this.#instead((importing) => importPack(task, importing));
	}

	/** Reads a pack that is in a file; see `openPack`. As `make` it takes the place of what is made meanwhile. */
	open(file: Blob, name: string): Promise<Result<Pack>> {
		return this.#instead((importing) => openPack({ file, name }, importing));
	}

	async #instead<T>(work: (importing: Importing) => Promise<Result<T>>): Promise<Result<T>> {
		this.cancel();
		const controller = new AbortController();
		const isLast = () => this.#controller === controller;
		this.#controller = controller;
		this.at = { stage: 'reading', share: 0 };
		try {
			return await work({
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
