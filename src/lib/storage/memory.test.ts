import { describe, expect, it } from 'vitest';
import { memoryStorage } from './memory.ts';
import { openStorage } from './open.ts';
import { decodePack, describeStorage } from './storage.fixture.ts';

const unavailable = { reason: 'refused', message: 'The operation is insecure.' } as const;

describe('memoryStorage', () => {
	describeStorage(() => Promise.resolve(memoryStorage(unavailable)));

	it('says that it keeps nothing, and why', () => {
		expect(memoryStorage(unavailable).unavailable).toEqual(unavailable);
	});
});

it('is what one gets where there is no IndexedDB', async () => {
	const storage = await openStorage(() => Promise.resolve(decodePack));
	expect(storage.unavailable?.reason).toBe('absent');
});
