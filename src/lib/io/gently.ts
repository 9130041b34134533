/** Milliseconds of work after which whoever touches the page is answered first. */
const SLICE = 8;

/** Lets the page do what waits. */
export const pause = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});

/**
 * Does work that comes in steps, so that no touch has to wait for all of it: a step is what is done up to a `yield`.
 *
 * @returns what the work returns
 */
export async function gently<T>(work: () => Generator<void, T, void>): Promise<T> {
	const steps = work();
	let since = performance.now();
	for (let next = steps.next(); ; next = steps.next()) {
		if (next.done) return next.value;
		if (performance.now() - since < SLICE) continue;
		await pause();
		since = performance.now();
	}
}
