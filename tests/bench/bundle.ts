import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KIB = 1024;

/** KiB of JavaScript, brotli, that a prerendered page loads before anyone touches it: what it preloads and imports, and inline scripts. */
function initialKiB(build: string, page: string): number {
	const html = readFileSync(join(build, page), 'utf8');
	const files = new Set(
		Array.from(
			html.matchAll(/["'(](?:\.?\/)?(_app\/immutable\/[^"')]+\.js)["')]/gu),
			([, file]) => file ?? '',
		),
	);
	const inline = Array.from(
		html.matchAll(/<script>([\s\S]*?)<\/script>/gu),
		([, code]) => code ?? '',
	);
	const bytes =
		[...files].reduce(
			(sum, file) => sum + brotliCompressSync(readFileSync(join(build, file))).length,
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

export interface Size {
	readonly route: string;
	readonly kib: number;
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
		return { route: `/${page.replace(/index\.html$/u, '')}`, kib, ratio: kib / bare };
	});
	return { bare, sizes };
}
