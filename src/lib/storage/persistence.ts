/**
 * Whether the browser may delete what is stored when it needs room (`evictable`) or won't without being told to
 * (`persisted`); `unknown` where it doesn't say: WebKitGTK has no such call, and neither has a page without HTTPS.
 */
export type Persistence = 'persisted' | 'evictable' | 'unknown';

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Not every browser has it, whatever the types say. */
const manager = (): Manager | undefined =>
	(globalThis.navigator as Partial<Navigator> | undefined)?.storage;

async function answer(ask: (() => Promise<boolean>) | undefined): Promise<Persistence> {
	try {
		if (!ask) return 'unknown';
		return (await ask()) ? 'persisted' : 'evictable';
	} catch {
		return 'unknown';
	}
}

/** How it stands, without asking for anything. */
export const persistence = (storage = manager()): Promise<Persistence> =>
	answer(storage?.persisted?.bind(storage));

/** Asks for storage that is kept, and tells the outcome. Some browsers ask the learner: call it on a click. */
export const askToPersist = (storage = manager()): Promise<Persistence> =>
	answer(storage?.persist?.bind(storage));

/** Bytes in use and bytes granted, both rough; null where the browser doesn't say. */
export async function estimate(
	storage = manager(),
): Promise<{ readonly usage: number; readonly quota: number } | null> {
	try {
		const { usage, quota } = (await storage?.estimate?.()) ?? {};
		return usage === undefined || quota === undefined ? null : { usage, quota };
	} catch {
		return null;
	}
}
