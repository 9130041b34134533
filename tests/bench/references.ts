import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '../../src/cli/serve.ts';

export const READER = '/articles/moscow-washington/';

const page = (title: string, body: string, script = ''): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="${title}"><title>${title}</title></head><body>${body}${script && `<script>${script}</script>`}</body></html>\n`;

/** The least that a page can be and still be read. */
const EMPTY = page('Empty', '<main><h1>Empty</h1></main>');

/** A page that does nothing but answer keys: each changes its text. */
const KEYS = page(
	'Keys',
	'<main><h1>0</h1></main>',
	"let n = 0; addEventListener('keydown', () => { document.querySelector('h1').textContent = String(++n); });",
);

/** The smallest worker that makes a page open without a network. */
const WORKER = `addEventListener('install', (event) => {
	event.waitUntil(caches.open('pages').then((cache) => cache.addAll(['/', '/empty/'])).then(() => skipWaiting()));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
	event.respondWith(caches.match(event.request).then((known) => known ?? fetch(event.request)));
});
`;

/** The text of the built reader as a page of paragraphs: no script, no style, no face of its own. */
function plainArticle(build: string): string {
	const html = readFileSync(join(build, READER, 'index.html'), 'utf8');
	const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0];
	if (!main) throw new Error('The built reader has no text.');
	const text = main.replace(/<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>|<!--[\s\S]*?-->/gu, '');
	const blocks = text
		.split(/<\/(?:p|h\d|li|div)>/u)
		.map((block) => block.replace(/<[^>]*>/gu, '').trim())
		.filter(Boolean);
	const [heading = '', ...rest] = blocks;
	const paragraphs = rest.map((block) => `<p dir="auto">${block}</p>`).join('');
	return page('Article', `<main><h1>${heading}</h1>${paragraphs}</main>`);
}

export interface Place {
	readonly url: string;
	/** No more answers, and what was written for it is gone. */
	readonly stop: () => Promise<void>;
}

async function serveFolder(fill: (dir: string) => void): Promise<Place> {
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	fill(dir);
	const server = await serve({ port: 0, dir });
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop: async () => {
			await new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			});
			rmSync(dir, { recursive: true, force: true });
		},
	};
}

function write(dir: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
}

/** The built app and, from the same server, `/reference/empty/` and `/reference/keys/`. */
export const serveApp = (build: string): Promise<Place> =>
	serveFolder((dir) => {
		for (const name of readdirSync(build)) symlinkSync(join(build, name), join(dir, name));
		write(dir, { 'reference/empty/index.html': EMPTY, 'reference/keys/index.html': KEYS });
	});

/** The article as a static page at `/`, an empty one at `/empty/`, and a worker that stores both. */
export const serveStatic = (build: string): Promise<Place> =>
	serveFolder((dir) => {
		const register = "<script>navigator.serviceWorker.register('/worker.js')</script></body>";
		const withWorker = (html: string) => html.replace('</body>', register);
		write(dir, {
			'index.html': withWorker(plainArticle(build)),
			'empty/index.html': withWorker(EMPTY),
			'worker.js': WORKER,
		});
	});
