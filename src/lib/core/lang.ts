import type { Lang } from './types.ts';

/** The other of the two languages. */
export const otherLang = (lang: Lang): Lang => (lang === 'ar' ? 'en' : 'ar');
