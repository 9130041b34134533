import type { LayoutLoad } from './$types';
import { langOf, useLocale } from '#lib/i18n/index.ts';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * The language of the interface is part of the address; messages are in it from the first render on. The address, not
 * `params`, because Kit knows none when a page was asked for by its file's name (`/ar/index.html`).
 */
export const load: LayoutLoad = ({ url }) => {
	const lang = langOf(url.pathname);
	useLocale(lang);
	return { lang } as const;
};
