import { expect, it } from 'vitest';
import { breakCosts } from './breaks.ts';

it('charges dearly for one-sided breaks where lines correspond, and rewards common ones', () => {
	const { both, one, neither, inside } = breakCosts({ both: 20, one: 0, neither: 30 });
	expect(one).toBeGreaterThan(2);
	expect(inside).toBeGreaterThan(one);
	expect(both).toBeLessThan(-0.5);
	expect(neither).toBeLessThan(0);
});

it('charges nothing to speak of where the breaks of one side say nothing of the other’s', () => {
	// Independent breaks at a rate of one in three.
	const { both, one, neither } = breakCosts({ both: 10, one: 40, neither: 40 });
	for (const cost of [both, one, neither]) expect(Math.abs(cost)).toBeLessThan(0.15);
});

it('is sure of nothing in a text of one bead', () => {
	const { one } = breakCosts({ both: 0, one: 0, neither: 0 });
	expect(Math.abs(one)).toBeLessThan(Math.LN2);
});
