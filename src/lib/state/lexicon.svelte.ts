import { choicesOf, withOwn } from '#lib/core/lexicon/own.ts';
import type { Term, TermId } from '#lib/core/types.ts';
import type { OpenLexicon } from '#lib/workers/lexicon.ts';
import { idle } from './idle.ts';
import type { Library } from './library.svelte.ts';
import type { WordPlaces } from './word-places.ts';

/**
 * Every entry that the app knows, searchable, and where it stands in the articles: read when it is first wanted, since no
 * article needs all of them, and then kept as long as the app.
 */
export class Lexicon {
	#library: Library;
	#open = $state.raw<OpenLexicon | undefined>(undefined);
	/** `missing`: it could not be read; the next wish tries again. */
	state = $state<'unread' | 'reading' | 'ready' | 'missing'>('unread');
	/**
	 * How often it was found out which inflected forms the words have, that are searched: after each time what was looked for
	 * before is worth another look.
	 */
	inflected = $state(0);
	/** Where words stand in the articles on this device; undefined until `locate` has found out. */
	places = $state.raw<WordPlaces | undefined>(undefined);
	/** Which of one's own are searched. */
	#searched: readonly Term[] = [];
	/** What was found last: whoever comes back to it sees it at once. */
	#last: { readonly query: string; readonly terms: readonly Term[] } | undefined;

	constructor(library: Library) {
		this.#library = library;
	}

	/** The learner's own, of all articles on this device: of two with one id the one that was added last. */
	own = $derived.by((): readonly Term[] => {
		const terms = this.#library.own.flatMap((article) => choicesOf(article).own);
		return [...new Map(terms.reverse().map((term) => [term.id, term])).values()];
	});

	/** As a list, in the order of the files; one's own in the place of an entry, or at the end. */
	all = $derived.by((): readonly Term[] => withOwn(this.#open?.terms ?? [], this.own));
	/** By id, former ids too. */
	terms = $derived.by(
		(): ReadonlyMap<TermId, Term> =>
			new Map(
				this.all.flatMap((term) =>
					[...(term.was ?? []), term.id].map((id): [TermId, Term] => [id, term]),
				),
			),
	);

	#reading: Promise<void> | undefined;

	/** Reads it, unless that has been done; whoever asks meanwhile waits for the same. Never rejects. */
	load(): Promise<void> {
		return (this.#reading ??= this.#read());
	}

	async #read(): Promise<void> {
		this.state = 'reading';
		try {
			const { openLexicon } = await import('#lib/workers/lexicon.ts');
			this.#open = await openLexicon(() => {
				this.#last = undefined;
				this.inflected++;
			});
			// To take it over and to show it at once would be twice as long.
			await idle();
			this.state = 'ready';
		} catch {
			this.state = 'missing';
			this.#reading = undefined;
		}
	}

	/** Finds out where words stand, anew each time: articles come and go. */
	async locate(): Promise<void> {
		const { readWordPlaces } = await import('./word-places.ts');
		this.places = await readWordPlaces(this.#library);
	}

	/** Gets ready to search. Called by the pages that do, once it was read. */
	prepare(): void {
		this.#tellOwn();
		this.#open?.prepare();
	}

	/** Has one's own searched, too. The worker gets ready anew for them, so it is told only of what it doesn't know. */
	#tellOwn(): void {
		const { own } = this;
		if (!this.#open || own === this.#searched) return;
		const isNew = JSON.stringify(own) !== JSON.stringify(this.#searched);
		this.#searched = own;
		if (!isNew) return;
		this.#last = undefined;
		this.#open.setOwn(own);
	}

	/** The terms that answer a query, the best answer first; none before the lexicon was read. */
	async find(query: string): Promise<readonly Term[]> {
		const open = this.#open;
		if (!open) return [];
		const { all } = this;
		this.#tellOwn();
		const searched = this.#searched;
		const places = await open.search(query);
		const terms = Array.from(places).flatMap((place) => all[place] ?? []);
		if (searched === this.#searched) this.#last = { query, terms };
		return terms;
	}

	/** The same at once, if it was the last that was found. */
	found(query: string): readonly Term[] | undefined {
		this.#tellOwn();
		return this.#last?.query === query ? this.#last.terms : undefined;
	}
}
