import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import sirv from 'sirv';
import { compress } from './compress.ts';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

interface ServeOptions {
	/** 0 takes any free one. */
	readonly port: number;
	readonly host?: string;
	/** The path that the app was built for (`BASE_PATH`), or the empty string. */
	readonly base?: string;
	/** The folder of the built app. */
	readonly dir?: string;
}

/** Serves the built app as any static host would: files as they are, `200.html` for every unknown address. */
export function serve({
	port,
	host = 'localhost',
	base = '',
	dir = BUILD,
}: ServeOptions): Promise<Server> {
	const files = sirv(dir, { single: '200.html', dotfiles: false, etag: true });
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base && url !== base && !url.startsWith(`${base}/`)) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end(`The app lives at ${base}/`);
			return;
		}
		request.url = url.slice(base.length) || '/';
		// The worker's file is asked for anew at every visit; content-addressed files never change.
		response.setHeader(
			'cache-control',
			request.url.startsWith('/_app/immutable/')
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
		);
		response.setHeader('x-content-type-options', 'nosniff');
		compress(request, response);
		files(request, response, () => {
			response.writeHead(404).end();
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}

async function main() {
	const port = Number(process.env['PORT'] ?? 4173);
	const base = process.env['BASE_PATH'] ?? '';
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Error(`PORT is “${process.env['PORT']}”: give a number from 0 to 65535.`);
	}
	if (!existsSync(BUILD)) throw new Error('There is no build yet: run `npm run build` first.');
	const server = await serve({ port, host: process.env['HOST'] ?? 'localhost', base });
	const address = server.address();
	const at = typeof address === 'object' && address ? address.port : port;
	console.log(`Mufradat is at http://localhost:${at}${base}/`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	main().catch((error: NodeJS.ErrnoException) => {
		console.error(
			error.code === 'EADDRINUSE'
				? 'That port is taken: choose another, e.g. PORT=4174 npm start'
				: error.message,
		);
		process.exitCode = 1;
	});
}
