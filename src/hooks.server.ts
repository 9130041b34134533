import type { Handle } from '@sveltejs/kit';
import { brief } from './brief.js';
import source from './first.js?raw';

const first = brief(source);

/** Prerendering only: the page's language, its direction, and the script that runs before the first paint. */
export const handle: Handle = ({ event, resolve }) => {
	const arabic = event.params.lang === 'ar';
	return resolve(event, {
		// The faces too: on a fast line they are there for the first paint.
		preload: ({ type }) => type !== 'asset',
		transformPageChunk: ({ html }) =>
			html
				.replaceAll('%lang%', arabic ? 'ar' : 'en')
				.replace('%dir%', arabic ? 'rtl' : 'ltr')
				.replace(/<script>\s*%first%\s*<\/script>/u, () => `<script>${first}</script>`),
	});
};
