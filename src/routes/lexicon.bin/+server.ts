import { content } from '#lib/content/compiled.ts';
import { gzipped } from '#lib/content/gzip.server.ts';
import { encodeLexicon } from '#lib/core/lexicon/compact.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => gzipped(encodeLexicon(content().terms));
