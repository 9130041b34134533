import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { slimMessages } from './src/lib/i18n/slim.ts';
import { findBrowser, launchArgs } from './tests/config/browser.ts';

const browser = process.env['VITEST'] ? findBrowser() : undefined;

/** What the frame of every page consists of, and what the reader does: each one file, rather than a dozen small ones. */
const CHUNKS = [
	{
		name: 'frame',
		test: /src\/(?:routes\/\[\[lang=lang\]\]\/\+layout|lib\/(?:core\/types|paraglide\/(?:registry|messages\/(?:app_name|article_(?:all|untitled)|language_|reader_section|settings_study))|components\/(?:ArticleTitle|Choices|NavBar|PageHeader|Icon)|i18n\/(?:index|pick)|state\/(?:app|learning|lexicon|library|listening|notes|offline|settings|kept|clock|known)))|node_modules\/(?:svelte|@sveltejs\/kit)\//,
	},
	{ name: 'understanding', test: /components\/understanding/ },
	{ name: 'listening', test: /\/(?:hear\.ts|components\/Listen\.svelte)/ },
	{
		name: 'reader',
		test: /src\/(?:routes\/\[\[lang=lang\]\]\/articles\/Reader\.svelte|lib\/components\/(?:reader\/(?:BeadView|Sentence\.|SectionWords|segments|card)))/,
	},
];

export default defineConfig({
	plugins: [
		sveltekit(),
		slimMessages,
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			manifest: false,
			injectManifest: {
				globPatterns: [
					'client/**/*.{js,css,svg,png,woff2,json,bin,webmanifest}',
					'prerendered/**/*.{html,json,bin}',
				],
				// Pictures are for installing, which needs the network; the page of all components is for those who make the app.
				globIgnores: [
					'**/_app/version.json',
					'**/screenshots/**',
					'**/icons/{icon,maskable,apple-touch-icon}*.png',
					'**/design/**',
					'**/design.html',
				],
				maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
			},
			kit: { adapterFallback: '200.html', spa: true, trailingSlash: 'always' },
		}),
	],
	build: {
		rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
		// `light-dark()` and `:dir()` as they are: in the styles of every page, they would be three times as long.
		cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
	},
	// So that a worker’s jobs can be files of their own.
	worker: { format: 'es' },
	server: { fs: { allow: ['questions', 'tests/fixtures'] } },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// Several tests read the whole lexicon, and machines are busy.
					testTimeout: 60_000,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'tests/e2e/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								args: launchArgs,
								...(browser ? { executablePath: browser.path } : {}),
							},
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
