import type { EntryGenerator } from './$types';

/** Looked at, not used: the page is made once, when the app is built, and brings no script. */
export const csr = false;

/** No page leads here. */
export const entries: EntryGenerator = () => [{}, { lang: 'ar' }];
