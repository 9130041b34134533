import { describe, expect, it } from 'vitest';
import { askToPersist, estimate, persistence } from './persistence.ts';

const refuse = () => Promise.reject(new TypeError('Not here.'));
const say =
	<T>(value: T) =>
	() =>
		Promise.resolve(value);

describe('persistence', () => {
	it('says yes, no, or that the browser does not say', async () => {
		expect(await persistence({ persisted: say(true) })).toBe('persisted');
		expect(await persistence({ persisted: say(false) })).toBe('evictable');
		expect(await persistence({ persisted: refuse })).toBe('unknown');
		expect(await persistence({})).toBe('unknown');
		expect(await persistence(undefined)).toBe('unknown');
	});

	it('is asked for', async () => {
		expect(await askToPersist({ persist: say(true) })).toBe('persisted');
		expect(await askToPersist({ persist: say(false) })).toBe('evictable');
		expect(await askToPersist({})).toBe('unknown');
	});
});

it('estimates the room, where the browser does', async () => {
	expect(await estimate({ estimate: say({ usage: 1, quota: 9 }) })).toEqual({ usage: 1, quota: 9 });
	expect(await estimate({ estimate: say({ usage: 1 }) })).toBeNull();
	expect(await estimate({ estimate: refuse })).toBeNull();
	expect(await estimate({})).toBeNull();
});
