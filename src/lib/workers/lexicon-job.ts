/// <reference lib="webworker" />
import { fetchTerms } from '#lib/content/dictionary.ts';
import { createLookup, type Lookup } from '#lib/core/lexicon/lookup.ts';
import { withOwn } from '#lib/core/lexicon/own.ts';
import { createSearch, type Search } from '#lib/core/search/search.ts';
import type { Term } from '#lib/core/types.ts';

/**
 * What the page asks: to read the lexicon at an address, once; to get ready for searching it, which not every page wants; to
 * take the learner's own terms in; and to search it.
 */
export type LexiconRequest =
	| { readonly type: 'open'; readonly dictionary: string }
	| { readonly type: 'prepare' }
	| { readonly type: 'own'; readonly terms: readonly Term[] }
	| { readonly type: 'find'; readonly query: string; readonly ask: number };

/**
 * What it is told: the terms, in pieces that a slow phone takes in between two frames; the end of them; that inflected forms
 * are known from now on, so that the same query may find more; what was found.
 */
export type LexiconAnswer =
	| { readonly type: 'terms'; readonly terms: readonly Term[] }
	| { readonly type: 'complete' }
	| { readonly type: 'inflected' }
	| { readonly type: 'failed'; readonly message: string }
	| { readonly type: 'found'; readonly ask: number; readonly places: Uint32Array };

declare const self: DedicatedWorkerGlobalScope;

/** Terms in one message: reading them costs the page about a millisecond, four on a slow phone. */
const PIECE = 200;

const say = (answer: LexiconAnswer) => self.postMessage(answer);
/** Milliseconds without a question until inflection is prepared, which takes a second on a slow phone. */
const QUIET = 1500;

/** What is searched: made when it is first wanted. */
class Prepared {
	readonly #terms: readonly Term[];
	readonly #search: Search;
	/** Inflection comes second: whoever types at once is answered without it. */
	#lookup: Lookup | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(terms: readonly Term[]) {
		this.#terms = terms;
		this.#search = createSearch(terms);
		this.#later();
	}

	find(query: string): number[] {
		this.#later();
		return this.#search.find(query, this.#lookup);
	}

	/** It is searched no more. */
	end(): void {
		clearTimeout(this.#timer);
	}

	#later(): void {
		clearTimeout(this.#timer);
		if (this.#lookup) return;
		this.#timer = setTimeout(() => {
			this.#lookup = createLookup(this.#terms);
			say({ type: 'inflected' });
		}, QUIET);
	}
}

let terms: Promise<readonly Term[]> = Promise.resolve([]);
let prepared: Promise<Prepared> | undefined;
let own: readonly Term[] = [];
const prepare = () => (prepared ??= terms.then((all) => new Prepared(withOwn(all, own))));

async function open(dictionary: string): Promise<readonly Term[]> {
	try {
		const terms = await fetchTerms(dictionary);
		for (let at = 0; at < terms.length; at += PIECE) {
			say({ type: 'terms', terms: terms.slice(at, at + PIECE) });
		}
		say({ type: 'complete' });
		return terms;
	} catch (error) {
		say({ type: 'failed', message: String(error) });
		return [];
	}
}

async function find(query: string, ask: number): Promise<void> {
	const prepared = await prepare();
	say({ type: 'found', ask, places: Uint32Array.from(prepared.find(query)) });
}

export function handle(data: LexiconRequest): void {
	if (data.type === 'open') terms = open(data.dictionary);
	else if (data.type === 'prepare') void prepare();
	else if (data.type === 'own') {
		own = data.terms;
		void prepared?.then((before) => before.end());
		prepared = undefined;
	} else void find(data.query, data.ask);
}
