import { describe, expect, it } from 'vitest';
import { createDevice, deviceOf, idRange, isDevice, isMadeOf, nextId } from './identity.ts';

const DEVICE = '0123456789abcdef';

describe('nextId', () => {
	it('counts on from the last, in the order of text', () => {
		const ids = [nextId(DEVICE, undefined)];
		for (let n = 0; n < 2000; n++) ids.push(nextId(DEVICE, ids.at(-1)));
		expect(ids.slice(0, 2)).toEqual([`${DEVICE}-00000000`, `${DEVICE}-00000001`]);
		expect([...ids].sort()).toEqual(ids);
		expect(new Set(ids).size).toBe(ids.length);
		const [low, high] = idRange(DEVICE);
		expect(ids.every((id) => low < id && id < high)).toBe(true);
	});

	it('never gives an id that may be taken, whatever the last one is', () => {
		for (const odd of ['zzzzzzzz', 'zzzzzzzzz', '~', 'a-b', '-00000001']) {
			const id = nextId(DEVICE, `${DEVICE}-${odd}`);
			expect(id > `${DEVICE}-${odd}` || deviceOf(id) !== DEVICE).toBe(true);
			expect(isDevice(deviceOf(id))).toBe(true);
		}
	});
});

it('makes devices that differ', () => {
	expect(isDevice(createDevice())).toBe(true);
	expect(createDevice()).not.toBe(createDevice());
	expect([undefined, 5, '', `${DEVICE}0`].some(isDevice)).toBe(false);
});

it('knows a draft again, on its own device only', () => {
	const draft = { type: 'suspend', card: 'q1', at: 5 };
	const event = { ...draft, id: nextId(DEVICE, undefined) };
	expect(isMadeOf(event, draft, DEVICE)).toBe(true);
	expect(isMadeOf(event, { ...draft, at: 6 }, DEVICE)).toBe(false);
	expect(isMadeOf(event, draft, createDevice())).toBe(false);
});
