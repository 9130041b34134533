import type { Browser, BrowserContext, Page } from 'playwright';
import { Learner } from './answering.ts';
import { quantile } from './median.ts';
import { installed, phone, SLOWDOWN, slowPage } from './phone.ts';

/** Answers whose delays are measured, in so many turns with the page of reference. */
const ANSWERS = 200;
const TURNS = 4;
/** Answers after which the heap is measured. */
const EARLY = 100;
const LATE = 1_000;
const BUDGET = { delay: 80, heap: 1.2 };
/** Milliseconds; the browser says nothing of what is faster. */
const UNSEEN = 16;

/** Runs in the page before its own scripts: how long each key takes until the next paint. */
function watch(): void {
	const delays = new Map<number, number>();
	Object.assign(window, { delays });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { interactionId, duration } = entry as PerformanceEventTiming & {
				readonly interactionId: number;
			};
			if (interactionId)
				delays.set(interactionId, Math.max(delays.get(interactionId) ?? 0, duration));
		}
	}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** The delays of so many keys: those that weren't reported took less than any that was. */
async function delaysOf(page: Page, keys: number): Promise<number[]> {
	// The observer is told at the next idle moment.
	await page.waitForTimeout(300);
	const seen = await page.evaluate(() => [
		...(window as unknown as { delays: Map<number, number> }).delays.values(),
	]);
	return [...seen, ...Array<number>(Math.max(0, keys - seen.length)).fill(UNSEEN)];
}

/** Answers with the slowdown of a phone, beside keys on a page that does nothing but answer them, by turns. */
export async function measureDelays(
	context: BrowserContext,
	url: string,
	rate = SLOWDOWN,
): Promise<string[]> {
	const { page } = await slowPage(context, { rate, network: false });
	const { page: bare } = await slowPage(context, { rate, network: false });
	await Promise.all([page.addInitScript(watch), bare.addInitScript(watch)]);
	const learner = new Learner(page);
	await learner.open(url);
	await installed(page);
	await bare.goto(`${url}/reference/keys/`);
	let struck = 0;
	for (let turn = 1; turn <= TURNS; turn++) {
		await page.bringToFront();
		await learner.answerTo((ANSWERS * turn) / TURNS);
		await bare.bringToFront();
		for (let key = 0; key < ANSWERS / TURNS; key++, struck++) {
			await bare.keyboard.press('Digit1');
			await bare.waitForTimeout(20);
		}
	}
	const [ours, theirs] = [await delaysOf(page, learner.keys), await delaysOf(bare, struck)];
	await Promise.all([page.close(), bare.close()]);
	const row = (name: string, delays: readonly number[]) =>
		`${name.padEnd(36)} median ${quantile(delays, 0.5).toFixed(0).padStart(4)} ms   p98 ${quantile(delays, 0.98).toFixed(0).padStart(4)} ms   worst ${Math.max(
			...delays,
		)
			.toFixed(0)
			.padStart(4)} ms`;
	return [
		`From a key to the next paint, ${rate.toFixed(1)} × CPU slowdown, ${ANSWERS} answers (${learner.keys} keys)`,
		row('a page that does nothing else', theirs),
		row('the quiz', ours),
		`${''.padEnd(36)} budget ${BUDGET.delay} ms at p98`,
	];
}

/** Bytes of the heap that are in use, once what isn't has been thrown away. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}

/** The heap after many answers, beside that after some, in one document. */
export async function measureHeap(browser: Browser, url: string): Promise<string[]> {
	const context = await phone(browser);
	const page = await context.newPage();
	const learner = new Learner(page);
	await learner.open(url);
	await learner.answerTo(EARLY);
	const early = await heapOf(page);
	await learner.answerTo(LATE);
	const late = await heapOf(page);
	await context.close();
	const mib = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(2).padStart(7)} MiB`;
	return [
		'JavaScript heap of the quiz',
		`after ${String(EARLY).padStart(5)} answers ${mib(early)}`,
		`after ${String(LATE).padStart(5)} answers ${mib(late)}  ${(late / early).toFixed(2)} ×  (budget ${BUDGET.heap})`,
	];
}
