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

	#reading: Promise<void> | undefined;

	/** Reads it, unless that has been done; whoever asks meanwhile waits for the same. Never rejects. */
	load(): Promise<void> {
		return (this.#reading ??= this.#read());
	}

	async #read(): Promise<void> {
		this.state = 'reading';
		try {
			const response = await fetch(resolve('/lexicon.json'));
			if (!response.ok) throw new Error(`The lexicon could not be read (${response.status}).`);
			const { terms } = (await response.json()) as Dictionary;
			this.terms = new Map(terms.map((term) => [term.id, term]));
			this.state = 'ready';
		} catch {
			this.state = 'missing';
			this.#reading = undefined;
		}
	}
}
