import type { Browser } from 'playwright';
import { median } from './median.ts';
import { phone, SLOWDOWN } from './phone.ts';

/** In the middle of what Lighthouse calls a high-end desktop, which is what its slowdown of 4 makes a middling phone of. */
const DESKTOP = 1750;
const RUNS = 5;

/** Runs in a page: Lighthouse's BenchmarkIndex, strings joined and numbers copied for half a second each. */
function index(): number {
	const during = (act: () => void): number => {
		const start = performance.now();
		let rounds = 0;
		while (performance.now() - start < 500) {
			act();
			rounds++;
		}
		return rounds / 10 / ((performance.now() - start) / 1000);
	};
	const joined = during(() => {
		let text = '';
		for (let i = 0; i < 10_000; i++) text += 'a';
		if (text.length === 1) throw new Error('Never: it is only looked at so that it is made.');
	});
	const lists = [0, 1].map(() => Array.from({ length: 100_000 }, (_, i) => i));
	let from = 0;
	const copied = during(() => {
		const [source = [], target = []] = [lists[from], lists[1 - from]];
		for (let i = 0; i < source.length; i++) target[i] = source[i] ?? 0;
		from = 1 - from;
	});
	return (joined + copied) / 2;
}

export interface Speed {
	/** Lighthouse's BenchmarkIndex, the median of some runs. */
	readonly index: number;
	/** The slowdown that makes this machine the same phone as 4 makes a fast desktop, no less than 1 and no more than 4. */
	readonly rate: number;
}

/** How fast this machine is beside the one for which the slowdown is meant (Lighthouse, docs/throttling.md, “Calibrating the CPU slowdown”). */
export async function measureSpeed(browser: Browser): Promise<Speed> {
	const context = await phone(browser);
	const page = await context.newPage();
	const found: number[] = [];
	for (let run = 0; run < RUNS; run++) found.push(await page.evaluate(index));
	await context.close();
	const middle = median(found);
	return { index: middle, rate: Math.min(SLOWDOWN, Math.max(1, (SLOWDOWN * middle) / DESKTOP)) };
}
