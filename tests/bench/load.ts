import type { Browser, BrowserContext } from 'playwright';
import { median } from './median.ts';
import { phone, SLOWDOWN, slowPage } from './phone.ts';
import { READER } from './references.ts';

const RUNS = 5;
/** Milliseconds after `load` in which what comes late still counts. */
const SETTLE = 2_500;
const LONG = 50;

export const EMPTY = '/reference/empty/';
export const PAGES = [
	{ name: 'home', path: '/' },
	{ name: 'reader', path: READER },
	{ name: 'quiz', path: '/quiz/' },
	{ name: 'words', path: '/words/' },
	{ name: 'progress', path: '/progress/' },
] as const;
const BUDGET = { lcp: 1.8, cls: 0.01, tbt: 50 };

interface Entry extends PerformanceEntry {
	readonly value?: number;
	readonly hadRecentInput?: boolean;
	readonly sources?: readonly { readonly node?: Node | null }[];
}

interface Seen {
	lcp: number;
	/** All shifts together, which is more than the worst session window. */
	cls: number;
	tasks: { start: number; end: number }[];
	shifts: string[];
}

/** Runs in the page before its own scripts. */
function watch(): void {
	const seen: Seen = { lcp: 0, cls: 0, tasks: [], shifts: [] };
	Object.assign(window, { seen });
	const observe = (type: string, act: (entry: Entry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({
			type,
			buffered: true,
		});
	observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
	observe('layout-shift', ({ value, hadRecentInput, sources }) => {
		if (hadRecentInput) return;
		seen.cls += value ?? 0;
		for (const { node } of sources ?? []) {
			const element = node instanceof Element ? node : node?.parentElement;
			seen.shifts.push(`${element?.tagName.toLowerCase() ?? '?'}.${element?.className ?? ''}`);
		}
	});
	observe('longtask', ({ startTime, duration }) =>
		seen.tasks.push({ start: startTime, end: startTime + duration }),
	);
}

export interface Load {
	/** Milliseconds. */
	readonly lcp: number;
	readonly cls: number;
	/** Milliseconds beyond 50 of each long task after the first paint. */
	readonly tbt: number;
	/** What moved. */
	readonly shifts: readonly string[];
}

async function open(
	context: BrowserContext,
	url: string,
	conditions: { rate?: number; network: boolean },
): Promise<Load> {
	const { page } = await slowPage(context, conditions);
	await page.addInitScript(watch);
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(SETTLE);
	const { seen, painted } = await page.evaluate(() => ({
		seen: (window as unknown as { seen: Seen }).seen,
		painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
	}));
	await page.close();
	const tbt = seen.tasks
		.map(({ start, end }) => end - Math.max(start, painted) - LONG)
		.reduce((sum, excess) => sum + Math.max(0, excess), 0);
	return { lcp: seen.lcp, cls: seen.cls, tbt, shifts: [...new Set(seen.shifts)] };
}

interface Row {
	readonly name: string;
	readonly loads: Load[];
}

function print(rows: readonly Row[], empty: Row): { lines: string[]; withinBudget: boolean } {
	const middle = ({ loads }: Row, key: 'lcp' | 'cls' | 'tbt') =>
		median(loads.map((load) => load[key]));
	const reference = middle(empty, 'lcp');
	let withinBudget = true;
	const lines = [empty, ...rows].map((row) => {
		const [lcp, cls, tbt] = [middle(row, 'lcp'), middle(row, 'cls'), middle(row, 'tbt')];
		const moves = cls > BUDGET.cls;
		if (moves) withinBudget = false;
		return [
			row.name.padEnd(24),
			`${lcp.toFixed(0).padStart(6)} ms ${(lcp / reference).toFixed(2)} ×`,
			`${cls.toFixed(4).padStart(10)}`,
			`${tbt.toFixed(0).padStart(6)} ms`,
			moves ? `  SHIFTS: ${row.loads[0]?.shifts.join(', ') ?? ''}` : '',
		].join(' ');
	});
	return { lines, withinBudget };
}

const HEAD = `${''.padEnd(24)} LCP (budget ${BUDGET.lcp} ×)  CLS (${BUDGET.cls})  TBT (${BUDGET.tbt} ms)`;

/**
 * The first visit of the main pages as a phone on slow 4G makes it, each beside an empty page from the same server.
 *
 * @param url where the app and its references live
 * @param rate how much slower than this machine
 */
export async function measureLoads(
	browser: Browser,
	url: string,
	rate = SLOWDOWN,
): Promise<{ lines: string[]; withinBudget: boolean }> {
	const empty: Row = { name: 'an empty page', loads: [] };
	const rows = PAGES.map(({ name, path }) => ({ name, path, loads: [] as Load[] }));
	for (let run = 0; run < RUNS; run++) {
		for (const { path, loads } of [{ path: EMPTY, loads: empty.loads }, ...rows]) {
			const context = await phone(browser);
			loads.push(await open(context, url + path, { rate, network: true }));
			await context.close();
		}
	}
	const { lines, withinBudget } = print(rows, empty);
	return {
		lines: [
			`First visit, slow 4G, ${rate.toFixed(1)} × CPU slowdown, medians of ${RUNS} runs by turns`,
			HEAD,
			...lines,
		],
		withinBudget,
	};
}

/** The same of who comes back, with what is stored in a context: the worker serves, and what was learnt is shown. */
export async function measureReturns(
	context: BrowserContext,
	url: string,
): Promise<{ lines: string[]; withinBudget: boolean }> {
	const empty: Row = { name: 'an empty page', loads: [] };
	const rows = PAGES.map(({ name, path }) => ({ name, path, loads: [] as Load[] }));
	for (let run = 0; run < RUNS; run++) {
		for (const { path, loads } of [{ path: EMPTY, loads: empty.loads }, ...rows])
			loads.push(await open(context, url + path, { network: false }));
	}
	const { lines, withinBudget } = print(rows, empty);
	return {
		lines: [
			`Who comes back, after the answers below, from the worker, medians of ${RUNS} runs`,
			HEAD,
			...lines,
		],
		withinBudget,
	};
}
