import { error } from '@sveltejs/kit';
import { fetchReading } from '#lib/state/library.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params: { slug } }) => {
	// When the page is prerendered the article is at hand; a fetch would put it into the page a second time.
	const reading = import.meta.env.SSR
		? (await import('#lib/content/compiled.ts')).readingOf(slug)
		: await fetchReading(fetch, slug);
	if (!reading) error(404, { message: slug, code: 'unknown-article' });
	return { reading, slug };
};
