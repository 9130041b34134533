import type { Article } from '#lib/core/types.ts';
import type { App } from '#lib/state/app.svelte.ts';
import { idle } from '#lib/state/idle.ts';
import { hear } from '../hear.ts';

const TOUCHES = ['scroll', 'pointerdown', 'pointermove', 'keydown'] as const;

/** The part of the screen in which a bead is the one that is being read. */
const TOP = '-15% 0px -75% 0px';

/**
 * What begins once a text is there to be read: who watches it is told which of its beads stands at the top, and in which
 * section (from 0); what a first touch needs is loaded; and it is found out what can be listened to.
 */
export function begin(
	app: App,
	{ sections }: Article,
	ontop: (bead: string, section: number) => void,
): { readonly watch: IntersectionObserver; readonly stop: () => void } {
	const places = new Map(
		sections.flatMap(({ paragraphs }, index) =>
			paragraphs.flatMap(({ beads }) => beads.map(({ id }) => [id, index] as const)),
		),
	);
	const watch = new IntersectionObserver(
		(entries) => {
			const top = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
			if (top !== undefined) ontop(top, places.get(top) ?? 0);
		},
		{ rootMargin: TOP },
	);
	void hear(app);
	// At hand when the first word is touched, and not in the way of what is to be seen first.
	const first = new AbortController();
	const prepare = () => {
		first.abort();
		void idle().then(() => import('./ReaderSheet.svelte'));
	};
	for (const type of TOUCHES) {
		addEventListener(type, prepare, { passive: true, signal: first.signal });
	}
	return {
		watch,
		stop() {
			first.abort();
			watch.disconnect();
		},
	};
}
