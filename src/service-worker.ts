/// <reference lib="webworker" />
import { cacheNames, clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

import { SHARED_AT, SHARED_IN } from './lib/io/shared.ts';
import { storePages } from './lib/io/stored-pages.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// Every page, pack and font is there before the worker says that it is installed; a query never matters.
const all = self.__WB_MANIFEST.map((entry) =>
	typeof entry === 'string'
		? { url: entry, revision: null }
		: { url: entry.url, revision: entry.revision ?? null },
);
const isPage = ({ url }: { url: string }) => /(?:\/|\.html)$/u.test(url);
const answerFor = storePages(all.filter(isPage), cacheNames.precache);
registerRoute(
	({ url }) => answerFor(url) !== undefined,
	({ url }) => answerFor(url)?.() ?? fetch(url),
);
precacheAndRoute(
	all.filter((entry) => !isPage(entry)),
	{ ignoreURLParametersMatching: [/.*/u] },
);
cleanupOutdatedCaches();

// What no page was made for (an unknown address) starts the app, which says so in its own words. The page of all components is
// there, and not stored: the network has it.
const unknown = new URL('200.html', self.registration.scope);
registerRoute(
	new NavigationRoute(() => answerFor(unknown)?.() ?? fetch(unknown), {
		denylist: [/\/design\/$/u],
	}),
);

// What the phone's share sheet posts to the import page: kept as it came, and taken out by the page, with or without a network.
registerRoute(
	({ url }) => url.pathname.endsWith('/import/'),
	async ({ request, url }) => {
		const type = request.headers.get('content-type') ?? '';
		const kept = await request
			.arrayBuffer()
			.then(async (body) => {
				const cache = await caches.open(SHARED_IN);
				await cache.put(
					self.registration.scope + SHARED_AT,
					new Response(body, { headers: { 'content-type': type } }),
				);
			})
			.then(
				() => 'shared',
				() => 'shared=lost',
			);
		return Response.redirect(`${url.pathname}?${kept}`, 303);
	},
	'POST',
);

// The first visit is offline-capable without a reload; an update waits until the reader agrees.
clientsClaim();
self.addEventListener('message', (event) => {
	if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
