import type { ParamMatcher } from '@sveltejs/kit';

/** English lives at `/`, Arabic at `/ar/`. */
export const match = ((param) => param === 'ar') satisfies ParamMatcher;
