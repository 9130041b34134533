import type { Deed } from '#lib/components/reader/card.ts';
import type { Term } from '#lib/core/types.ts';
import type { App } from '#lib/state/app.svelte.ts';

/** Does what the learner says of a term on its card. */
export function perform({ learning, settings }: App, term: Term, deed: Deed): Promise<void> {
	const { study } = settings;
	switch (deed) {
		case 'add':
			return learning.add([term], study);
		case 'suspend':
			return learning.suspend(term, study);
		case 'resume':
			return learning.resume(term);
		case 'know':
			return learning.markKnown(term, study);
		case 'unknow':
			return learning.unmarkKnown(term);
	}
}
