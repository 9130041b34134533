import { error } from '@sveltejs/kit';
import { fetchPack } from '#lib/state/library.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const pack = await fetchPack(fetch, params.slug);
	if (!pack) error(404, { message: params.slug, code: 'unknown-article' });
	return { pack, slug: params.slug };
};
