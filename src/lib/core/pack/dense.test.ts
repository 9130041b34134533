import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { condense, expand } from './dense.ts';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('condense', () => {
	it('says every text and every list of keys once', () => {
		const dense = condense([
			{ id: 'a', lang: 'ar' },
			{ id: 'b', lang: 'ar' },
		]);
		expect(dense.texts).toEqual(['a', 'ar', 'b']);
		expect(dense.shapes).toEqual([['id', 'lang']]);
		expect(dense.value).toEqual([-1, [0, 0, 0], [0, 0, 2]]);
	});

	it('numbers what is said often from the start', () => {
		const input = ['b', ...Array.from({ length: 20 }, () => 'a'), 'b'];
		const dense = condense(input);
		expect(dense.texts).toEqual(['a', 'b']);
		expect(dense.often).toBe(1);
		expect(dense.value).toEqual([-1, 0, ...Array.from({ length: 20 }, () => 1), 2]);
		expect(expand(dense)).toEqual(input);
	});

	it('says ids that stand in one place in a row, in the order in which they stand', () => {
		const [once, twice, last] = ['q0123456789abcdef', 'b0123456789abcdef', 'q00000000000000ff'];
		const input = [{ id: once, of: twice }, last, twice];
		const dense = condense(input);
		expect(dense.ids).toBe(once + last);
		expect(dense.texts).toEqual([twice]);
		expect(expand(dense)).toEqual(input);
	});

	it('is expanded to what it was, whatever JSON it is, with ids or without', () => {
		const id = fc.stringMatching(/^[qtb][0-9a-f]{16}$/u);
		const anything = fc.oneof(fc.jsonValue(), fc.dictionary(id, fc.oneof(id, fc.array(id))));
		fc.assert(
			fc.property(anything, (value) => {
				const input = sent(value);
				expect(expand(sent(condense(input)) as ReturnType<typeof condense>)).toEqual(input);
			}),
		);
	});

	it('keeps keys that reach for prototypes as they are, for a decoder to refuse', () => {
		const input: unknown = JSON.parse('{"__proto__":{"polluted":1}}');
		const output = expand(condense(input));
		expect(Object.keys(output as object)).toEqual(['__proto__']);
		expect({}).not.toHaveProperty('polluted');
	});
});
