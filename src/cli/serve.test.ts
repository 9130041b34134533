import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

const LONG = '<p>A page that is longer than any one piece of a stream.</p>'.repeat(20_000);

describe('serving a build', () => {
	const dir = mkdtempSync(join(tmpdir(), 'serve-'));
	let server: Server;
	let url = '';
	beforeAll(async () => {
		mkdirSync(join(dir, 'words'));
		writeFileSync(join(dir, 'words/index.html'), LONG);
		writeFileSync(join(dir, '200.html'), 'short');
		writeFileSync(join(dir, 'face.woff2'), 'a face');
		server = await serve({ port: 0, dir });
		url = `http://localhost:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
		rmSync(dir, { recursive: true });
	});

	it('compresses text, whole and however long', async () => {
		const response = await fetch(`${url}/words/`, { headers: { 'accept-encoding': 'br' } });
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('vary')).toBe('Accept-Encoding');
		expect(await response.text()).toBe(LONG);
	});

	it('answers an unknown address with the page that starts the app', async () => {
		const response = await fetch(`${url}/no/such`, { headers: { 'accept-encoding': 'br' } });
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('short');
	});

	it('sends faces as they are, and text to whom cannot read it compressed', async () => {
		const face = await fetch(`${url}/face.woff2`, { headers: { 'accept-encoding': 'br' } });
		expect(face.headers.get('content-encoding')).toBeNull();
		const plain = await fetch(`${url}/words/`, { headers: { 'accept-encoding': 'identity' } });
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(await plain.text()).toBe(LONG);
	});

	it('says that nothing changed without a body', async () => {
		const first = await fetch(`${url}/words/`);
		await first.text();
		const etag = first.headers.get('etag') ?? '';
		const again = await fetch(`${url}/words/`, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
	});
});
