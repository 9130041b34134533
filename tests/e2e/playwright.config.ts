import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from '../config/browser.ts';

const browser = findBrowser();

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	// One set of pictures for every machine: the faces come with the app.
	snapshotPathTemplate: 'visual/{arg}{ext}',
	reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
	fullyParallel: true,
	workers: 2,
	timeout: 120_000,
	// A busy machine may lose a race once; what fails twice is broken, and what passed at the second try is said to be flaky.
	retries: 1,
	// Machines are busy.
	expect: { timeout: 15_000 },
	forbidOnly: true,
	use: {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		// One test asks for motion: the others needn't wait for it.
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'retain-on-failure',
		launchOptions: {
			args: launchArgs,
			...(browser ? { executablePath: browser.path } : {}),
		},
	},
});
