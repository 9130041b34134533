import { error } from '@sveltejs/kit';
import { content } from '#lib/content/compiled.ts';
import { gzipped } from '#lib/content/gzip.server.ts';
import { restOf } from '#lib/core/pack/sent.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => content().packs.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = ({ params }) => {
	const found = content().packs.find(({ slug }) => slug === params.slug);
	if (!found) error(404, { message: params.slug, code: 'unknown-article' });
	return gzipped(restOf(found.pack));
};
