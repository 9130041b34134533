/// <reference lib="webworker" />

/**
 * The pages in the service worker's keeping, a cache for each version of the app, under their own addresses: so a browser that knows
 * static routes opens them from there by itself, and nobody waits until the worker has been started.
 */

declare const self: ServiceWorkerGlobalScope;

/** What is stored: an address, and what changes with its content. */
interface Stored {
	readonly url: string;
	readonly revision: string | null;
}

/** What lib.dom doesn't know yet: <https://w3c.github.io/ServiceWorker/#register-router-method>. */
interface Route {
	readonly condition: { readonly urlPattern: URLPatternInit; readonly requestMethod: 'GET' };
	readonly source: { readonly cacheName: string };
}
interface InstallEvent extends ExtendableEvent {
	readonly addRoutes?: (routes: readonly Route[]) => Promise<void>;
}

const SCRIPTS = '_app/immutable/*';

/** An address as a pattern of that address alone. */
const literally = (path: string): string => path.replace(/[\\+*?(){}:]/gu, String.raw`\$&`);

async function fetchPage(address: string): Promise<Response> {
	const response = await fetch(new Request(address, { cache: 'reload' }));
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	// A host may send from one address to another, and no page can be opened with an answer that was.
	return response.redirected ? new Response(response.body, response) : response;
}

/**
 * Stores pages while the worker is installed, and gives up those of other versions when it takes over.
 *
 * @param scripts the cache that has the scripts under their own addresses
 * @returns what answers for a page from the store, whatever its query and whether or not it names the file; undefined where there is
 * none of that address
 */
export function storePages(pages: readonly Stored[], scripts: string) {
	const { scope } = self.registration;
	const family = `pages ${scope} `;
	const cacheName = family + pages.map(({ revision }) => (revision ?? '').slice(0, 8)).join('');
	const addresses = new Set(pages.map(({ url }) => new URL(url, scope).href));

	function routes(): Route[] {
		const route = (pathname: string, cacheName: string): Route => ({
			condition: { urlPattern: { baseURL: scope, pathname, search: '' }, requestMethod: 'GET' },
			source: { cacheName },
		});
		const paths = [...addresses].map((address) => literally(new URL(address).pathname));
		return [
			...paths.map((path) => route(path, cacheName)),
			route(literally(new URL(scope).pathname) + SCRIPTS, scripts),
		];
	}

	async function install(event: InstallEvent): Promise<void> {
		const cache = await caches.open(cacheName);
		await Promise.all(
			Array.from(addresses, async (address) => cache.put(address, await fetchPage(address))),
		);
		// Whoever can't route answers for each page below.
		await event.addRoutes?.(routes()).catch(() => undefined);
	}

	async function discard(): Promise<void> {
		const others = (await caches.keys()).filter(
			(name) => name.startsWith(family) && name !== cacheName,
		);
		await Promise.all(others.map((name) => caches.delete(name)));
	}

	self.addEventListener('install', (event) => event.waitUntil(install(event)));
	self.addEventListener('activate', (event) => event.waitUntil(discard()));

	return (url: URL): (() => Promise<Response>) | undefined => {
		const address = url.origin + url.pathname.replace(/index\.html$/u, '');
		if (!addresses.has(address)) return undefined;
		return async () => (await caches.match(address, { cacheName })) ?? fetch(address);
	};
}
