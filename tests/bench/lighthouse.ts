import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchArgs } from '../config/browser.ts';
import { EMPTY, PAGES } from './load.ts';
import { median } from './median.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const BUDGET = '99, 100, 100, 100';

interface Report {
	readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
	readonly audits: Readonly<
		Record<string, { readonly score: number | null; readonly numericValue?: number }>
	>;
}

async function report(cli: string, url: string, chrome: string): Promise<Report> {
	const dir = mkdtempSync(join(tmpdir(), 'lighthouse-'));
	try {
		const out = join(dir, 'report.json');
		const flags = ['--headless=new', ...launchArgs].join(' ');
		await promisify(execFile)(
			process.execPath,
			[
				cli,
				url,
				'--quiet',
				'--no-enable-error-reporting',
				'--output=json',
				`--output-path=${out}`,
				`--chrome-flags=${flags}`,
			],
			{ env: { ...process.env, CHROME_PATH: chrome } },
		);
		return JSON.parse(readFileSync(out, 'utf8')) as Report;
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** The audits that the pages fail and the empty page doesn't. */
const failed = (reports: readonly Report[]): string[] => [
	...new Set(
		reports.flatMap(({ categories, audits }) =>
			Object.entries(categories).some(([, { score }]) => score !== 1)
				? Object.entries(audits).flatMap(([id, { score }]) => (score === 0 ? [id] : []))
				: [],
		),
	),
];

/**
 * Lighthouse's mobile scores of the main pages beside those of an empty page. It is bigger than all else that the project
 * installs, so it is only used where it is there already.
 *
 * @param url where the app and its references live
 */
export async function measureLighthouse(
	root: string,
	url: string,
	chrome: string,
): Promise<string[]> {
	const cli = join(
		process.env['LIGHTHOUSE'] ?? join(root, 'node_modules/lighthouse'),
		'cli/index.js',
	);
	if (!existsSync(cli))
		return ['Lighthouse: skipped, it isn’t installed (npm install --no-save lighthouse@12).'];
	const rows = [{ name: 'an empty page', path: EMPTY }, ...PAGES].map((page) => ({
		...page,
		reports: [] as Report[],
	}));
	for (let run = 0; run < RUNS; run++) {
		for (const { path, reports } of rows) reports.push(await report(cli, url + path, chrome));
	}
	return [
		`Lighthouse, mobile, medians of ${RUNS} runs by turns: ${CATEGORIES.join(', ')} (budget ${BUDGET})`,
		...rows.map(({ name, reports }) => {
			const scores = CATEGORIES.map((category) =>
				(median(reports.map(({ categories }) => categories[category]?.score ?? 0)) * 100)
					.toFixed(0)
					.padStart(4),
			);
			return `${name.padEnd(24)}${scores.join('')}  ${failed(reports).join(' ')}`.trimEnd();
		}),
	];
}
