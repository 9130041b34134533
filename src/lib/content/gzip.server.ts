import { gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';

/** How often Zopfli looks for shorter ways to say a file; more is hardly any smaller. */
const ITERATIONS = 5;

/** A JSON value as a compressed file, for `readJson`: as small as Zopfli makes it where it is built, for which nobody waits. */
export async function gzipped(
	value: unknown,
	isBuilt: boolean = import.meta.env.PROD,
): Promise<Response> {
	const text = JSON.stringify(value);
	const file = isBuilt
		? await gzipAsync(Buffer.from(text), { numiterations: ITERATIONS })
		: gzipSync(text);
	return new Response(new Uint8Array(file), {
		headers: { 'content-type': 'application/octet-stream' },
	});
}
