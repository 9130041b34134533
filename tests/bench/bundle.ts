import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KIB = 1024;

const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** The modules that a page's `wake` (see `src/first.js`) brings, each by its whole address. */
const named = (html: string): string =>
	html.replace(/wake\(`([^`]*)`,\s*`([^`]*)`\)/gu, (_, folder: string, names: string) =>
		names
			.split(' ')
			.map((name) => `"${folder}${name}"`)
			.join(),
	);

/** The built files of an ending that a page names. */
const filesOf = (html: string, ending: string): string[] => [
	...new Set(
		Array.from(
			named(html).matchAll(
				new RegExp(`["'\`(](?:\\.?/)?(_app/immutable/[^"'\`)]+\\.${ending})["'\`)]`, 'gu'),
			),
			([, file]) => file ?? '',
		),
	),
];

/** These scripts and all that they import at once, which a page need not name. */
function withImports(build: string, files: readonly string[]): Set<string> {
	const all = new Set<string>();
	const queue = [...files];
	for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
		if (all.has(file)) continue;
		all.add(file);
		const code = readFileSync(join(build, file), 'utf8');
		for (const [, path] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/gu)) {
			if (path) queue.push(join(dirname(file), path));
		}
	}
	return all;
}

/** KiB of JavaScript, brotli, that a prerendered page loads before anyone touches it: what it preloads and imports, and inline scripts. */
function initialKiB(build: string, page: string): number {
	const html = readFileSync(join(build, page), 'utf8');
	const inline = Array.from(
		html.matchAll(/<script>([\s\S]*?)<\/script>/gu),
		([, code]) => code ?? '',
	);
	const bytes =
		[...withImports(build, filesOf(html, 'js'))].reduce(
			(sum, file) => sum + brotli(join(build, file)),
			0,
		) + inline.reduce((sum, code) => sum + brotliCompressSync(Buffer.from(code)).length, 0);
	return bytes / KIB;
}

/** Builds the smallest Kit app there is with the same versions and gives its page's initial JavaScript. */
function bareKitKiB(root: string): number {
	const dir = mkdtempSync(join(tmpdir(), 'bare-kit-'));
	try {
		const files: Record<string, string> = {
			'package.json': '{ "type": "module", "private": true }',
			'svelte.config.js':
				"import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter(), paths: { relative: false } } };",
			'vite.config.js':
				"import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };",
			'src/app.html':
				'<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
			'src/routes/+layout.js': 'export const prerender = true;',
			'src/routes/+page.svelte': '<h1>Hello</h1>',
		};
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), text);
		}
		symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
		execFileSync(join(root, 'node_modules/.bin/vite'), ['build'], { cwd: dir, stdio: 'ignore' });
		return initialKiB(join(dir, 'build'), 'index.html');
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** KiB that the first visit of a page loads: itself, its script and styles, brotli, and the fonts. */
function firstVisitKiB(build: string, page: string): number {
	const html = readFileSync(join(build, page), 'utf8');
	const styles = filesOf(html, 'css');
	const fonts = readdirSync(join(build, '_app/immutable/assets')).filter((file) =>
		file.endsWith('.woff2'),
	);
	const bytes =
		brotli(join(build, page)) +
		styles.reduce((sum, file) => sum + brotli(join(build, file)), 0) +
		fonts.reduce((sum, file) => sum + statSync(join(build, '_app/immutable/assets', file)).size, 0);
	return bytes / KIB + initialKiB(build, page);
}

/** MiB that the service worker stores, as they lie on the phone. */
export function precachedMiB(root: string): number {
	const build = join(root, 'build');
	const worker = readFileSync(join(build, 'service-worker.js'), 'utf8');
	const urls = Array.from(worker.matchAll(/"url":"([^"]+)"/gu), ([, url]) => url ?? '');
	if (urls.length === 0) throw new Error('The service worker stores nothing.');
	const sizeOf = (url: string) =>
		statSync(
			join(
				build,
				url === '/' || url.endsWith('/') || !/\.\w+$/u.test(url) ? `${url}/index.html` : url,
			),
		).size;
	return urls.reduce((sum, url) => sum + sizeOf(url), 0) / KIB ** 2;
}

export interface Size {
	readonly route: string;
	readonly kib: number;
	/** KiB of all that its first visit loads. */
	readonly visit: number;
	/** Beside a bare Kit page. */
	readonly ratio: number;
}

/** Initial JavaScript of every prerendered English page, beside that of a bare Kit page built in the same run. */
export function measureBundles(root: string): { bare: number; sizes: Size[] } {
	const build = join(root, 'build');
	if (!existsSync(build))
		throw new Error('There is no build to measure: run `npm run build` first.');
	const bare = bareKitKiB(root);
	const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('index.html') && !/^ar[\\/]/u.test(file),
	);
	const sizes = pages.sort().map((page) => {
		const kib = initialKiB(build, page);
		return {
			route: `/${page.replace(/index\.html$/u, '')}`,
			kib,
			visit: firstVisitKiB(build, page),
			ratio: kib / bare,
		};
	});
	return { bare, sizes };
}
