import { json } from '@sveltejs/kit';
import { summarise } from '#lib/content/catalog.ts';
import { content } from '#lib/content/compiled.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	json(content().packs.map(({ slug, pack }) => summarise(pack, slug)));
