import type { LayoutLoad } from './$types';
import { useLocale } from '#lib/i18n/index.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The language of the interface is part of the address; messages are in it from the first render on. */
export const load: LayoutLoad = ({ params }) => {
	const lang = params.lang === 'ar' ? 'ar' : 'en';
	useLocale(lang);
	return { lang } as const;
};
