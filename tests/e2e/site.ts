import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/cli/serve.ts';

/** The built app behind a server of the test's own, which it can stop for good. */
export class Site {
	#server: Server | undefined;
	/** Where the app lives, without a slash at the end. */
	url = '';

	async start(options: { base?: string; dir?: string; port?: number } = {}): Promise<void> {
		this.#server = await serve({ port: 0, ...options });
		const { port } = this.#server.address() as AddressInfo;
		this.url = `http://localhost:${port}${options.base ?? ''}`;
	}

	/** No more answers, and none of the connections that are open. */
	async stop(): Promise<void> {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		await new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	}
}
