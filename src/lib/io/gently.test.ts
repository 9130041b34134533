import { expect, it, vi } from 'vitest';
import { gently } from './gently.ts';

it('does all steps and says what came of them', async () => {
	const done: number[] = [];
	const sum = await gently(function* () {
		for (let step = 0; step < 5; step++) {
			done.push(step);
			yield;
		}
		return done.length;
	});
	expect([sum, done]).toEqual([5, [0, 1, 2, 3, 4]]);
});

it('lets others work between steps that take long', async () => {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
	const order: string[] = [];
	const work = gently(function* () {
		order.push('first');
		yield;
		order.push('second');
	});
	order.push('other');
	await work;
	vi.restoreAllMocks();
	expect(order).toEqual(['first', 'other', 'second']);
});

it('fails as the work does', async () => {
	const error = new RangeError('Ours.');
	const work = gently(function* () {
		yield;
		throw error;
	});
	await expect(work).rejects.toBe(error);
});
