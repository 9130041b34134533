/** Milliseconds after which work that waits for a quiet moment is done in any case. */
const PATIENCE = 200;

/** Resolves once the browser has nothing more urgent to do: what was painted can be touched meanwhile. */
export const idle = (): Promise<void> =>
	new Promise((resolve) => {
		// Safari has no such call.
		if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
		else requestIdleCallback(() => resolve(), { timeout: PATIENCE });
	});

/** Does something once what has changed is painted; at once where the page is about to go, or isn't painted at all. */
export function afterPaint(work: () => void): void {
	let waits = true;
	const run = () => {
		if (!waits) return;
		waits = false;
		removeEventListener('pagehide', run);
		document.removeEventListener('visibilitychange', run);
		work();
	};
	if (document.visibilityState === 'hidden') return run();
	addEventListener('pagehide', run);
	document.addEventListener('visibilitychange', run);
	requestAnimationFrame(() => setTimeout(run));
}
