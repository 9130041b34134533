/// <reference lib="webworker" />
import { fetchDictionary } from '#lib/content/dictionary.ts';
import { createLookup, type Lookup } from '#lib/core/lexicon/lookup.ts';
import { createSearch, type Search } from '#lib/core/search/search.ts';
import type { Term } from '#lib/core/types.ts';

/** What the page asks: to read the lexicon at an address, once, and then to search it. */
export type LexiconRequest =
	{ readonly dictionary: string } | { readonly query: string; readonly ask: number };

/** What it is told: the terms, in pieces that a slow phone takes in between two frames; the end of them; what was found. */
export type LexiconAnswer =
	| { readonly type: 'terms'; readonly terms: readonly Term[] }
	| { readonly type: 'complete' }
	| { readonly type: 'failed'; readonly message: string }
	| { readonly type: 'found'; readonly ask: number; readonly places: Uint32Array };

declare const self: DedicatedWorkerGlobalScope;

/** Terms in one message: reading them costs the page about a millisecond, four on a slow phone. */
const PIECE = 200;

const say = (answer: LexiconAnswer) => self.postMessage(answer);
/** Lets messages that wait come in. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

let search: Promise<Search | undefined> = Promise.resolve(undefined);
let lookup: Lookup | undefined;

async function open(dictionary: string): Promise<Search | undefined> {
	try {
		const { terms } = await fetchDictionary(dictionary);
		for (let at = 0; at < terms.length; at += PIECE) {
			say({ type: 'terms', terms: terms.slice(at, at + PIECE) });
		}
		say({ type: 'complete' });
		const made = createSearch(terms);
		// Inflection comes second: whoever types at once is answered without it.
		void pause()
			.then(pause)
			.then(() => (lookup = createLookup(terms)));
		return made;
	} catch (error) {
		say({ type: 'failed', message: String(error) });
		return undefined;
	}
}

self.onmessage = async ({ data }: MessageEvent<LexiconRequest>) => {
	if ('dictionary' in data) {
		search = open(data.dictionary);
		return;
	}
	const places = Uint32Array.from((await search)?.find(data.query, lookup) ?? []);
	say({ type: 'found', ask: data.ask, places });
};
