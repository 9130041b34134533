import { resolve } from '$app/paths';
import type { Lang } from '#lib/core/types.ts';
import { dirOf, href, m } from '#lib/i18n/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
const LANGS: readonly Lang[] = ['en', 'ar'];
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

/** One manifest a language, so that the installed app is named and started in the one that it was installed from. */
export const GET: RequestHandler = ({ params }) => {
	const locale = LANGS.find((lang) => lang === params.lang) ?? 'en';
	const icon = (name: string, sizes: string, purpose: string) => ({
		src: `${resolve('/')}icons/${name}`,
		sizes,
		type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
		purpose,
	});
	const shortcut = (name: string, path: `/${string}`) => ({ name, url: href(path, locale) });
	const manifest = {
		id: resolve('/'),
		name: m.app_name({}, { locale }),
		short_name: m.app_name({}, { locale }),
		description: m.app_tagline({}, { locale }),
		lang: locale,
		dir: dirOf(locale),
		start_url: href('/', locale),
		scope: resolve('/'),
		display: 'standalone',
		background_color: '#faf7f0',
		theme_color: '#faf7f0',
		categories: ['education'],
		icons: [
			icon('icon.svg', 'any', 'any'),
			icon('icon-192.png', '192x192', 'any'),
			icon('icon-512.png', '512x512', 'any'),
			icon('maskable-192.png', '192x192', 'maskable'),
			icon('maskable-512.png', '512x512', 'maskable'),
		],
		shortcuts: [
			shortcut(m.nav_read({}, { locale }), '/articles/'),
			shortcut(m.nav_words({}, { locale }), '/words/'),
			shortcut(m.kind_due({}, { locale }), '/quiz/?kind=due'),
		],
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' },
	});
};
