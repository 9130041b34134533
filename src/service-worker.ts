/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute,
	type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

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

// The first visit is offline-capable without a reload; an update waits until the reader agrees.
clientsClaim();
self.addEventListener('message', (event) => {
	if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
