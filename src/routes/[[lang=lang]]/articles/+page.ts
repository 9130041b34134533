import type { PageLoad } from './$types';
import { fetchCatalog } from '#lib/state/library.svelte.ts';

export const load: PageLoad = async ({ fetch }) => ({ catalog: await fetchCatalog(fetch) });
