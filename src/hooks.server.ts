import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { brief } from './brief.js';
import source from './first.js?raw';

const first = brief(source);

const MODULE = /<link href="([^"]+)" rel="modulepreload">\s*/gu;
/** Kit's own script, with which a page begins to live. */
const STARTER = /<script>(\s*\{\s*__sveltekit_[\s\S]+?)<\/script>/u;
const IMPORTS = /Promise\.all\(\[(\s*import\([\s\S]+?)\]\)/u;

const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');

/** Leaves it to `wake` in `first.js` when the page's scripts come. The page's policy knows Kit's script by its hash. */
function wokenLater(html: string): string {
	const modules = [...html.matchAll(MODULE)].map(([, href]) => href);
	// The page of all components lives without scripts.
	if (modules.length === 0) return html;
	const starter = STARTER.exec(html)?.[1] ?? '';
	if (!IMPORTS.test(starter))
		throw new Error('The script with which Kit starts a page has changed.');
	// The folder once: the list stands in two dozen pages that a phone stores.
	const folder = /^.*\/immutable\//u.exec(modules[0] ?? '')?.[0] ?? '';
	const names = modules.map((href = '') => href.slice(folder.length)).join(' ');
	const later = brief(
		starter.replace(IMPORTS, (all) => `wake('${folder}', '${names}').then(() => ${all})`),
	);
	return html
		.replace(MODULE, '')
		.replace(starter, () => later)
		.replace(hashOf(starter), hashOf(later));
}

/** Prerendering only: the page's language, its direction, and the script that runs before the first paint. */
export const handle: Handle = ({ event, resolve }) => {
	const arabic = event.params.lang === 'ar';
	return resolve(event, {
		// The faces too: on a fast line they are there for the first paint.
		preload: ({ type }) => type !== 'asset',
		transformPageChunk: ({ html }) =>
			wokenLater(html)
				.replaceAll('%lang%', arabic ? 'ar' : 'en')
				.replace('%dir%', arabic ? 'rtl' : 'ltr')
				.replace(/<script>\s*%first%\s*<\/script>/u, () => `<script>${first}</script>`),
	});
};
