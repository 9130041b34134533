import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { trustedWorkerUrl } from '#lib/io/worker-url.ts';

export type OfflineState = 'unknown' | 'installing' | 'ready' | 'impossible';

/** Whether everything is stored for use without a network, whether there is one, and whether a newer version waits. */
export class Offline {
	state = $state<OfflineState>('unknown');
	online = $state(true);
	waiting = $state.raw<ServiceWorker | null>(null);

	/** Registers the service worker and follows it. Called once, in the browser. */
	async start(): Promise<void> {
		this.online = navigator.onLine;
		addEventListener('online', () => (this.online = true));
		addEventListener('offline', () => (this.online = false));
		if (dev || !('serviceWorker' in navigator) || !isSecureContext) {
			this.state = 'impossible';
			return;
		}
		try {
			this.state = navigator.serviceWorker.controller ? 'ready' : 'installing';
			const registration = await navigator.serviceWorker.register(
				trustedWorkerUrl(resolve('/') + 'service-worker.js'),
				{ scope: resolve('/'), updateViaCache: 'none' },
			);
			this.#follow(registration);
			await navigator.serviceWorker.ready;
			this.state = 'ready';
		} catch {
			// Refused (a private window, a policy of the browser's), or the server is gone: a worker that is there goes on serving.
			this.state = navigator.serviceWorker.controller ? 'ready' : 'impossible';
		}
	}

	#follow(registration: ServiceWorkerRegistration): void {
		const look = () => {
			this.waiting = navigator.serviceWorker.controller ? registration.waiting : null;
		};
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
	}

	/** Lets the newer version take over and starts the page anew with it. */
	update(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true,
		});
		this.waiting?.postMessage({ type: 'SKIP_WAITING' });
	}
}
