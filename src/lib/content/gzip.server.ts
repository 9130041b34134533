import { gzipSync } from 'node:zlib';

/** A JSON value as a compressed file, for `readJson`. */
export const gzipped = (value: unknown): Response =>
	new Response(new Uint8Array(gzipSync(JSON.stringify(value), { level: 9 })), {
		headers: { 'content-type': 'application/octet-stream' },
	});
