import type { Result } from '../result.ts';
import type { Pack } from '../types.ts';
import { decodePack } from './decode.ts';
import { Parts, toParts } from './parts.ts';
import { jsonFromText } from './read.ts';

/** A pack out of the text of a file, as the app reads it: in parts, of which nothing is trusted. */
export function packFromText(text: string): Result<Pack> {
	const read = jsonFromText(text);
	if (!read.ok) return read;
	const parts = new Parts();
	for (const part of toParts(read.value)) parts.put(structuredClone(part));
	return decodePack(parts.value);
}
