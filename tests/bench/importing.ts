import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';

/** Pairs of the text that is imported. */
const PAIRS = 5000;
/** Milliseconds. */
const LONG = 50;
/** By its class: to compute the roles and names of all that a book has on the page is a long task itself. */
const MENU = 'button.menu';
/** A machine that is busy takes its time. */
const PATIENCE = 600_000;

interface Task {
	readonly start: number;
	readonly duration: number;
}

/** Runs in the page before its own scripts. */
function watch(): void {
	const tasks: { start: number; duration: number }[] = [];
	Object.assign(window, { tasks });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}

/** Our article over and over, three pairs a paragraph, each with a number of its own. */
function longText(root: string, count: number): string {
	const article = readFileSync(
		join(root, 'questions/articles/moscow-washington/article.txt'),
		'utf8',
	);
	const lines = article.split('\n').filter((line) => line.trim().length > 60);
	const isArabic = (line: string) => /^[^a-z]*\p{Script=Arabic}/u.test(line);
	const firstOf = (line: string) => line.split(/(?<=[.؟?!])\s/u)[0] ?? line;
	const arabic = lines.filter(isArabic).map(firstOf);
	const english = lines.filter((line) => !isArabic(line)).map(firstOf);
	const side = (sentences: readonly string[]) =>
		Array.from(
			{ length: count },
			(_, k) => `${k} ${sentences[k % arabic.length] ?? ''}${k % 3 === 2 ? '\n' : ' '}`,
		).join('');
	return `${side(arabic)}\n\n${side(english)}\n`;
}

/** What is done with the text, and with the lesson that comes of it; each step with the tasks that were too long. */
async function steps(page: Page, url: string, book: string) {
	const found: { name: string; tasks: Task[]; took: number }[] = [];
	let from = 0;
	const step = async (name: string, act: () => Promise<unknown>) => {
		const began = Date.now();
		await act();
		await page.waitForTimeout(300);
		const tasks = await page.evaluate(() => (window as unknown as { tasks: Task[] }).tasks);
		found.push({ name, tasks: tasks.slice(from), took: Date.now() - began });
		from = tasks.length;
	};
	await step('opening the page', async () => {
		await page.goto(`${url}/import/`);
		await page.locator('input[type=file]').waitFor({ state: 'attached' });
	});
	await step('reading and the preview', async () => {
		await page.locator('input[type=file]').setInputFiles(book);
		await page.locator('[data-row]').first().waitFor({ timeout: PATIENCE });
	});
	await step('saving, to the reader', async () => {
		await page.locator('button.save').click();
		await page.waitForURL(/articles\/mine/u, { timeout: PATIENCE });
		await page.locator('h1').waitFor({ timeout: PATIENCE });
	});
	await step('the reader', () => page.waitForTimeout(3000));
	await step('to the pairs', async () => {
		await page.locator(MENU).click();
		await page.locator('a[href*="?edit="]').click();
		await page.locator('[data-row]').first().waitFor({ timeout: PATIENCE });
	});
	await step('two pairs merged', async () => {
		await page.locator('[data-row] > button').first().click();
		await page.getByRole('button', { name: 'Merge with next' }).click();
	});
	await step('saving that, to the reader', async () => {
		await page.locator('button.save').click();
		await page.waitForURL(/articles\/mine/u, { timeout: PATIENCE });
		await page.locator('h1').waitFor({ timeout: PATIENCE });
	});
	await page.locator(MENU).click();
	const lesson = page.getByRole('button', { name: 'Save the lesson' });
	const [download] = await Promise.all([page.waitForEvent('download'), lesson.click()]);
	const pack = await download.path();
	from = 0;
	await step('its lesson, to the preview', async () => {
		await page.goto(`${url}/import/`);
		await page.locator('input[type=file]').setInputFiles(pack);
		await page.locator('[data-row]').first().waitFor({ timeout: PATIENCE });
	});
	from = 0;
	await step('home, anew', async () => {
		await page.goto(`${url}/`);
		await page.waitForTimeout(4000);
	});
	return found;
}

/**
 * The longest tasks of the main thread while a book is imported, saved and opened, and its lesson is imported again: none may be so long that a touch has to wait.
 *
 * @param url where the app lives
 */
export async function measureImporting(
	browser: Browser,
	url: string,
	root: string,
	pairs = PAIRS,
): Promise<string[]> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.addInitScript(watch);
		// A file of its own: what is handed over in memory is decoded in the page, which nobody’s file is.
		const book = join(mkdtempSync(join(tmpdir(), 'mufradat-')), 'book.txt');
		writeFileSync(book, longText(root, pairs));
		const found = await steps(page, url, book);
		const worst = (tasks: readonly Task[]) => Math.max(0, ...tasks.map(({ duration }) => duration));
		return [
			`Tasks of the main thread over ${LONG} ms while ${pairs} pairs are imported`,
			...found.map(
				({ name, tasks, took }) =>
					`${name.padEnd(28)} ${String(tasks.length).padStart(4)}   longest ${worst(tasks).toFixed(0).padStart(6)} ms   of ${(took / 1000).toFixed(1).padStart(6)} s`,
			),
		];
	} finally {
		await context.close();
	}
}
