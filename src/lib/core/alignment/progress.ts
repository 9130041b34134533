/** Gets the share of the whole that is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Gets the share of a stage that is done, from 0 to 1. */
export type Tick = (done: number) => void;

export const SILENT: Tick = () => undefined;

/** Told again only after so much more is done: a message to a page costs more than many sentences. */
const STEP = 0.01;

/**
 * Turns the progress of stages into that of the whole: `stage(from, to)` is the tick of one that takes the whole from
 * share `from` to share `to`.
 */
export function stagesOf(onProgress?: OnProgress): (from: number, to: number) => Tick {
	if (!onProgress) return () => SILENT;
	let told = 0;
	return (from, to) => (done) => {
		const share = from + (to - from) * done;
		if (share < told + STEP) return;
		told = share;
		onProgress(share);
	};
}
