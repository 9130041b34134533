export type OfflineState = 'unknown' | 'installing' | 'ready' | 'impossible';

/** Whether everything is stored for use without a network, whether there is one, and whether a newer version waits. */
export class Offline {
	state = $state<OfflineState>('unknown');
	online = $state(true);
	waiting = $state.raw<ServiceWorker | null>(null);

	/** Registers the service worker and follows it. Called once, in the browser. */
	async start(): Promise<void> {
		try {
			const { install } = await import('./install.ts');
			await install(this);
		} catch {
			// A part of the app isn't there: it isn't stored.
			this.state = 'impossible';
		}
	}
}
