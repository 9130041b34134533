import type { Lang } from '../types.ts';

/** The sides of a bead, in the order in which they are shown. */
export const LANGS: readonly Lang[] = ['ar', 'en'];
