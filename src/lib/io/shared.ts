/** The cache in which the service worker keeps what was shared with the app until the import page takes it out. */
export const SHARED_IN = 'mufradat-shared';
/** Under which address below the app's own: there is no page. */
export const SHARED_AT = 'shared-with-the-app';
