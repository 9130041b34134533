import { resolve } from '$app/paths';
import type { Term } from '#lib/core/types.ts';
import type { LexiconAnswer, LexiconRequest } from './lexicon-job.ts';
import { startWorker } from './start.ts';

/** The lexicon, with a worker that searches it. */
export interface OpenLexicon {
	readonly terms: readonly Term[];
	/** Gets ready to search, so that the first answer comes at once. */
	prepare(): void;
	/** Takes the learner's own terms in: what is searched from now on is `withOwn(terms, own)`. */
	setOwn(own: readonly Term[]): void;
	/** The places, among `terms` and one's own, of those that answer a query, the best first. */
	search(query: string): Promise<Uint32Array>;
}

/**
 * Reads the whole lexicon in a worker, which hands the terms over in pieces and searches them: so the page stays responsive. Works without a network.
 *
 * @param oninflected told when inflected forms are known, too: the same query may then find more
 * @throws {Error} where the lexicon can't be had; another call tries again
 */
export function openLexicon(oninflected: () => void): Promise<OpenLexicon> {
	const worker = startWorker('lexicon');
	const tell = (request: LexiconRequest) => worker.postMessage(request);
	const terms: Term[] = [];
	const asked = new Map<number, (places: Uint32Array) => void>();
	let asks = 0;
	const search = (query: string) =>
		new Promise<Uint32Array>((resolveWith) => {
			asked.set(++asks, resolveWith);
			tell({ type: 'find', query, ask: asks });
		});
	return new Promise<OpenLexicon>((resolveWith, reject) => {
		const fail = (message: string) => {
			worker.terminate();
			reject(new Error(message));
		};
		worker.onerror = (event) => {
			event.preventDefault();
			fail(event.message);
		};
		worker.onmessage = ({ data }: MessageEvent<LexiconAnswer>) => {
			switch (data.type) {
				case 'terms':
					terms.push(...data.terms);
					break;
				case 'complete':
					resolveWith({
						terms,
						search,
						prepare: () => tell({ type: 'prepare' }),
						setOwn: (own) => tell({ type: 'own', terms: own }),
					});
					break;
				case 'inflected':
					oninflected();
					break;
				case 'failed':
					fail(data.message);
					break;
				case 'found':
					asked.get(data.ask)?.(data.places);
					asked.delete(data.ask);
			}
		};
		tell({ type: 'open', dictionary: new URL(resolve('/lexicon.bin'), location.href).href });
	});
}
