import { json } from '@sveltejs/kit';
import { content } from '#lib/content/compiled.ts';
import type { DictionaryFile } from '#lib/content/dictionary.ts';
import { encodeLexicon } from '#lib/core/lexicon/compact.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const { terms, editions } = content();
	return json({ lexicon: encodeLexicon(terms), editions } satisfies DictionaryFile);
};
