import { error } from '@sveltejs/kit';
import { content, readingOf } from '#lib/content/compiled.ts';
import { gzipped } from '#lib/content/gzip.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => content().packs.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = ({ params }) => {
	const reading = readingOf(params.slug);
	if (!reading) error(404, { message: params.slug, code: 'unknown-article' });
	return gzipped(reading);
};
