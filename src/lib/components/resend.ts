import { tick } from 'svelte';

/** Sends a form that was sent before the page was awake, as `src/first.js` has noted, with what was filled in. */
export function resend(form: HTMLFormElement): void {
	if (!('sent' in form.dataset)) return;
	void tick().then(() => {
		form.requestSubmit();
	});
}
