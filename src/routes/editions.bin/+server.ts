import { content } from '#lib/content/compiled.ts';
import type { EditionsFile } from '#lib/content/dictionary.ts';
import { gzipped } from '#lib/content/gzip.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => gzipped(content().editions satisfies EditionsFile);
