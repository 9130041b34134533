import { json } from '@sveltejs/kit';
import { content } from '#lib/content/compiled.ts';
import type { Dictionary } from '#lib/content/catalog.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const { terms, editions } = content();
	return json({ terms, editions } satisfies Dictionary);
};
