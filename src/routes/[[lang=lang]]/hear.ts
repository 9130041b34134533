import type { App } from '#lib/state/app.svelte.ts';

/** Resolves once the page has been touched: before that, browsers let nothing be said. */
const touched = (): Promise<void> =>
	new Promise((resolve) => {
		if (navigator.userActivation?.hasBeenActive) return resolve();
		const done = () => {
			for (const type of TOUCHES) removeEventListener(type, done, true);
			resolve();
		};
		for (const type of TOUCHES) addEventListener(type, done, { capture: true });
	});
const TOUCHES = ['pointerup', 'keydown'] as const;

/**
 * Finds out which languages can be listened to here, once the learner's choices are known. What speaks is loaded when it
 * is first wanted.
 */
export async function hear({ begun, listening }: App): Promise<void> {
	await begun;
	await listening.prepare(
		async () => (await import('#lib/io/speech/speech.ts')).browserSpeech(),
		touched,
	);
}
