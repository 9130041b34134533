import { decodeLexiconColumns, type CompactLexicon } from '#lib/core/lexicon/compact.ts';
import type { Dictionary } from './catalog.ts';
import { readJson } from './gzip.ts';

/** `/lexicon.bin`: the dictionary as it is sent. */
export interface DictionaryFile extends Pick<Dictionary, 'editions'> {
	readonly lexicon: CompactLexicon;
}

/**
 * The whole lexicon, as it was written when the app was built; it is among what is stored for use without a network.
 *
 * @param address of `/lexicon.bin`, absolute where a worker asks
 * @throws {Error} where it can't be had: not stored yet and no network, or cut off
 */
export async function fetchDictionary(address: string): Promise<Dictionary> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The dictionary could not be read (${response.status}).`);
	const { lexicon, editions } = await readJson<DictionaryFile>(response);
	return { terms: decodeLexiconColumns(lexicon), editions };
}
