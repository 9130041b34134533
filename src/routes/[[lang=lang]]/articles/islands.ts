import { hydrate, mount, unmount, type Component } from 'svelte';
import { render } from 'svelte/server';
import type { App } from '#lib/state/app.svelte.ts';

type Contexts = Map<unknown, unknown>;

/** Marks what the server rendered apart. */
const ISLAND = 'island';
const THERE = ' ';
/** What wakes an island at once: each comes before whatever is done in answer to it. */
const CALLS = ['pointerdown', 'keydown', 'focusin'] as const;

/** Whether parts of the page are rendered, or were, as islands: on the server, and where its page is taken over. */
export const areIslands = ({ ready }: App): boolean =>
	import.meta.env.SSR || (!ready && document.querySelector(`.${ISLAND}`) !== null);

/** An island as HTML, for the server; in the browser it is there already, and anything but nothing leaves it as it is. */
export const prerender = <Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	context: Contexts,
	index: number,
): string =>
	import.meta.env.SSR
		? `<div class="${ISLAND}">${render(component, { props, context, idPrefix: `i${index}` }).body}</div>`
		: THERE;

/** Brings the island in an element to life, when it is asked to or at the first touch; once. */
export function alive<Props extends Record<string, unknown>>(
	host: Element,
	component: Component<Props>,
	propsOf: () => Props,
	context: Contexts,
): { readonly wake: () => void; readonly end: () => void } {
	let awake: Record<string, unknown> | undefined;
	const calls = new AbortController();
	const wake = () => {
		calls.abort();
		if (awake) return;
		const options = { props: propsOf(), context };
		const target = host.querySelector(`.${ISLAND}`);
		awake = target
			? hydrate(component, { target, ...options })
			: mount(component, { target: host, ...options });
	};
	for (const type of CALLS) {
		host.addEventListener(type, wake, { capture: true, signal: calls.signal });
	}
	return {
		wake,
		end() {
			calls.abort();
			if (awake) void unmount(awake);
		},
	};
}
