/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute,
	type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

import { SHARED_AT, SHARED_IN } from './lib/io/shared.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// Every page, pack and font is there before the worker says that it is installed; a query never matters.
precacheAndRoute(self.__WB_MANIFEST, {
	ignoreURLParametersMatching: [/.*/u],
	// A page asked for by its file's name, as static hosts and old bookmarks do.
	urlManipulation: ({ url }) =>
		url.pathname.endsWith('/index.html')
			? [new URL(url.pathname.slice(0, -'index.html'.length), url.origin)]
			: [],
});
cleanupOutdatedCaches();

// What no page was made for (an unknown address) starts the app, which says so in its own words. The page of all components is
// there, and not stored: the network has it.
registerRoute(
	new NavigationRoute(createHandlerBoundToURL('200.html'), { denylist: [/\/design\/$/u] }),
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
