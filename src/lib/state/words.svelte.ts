import type { Term, TermId } from '#lib/core/types.ts';
import type { Words as Opened } from '#lib/workers/words.ts';
import type { Library } from './library.svelte.ts';
import type { Places } from './places-of-words.ts';

/** The whole lexicon, searchable, and where its words stand: read when a page asks for it, then kept as long as the app. */
export class Words {
	#library: Library;
	#opened = $state.raw<Opened | undefined>(undefined);
	#opening: Promise<void> | undefined;
	/** Where words stand in the articles on this device; undefined until that is known. */
	places = $state.raw<Places | undefined>(undefined);
	/** The lexicon can't be had. */
	failed = $state(false);
	/** What was found last: whoever comes back to it sees it at once. */
	#last: { readonly query: string; readonly terms: readonly Term[] } | undefined;

	constructor(library: Library) {
		this.#library = library;
	}

	/** Every entry, in the order of the lexicon; undefined until they are there. */
	terms = $derived(this.#opened?.terms);
	#byId = $derived(
		new Map(
			this.terms?.flatMap((term) =>
				[...(term.was ?? []), term.id].map((id): [TermId, Term] => [id, term]),
			),
		),
	);

	/** The entry with an id, a former one too; or what an article of this device says of it. */
	termOf = (id: TermId): Term | undefined => this.#byId.get(id) ?? this.places?.termOf(id);

	/** Reads what isn't read yet, and anew which articles there are. Called by the pages that need it, and to try again. */
	async load(): Promise<void> {
		this.failed = false;
		this.#opening ??= this.#open();
		await Promise.all([this.#opening, this.#locate()]);
	}

	/** What answers a query, the best first; undefined until it is known, which `find` sees to. */
	found = (query: string): readonly Term[] | undefined =>
		this.#last?.query === query ? this.#last.terms : undefined;

	/** The terms that answer a query, the best answer first. */
	async find(query: string): Promise<readonly Term[]> {
		const opened = this.#opened;
		if (!opened) return [];
		const places = await opened.search(query);
		const terms = Array.from(places).flatMap((place) => opened.terms[place] ?? []);
		this.#last = { query, terms };
		return terms;
	}

	async #open(): Promise<void> {
		try {
			const { openWords } = await import('#lib/workers/words.ts');
			this.#opened = await openWords();
		} catch {
			this.#opening = undefined;
			this.failed = true;
		}
	}

	async #locate(): Promise<void> {
		const { readPlaces } = await import('./places-of-words.ts');
		this.places = await readPlaces(this.#library);
	}
}
