import { gzipSync } from 'node:zlib';

/** How much memory zlib takes: less makes shorter blocks, each with codes of its own, which suits some files better. */
const MEMORY_LEVELS = [5, 6, 7, 8];

/** A JSON value as a compressed file, for `readJson`: as small as zlib makes it. */
export function gzipped(value: unknown): Response {
	const text = JSON.stringify(value);
	const [smallest = Buffer.of()] = MEMORY_LEVELS.map((memLevel) =>
		gzipSync(text, { level: 9, memLevel }),
	).sort((a, b) => a.length - b.length);
	return new Response(new Uint8Array(smallest), {
		headers: { 'content-type': 'application/octet-stream' },
	});
}
