/**
 * Under `require-trusted-types-for 'script'` the address of a worker must be vouched for. This policy does so, for
 * addresses of our own origin alone; where a browser has no Trusted Types the address goes through as it is.
 */
interface Policies {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string },
	): { createScriptURL(url: string): string };
}

function sameOrigin(url: string): string {
	const { origin, href } = new URL(url, location.href);
	if (origin !== location.origin) throw new Error(`A worker from another origin: ${href}`);
	return href;
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** @throws {Error} for an address of another origin. */
export function trustedWorkerUrl(url: string | URL): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Policies };
	if (!trustedTypes) return sameOrigin(String(url));
	policy ??= trustedTypes.createPolicy('mufradat-worker-url', { createScriptURL: sameOrigin });
	return policy.createScriptURL(String(url));
}
