import { browser } from '$app/environment';
import type { LayoutLoad } from './$types';
import { langOf, useLocale } from '#lib/i18n/index.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The script has been read: what waits meanwhile, such as a touch, comes before the page is brought to life. */
let breathed = !browser;
const breathe = () =>
	new Promise<void>((resolve) => {
		breathed = true;
		setTimeout(resolve);
	});

/**
 * The language of the interface is part of the address; messages are in it from the first render on. The address, not
 * `params`, because Kit knows none when a page was asked for by its file's name (`/ar/index.html`).
 */
export const load: LayoutLoad = async ({ url }) => {
	const lang = langOf(url.pathname);
	useLocale(lang);
	if (!breathed) await breathe();
	return { lang } as const;
};
