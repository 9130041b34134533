/**
 * Everything that must hold, in one command: `npm test`; `npm run check` for the static part alone. Each step's output is shown
 * when it fails; the last line counts what passed and what failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './config/browser.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');

interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

interface Step {
	readonly name: string;
	readonly command: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Reads the count from the step's report; a step without one counts as one test. */
	readonly count?: () => Count;
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(join(RESULTS, file), 'utf8'));
}

function countVitest(): Count {
	const report = readJson('vitest.json') as Record<string, number>;
	return {
		passed: report['numPassedTests'] ?? 0,
		failed: (report['numFailedTests'] ?? 0) + Number((report['numTotalTests'] ?? 0) === 0),
		skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
	};
}

function countPlaywright(): Count {
	const { stats } = readJson('playwright.json') as { stats: Record<string, number> };
	const passed = (stats['expected'] ?? 0) + (stats['flaky'] ?? 0);
	const failed = (stats['unexpected'] ?? 0) + Number(passed + (stats['unexpected'] ?? 0) === 0);
	return { passed, failed, skipped: stats['skipped'] ?? 0 };
}

const STATIC: Step[] = [
	{ name: 'messages', command: ['npm', 'run', '--silent', 'i18n'] },
	{ name: 'sync', command: ['svelte-kit', 'sync'] },
	{ name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{
		name: 'lint',
		command: ['eslint', '--config', 'tests/config/eslint.config.js', '--max-warnings', '0', '.'],
	},
	{ name: 'types of core', command: ['tsc', '-p', 'src/lib/core', '--noEmit'] },
	{
		name: 'types',
		command: [
			'svelte-check',
			'--fail-on-warnings',
			'--output',
			'human',
			'--tsconfig',
			'./tsconfig.json',
		],
	},
	{ name: 'unused code', command: ['knip'] },
	{ name: 'catalogues', command: ['tsx', 'tests/config/catalogues.ts'] },
	{ name: 'content', command: ['tsx', 'src/cli/check-content.ts'] },
];
const TESTS: Step[] = [
	{
		name: 'unit, property and component tests',
		command: [
			'vitest',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${RESULTS}/vitest.json`,
		],
		count: countVitest,
	},
	{
		name: 'build under a base path',
		command: ['vite', 'build'],
		env: { BASE_PATH: '/some/where', BUILD_DIR: 'test-results/based' },
	},
	{ name: 'build', command: ['vite', 'build'] },
	{
		name: 'end-to-end tests',
		command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
		count: countPlaywright,
	},
];

function run({ command, env }: Step): Promise<{ code: number; output: string }> {
	const [name = '', ...args] = command;
	return new Promise((resolve) => {
		const child = spawn(name, args, {
			cwd: ROOT,
			env: {
				...process.env,
				...env,
				PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
				PLAYWRIGHT_JSON_OUTPUT_NAME: join(RESULTS, 'playwright.json'),
				FORCE_COLOR: '0',
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (data: Buffer) => (output += data.toString()));
		}
		child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

async function runStep(step: Step): Promise<Count> {
	const started = Date.now();
	const { code, output } = await run(step);
	let count: Count = { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
	try {
		if (step.count) count = step.count();
	} catch {
		// No report: the step broke before its first test and counts as one failure.
	}
	if (code !== 0 && count.failed === 0) count.failed = 1;
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
	console.log(
		`${code === 0 ? '✓' : '✗'} ${step.name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`,
	);
	if (code !== 0) console.log(output);
	return count;
}

async function main() {
	rmSync(RESULTS, { recursive: true, force: true });
	mkdirSync(RESULTS, { recursive: true });
	const all = process.argv[2] !== 'check';
	if (all) {
		const browser = ensureBrowser();
		console.log(`Browser: ${browser.path} (from ${browser.from})`);
	}
	const total: Count = { passed: 0, failed: 0, skipped: 0 };
	for (const step of all ? [...STATIC, ...TESTS] : STATIC) {
		const count = await runStep(step);
		total.passed += count.passed;
		total.failed += count.failed;
		total.skipped += count.skipped;
	}
	if (total.skipped) console.log(`${total.skipped} skipped: what they read isn't there.`);
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed ? 1 : 0;
}

await main();
