import { expect, it } from 'vitest';
import { gzipped } from './gzip.server.ts';
import { readJson } from './gzip.ts';

const value = { ar: 'مُفَاوَضَات', en: ['talks', 'negotiations'], count: 34 };

it.each([true, false])('reads what was packed, built for good: %s', async (isBuilt) => {
	expect(await readJson(await gzipped(value, isBuilt))).toEqual(value);
});

it('is smaller where it is built for good', async () => {
	const long = Array.from({ length: 2000 }, (_, i) => `${i % 7} ${i * i} of ${i % 13}`);
	const [small, quick] = await Promise.all(
		[true, false].map(
			async (isBuilt) => (await (await gzipped(long, isBuilt)).arrayBuffer()).byteLength,
		),
	);
	expect(small).toBeLessThan(0.99 * (quick ?? 0));
});

it('reads the same where a host has unpacked it', async () => {
	expect(await readJson(new Response(JSON.stringify(value)))).toEqual(value);
});

it('says so where a file is cut off', async () => {
	const bytes = await (await gzipped(value)).arrayBuffer();
	await expect(readJson(new Response(bytes.slice(0, 30)))).rejects.toThrow();
});
