export { openStorage } from './open.ts';
export type { Appended, Note, Place, SavedPack, Storage } from './types.ts';
export type { Reason } from './unavailable.ts';
