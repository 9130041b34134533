import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { trustedWorkerUrl } from '#lib/io/worker-url.ts';
import type { Offline } from './offline.svelte.ts';

/** Registers the service worker, and keeps `offline` told of it and of the network. */
export async function install(offline: Offline): Promise<void> {
	offline.online = navigator.onLine;
	addEventListener('online', () => (offline.online = true));
	addEventListener('offline', () => (offline.online = false));
	if (dev || !('serviceWorker' in navigator) || !isSecureContext) {
		offline.state = 'impossible';
		return;
	}
	try {
		offline.state = navigator.serviceWorker.controller ? 'ready' : 'installing';
		const registration = await navigator.serviceWorker.register(
			trustedWorkerUrl(resolve('/') + 'service-worker.js'),
			{ scope: resolve('/'), updateViaCache: 'none' },
		);
		follow(registration, offline);
		await navigator.serviceWorker.ready;
		offline.state = 'ready';
	} catch {
		// Refused (a private window, a policy of the browser's), or the server is gone: a worker that is there goes on serving.
		offline.state = navigator.serviceWorker.controller ? 'ready' : 'impossible';
	}
}

function follow(registration: ServiceWorkerRegistration, offline: Offline): void {
	const look = () => {
		offline.waiting = navigator.serviceWorker.controller ? registration.waiting : null;
	};
	const watch = () => registration.installing?.addEventListener('statechange', look);
	look();
	watch();
	registration.addEventListener('updatefound', watch);
}

/** Lets the newer version take over and starts the page anew with it. */
export function update({ waiting }: Offline): void {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
		once: true,
	});
	waiting?.postMessage({ type: 'SKIP_WAITING' });
}
