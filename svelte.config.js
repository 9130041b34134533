import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { brief } from './src/brief.js';

/** A path such as `/mufradat`, without a slash at its end, when the app doesn't live at a host's root. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** The script that runs before the first paint: hooks.server.ts puts it into the page, the policy knows it by its hash. */
const first = brief(readFileSync(new URL('./src/first.js', import.meta.url), 'utf8'));
const firstHash = /** @type {const} */ (
	`sha256-${createHash('sha256').update(first).digest('base64')}`
);

/** @type {Map<string, string>} */
const styled = new Map();

/**
 * The class of a component's styles, as short as keeps components apart: it stands at every element that one of them styles, in
 * pages, styles and scripts, some twenty thousand times in all that is stored.
 *
 * @param {string} hash
 * @param {string} filename
 */
function shortHash(hash, filename) {
	const name = `s${hash.slice(-4)}`;
	const other = styled.get(name) ?? filename;
	if (other !== filename) throw new Error(`${filename} and ${other} have the style class ${name}.`);
	styled.set(name, filename);
	return name;
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		cssHash: ({ hash, filename }) => shortHash(hash(filename), filename),
	},
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '200.html' }),
		paths: { base, relative: false },
		// Small styles stand in the page; all of them in two dozen pages would be half a megabyte on the phone.
		inlineStyleThreshold: 16384,
		serviceWorker: { register: false },
		typescript: {
			// The service worker is checked like everything else.
			config: (config) => ({
				...config,
				exclude: config.exclude.filter(
					(/** @type {string} */ path) => !path.includes('service-worker'),
				),
			}),
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		// Nothing is loaded from, or sent to, any other origin; `static/_headers` adds what a <meta> policy can't hold.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', firstHash],
				'style-src': ['self'],
				// Kit's route announcer sets its style in an attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'connect-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': [
					'svelte-trusted-html',
					'sveltekit-trusted-url',
					'mufradat-worker-url',
					'mufradat-sentence',
				],
			},
		},
	},
};

export default config;
