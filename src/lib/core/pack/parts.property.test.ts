import { expect, it } from 'vitest';
import fc from 'fast-check';
import { Parts, toParts } from './parts.ts';

/** What a worker says comes as a copy. */
function copied(value: unknown): unknown {
	const parts = new Parts();
	for (const part of toParts(value)) parts.put(structuredClone(part));
	return parts.value;
}

const count = (value: unknown): number =>
	typeof value === 'object' && value !== null
		? Object.values(value).reduce((sum: number, item) => sum + count(item), 1)
		: 1;

it('gives any JSON value again, keys that mean something to JavaScript among them', () => {
	fc.assert(
		fc.property(fc.json(), (text) => {
			expect(JSON.stringify(copied(JSON.parse(text)))).toBe(JSON.stringify(JSON.parse(text)));
		}),
	);
	const text = '{"a":{"__proto__":{"b":1}},"constructor":[[],{},null]}';
	expect(JSON.stringify(copied(JSON.parse(text)))).toBe(text);
});

it('cuts what is large, wherever it stands, and each part is small', () => {
	const long = Array.from({ length: 30_000 }, (_, n) => ({ n, text: [`${n}`] }));
	const wide = Object.fromEntries(long.map(({ n }) => [`key ${n}`, n]));
	const value = {
		long,
		inside: [{ deep: { long: [long, long] } }],
		wide,
		__proto__of: JSON.parse('{"__proto__":[1]}') as unknown,
	};
	const parts = [...toParts(value)];
	expect(JSON.stringify(copied(value))).toBe(JSON.stringify(value));
	expect(parts.length).toBeGreaterThan(100);
	const largest = Math.max(
		...parts.map(({ entries }) => entries.reduce((sum, [, item]) => sum + count(item), 0)),
	);
	expect(largest).toBeLessThanOrEqual(2_000);
});
