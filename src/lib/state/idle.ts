/** Milliseconds after which work that waits for a quiet moment is done in any case. */
const PATIENCE = 200;

/** Resolves once the browser has nothing more urgent to do: what was painted can be touched meanwhile. */
export const idle = (): Promise<void> =>
	new Promise((resolve) => {
		// Safari has no such call.
		if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
		else requestIdleCallback(() => resolve(), { timeout: PATIENCE });
	});
