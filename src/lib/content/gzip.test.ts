import { expect, it } from 'vitest';
import { gzipped } from './gzip.server.ts';
import { readJson } from './gzip.ts';

const value = { ar: 'مُفَاوَضَات', en: ['talks', 'negotiations'], count: 34 };

it('reads what was packed, and the same where a host has unpacked it', async () => {
	expect(await readJson(gzipped(value))).toEqual(value);
	expect(await readJson(new Response(JSON.stringify(value)))).toEqual(value);
});

it('says so where a file is cut off', async () => {
	const bytes = await gzipped(value).arrayBuffer();
	await expect(readJson(new Response(bytes.slice(0, 30)))).rejects.toThrow();
});
