import {
	filterTerms,
	sortTerms,
	type Facts,
	type Filters,
	type Sort,
} from '#lib/core/search/filter.ts';
import type { Term } from '#lib/core/types.ts';
import type { Lexicon } from '#lib/state/lexicon.svelte.ts';
import type { WordsWish } from './wish.ts';

/** What is looked for in the list of words, and what answers it. */
export class Finder {
	readonly #lexicon: Lexicon;
	readonly #facts: () => Facts | undefined;
	query = $state('');
	filters = $state.raw<Filters>({});
	sort = $state<Sort | undefined>();
	/** What answers the last query that was answered: it stays until the next answer is there. */
	#found = $state.raw<readonly Term[] | undefined>();

	/** @param facts what is known of words beside the lexicon; undefined until it is */
	constructor(lexicon: Lexicon, facts: () => Facts | undefined) {
		this.#lexicon = lexicon;
		this.#facts = facts;
	}

	isSearch = $derived(this.query.trim() !== '');
	/** How many filters narrow the list. */
	narrowed = $derived(Object.keys(this.filters).length);

	/** What answers the query, without regard to the filters; undefined until it is known. */
	answers = $derived.by((): readonly Term[] | undefined =>
		this.#lexicon.state === 'ready' ? (this.isSearch ? this.#found : this.#lexicon.all) : undefined,
	);

	/** What is shown, in its order; undefined until it is known. */
	list = $derived.by((): readonly Term[] | undefined => {
		const facts = this.#facts();
		if (!facts || !this.answers) return undefined;
		const narrowed =
			this.narrowed > 0 ? filterTerms(this.answers, this.filters, facts) : this.answers;
		const sort = this.sort ?? (this.isSearch ? undefined : 'frequency');
		return sort === undefined ? narrowed : sortTerms(narrowed, sort, facts);
	});

	wish = $derived<WordsWish>({ query: this.query, filters: this.filters, sort: this.sort });

	/** Looks for what an address asks for. */
	set({ query, filters, sort }: WordsWish): void {
		this.filters = filters;
		this.sort = sort;
		this.query = query;
		this.ask();
	}

	/** Looks for what is typed now. Called again once the lexicon is there. */
	ask(): void {
		const query = this.query.trim();
		if (query === '') {
			this.#found = undefined;
			return;
		}
		const known = this.#lexicon.found(query);
		if (known) this.#found = known;
		else
			void this.#lexicon.find(query).then((terms) => {
				// Whoever types faster than is answered wants the last answer only.
				if (this.query.trim() === query && this.#lexicon.state === 'ready') this.#found = terms;
			});
	}

	/** Narrows the list by one more filter, or takes one away. */
	narrow<Key extends keyof Filters>(key: Key, value: Filters[Key] | undefined): void {
		const { [key]: _, ...others } = this.filters;
		this.filters = value === undefined ? others : { ...others, [key]: value };
	}
}
