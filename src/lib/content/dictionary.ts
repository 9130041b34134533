import { decodeLexiconColumns, type CompactLexicon } from '#lib/core/lexicon/compact.ts';
import type { Editions } from '#lib/core/pack/editions.ts';
import type { Term } from '#lib/core/types.ts';
import { readJson } from './gzip.ts';

/** `/editions.bin`: which other wordings of shipped articles have authored questions. Only who imports a text needs it. */
export type EditionsFile = readonly Editions[];

async function read<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The dictionary could not be read (${response.status}).`);
	return readJson<T>(response);
}

/**
 * The whole lexicon, as it was written when the app was built; it is among what is stored for use without a network.
 *
 * @param address of `/lexicon.bin`, absolute where a worker asks
 * @throws {Error} where it can't be had: not stored yet and no network, or cut off
 */
export const fetchTerms = async (address: string): Promise<readonly Term[]> =>
	decodeLexiconColumns(await read<CompactLexicon>(address));

/** The same for `/editions.bin`. */
export const fetchEditions = (address: string): Promise<EditionsFile> => read(address);
