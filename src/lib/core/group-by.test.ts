import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

it('groups by key, in order', () => {
	expect([...groupBy(['ab', 'c', 'ad'], (text) => text.charAt(0))]).toEqual([
		['a', ['ab', 'ad']],
		['c', ['c']],
	]);
	expect(groupBy([], String).size).toBe(0);
});
