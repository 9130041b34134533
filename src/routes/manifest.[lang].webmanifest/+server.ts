import { resolve } from '$app/paths';
import type { Lang } from '#lib/core/types.ts';
import { dirOf, href, m } from '#lib/i18n/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
const LANGS: readonly Lang[] = ['en', 'ar'];
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));
/** The files that are articles, or hold one, by their types. */
const FILES = {
	'text/plain': ['.txt'],
	'text/tab-separated-values': ['.tsv'],
	'text/csv': ['.csv'],
	'text/html': ['.html', '.htm'],
	'application/json': ['.json'],
};

/** One manifest a language, so that the installed app is named and started in the one that it was installed from. */
export const GET: RequestHandler = ({ params }) => {
	const locale = LANGS.find((lang) => lang === params.lang) ?? 'en';
	const icon = (name: string, sizes: string, purpose: string) => ({
		src: `${resolve('/')}icons/${name}`,
		sizes,
		type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
		purpose,
	});
	/** A picture of the app in that language; on a phone but where it says otherwise. */
	const screenshot = (name: string, label: string, wide = false) => ({
		src: `${resolve('/')}screenshots/${name}-${locale}.png`,
		sizes: wide ? '1280x800' : '780x1688',
		type: 'image/png',
		form_factor: wide ? 'wide' : 'narrow',
		label,
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
			shortcut(m.today_continue({}, { locale }), '/articles/?continue'),
			shortcut(m.kind_due({}, { locale }), '/quiz/?kind=due'),
			shortcut(m.nav_words({}, { locale }), '/words/'),
		],
		share_target: {
			action: href('/import/', locale),
			method: 'POST',
			enctype: 'multipart/form-data',
			params: {
				title: 'title',
				text: 'text',
				url: 'url',
				files: [{ name: 'files', accept: Object.entries(FILES).flat(2) }],
			},
		},
		file_handlers: [{ action: href('/import/?open', locale), accept: FILES }],
		screenshots: [
			screenshot('reader', m.nav_read({}, { locale })),
			screenshot('quiz', m.today_quiz({}, { locale })),
			screenshot('words', m.nav_words({}, { locale })),
			screenshot('wide', m.nav_read({}, { locale }), true),
		],
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' },
	});
};
