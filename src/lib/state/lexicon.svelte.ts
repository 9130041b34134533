import { resolve } from '$app/paths';
import type { Dictionary } from '#lib/content/catalog.ts';
import type { Term, TermId } from '#lib/core/types.ts';

/** Every entry that the app knows: read when it is first wanted, since no article needs all of them. */
export class Lexicon {
	terms = $state.raw<ReadonlyMap<TermId, Term>>(new Map());
	/** `missing`: it could not be read; the next wish tries again. */
	state = $state<'unread' | 'reading' | 'ready' | 'missing'>('unread');

	/** As a list, in the order of the files. */
	all = $derived<readonly Term[]>([...this.terms.values()]);

	/** Reads it, unless that has been done. Never rejects. */
	async load(): Promise<void> {
		if (this.state === 'reading' || this.state === 'ready') return;
		this.state = 'reading';
		try {
			const response = await fetch(resolve('/lexicon.json'));
			if (!response.ok) throw new Error(`The lexicon could not be read (${response.status}).`);
			const { terms } = (await response.json()) as Dictionary;
			this.terms = new Map(terms.map((term) => [term.id, term]));
			this.state = 'ready';
		} catch {
			this.state = 'missing';
		}
	}
}
