export { openStorage } from './open.ts';
export { SCHEDULING_SETTING, type Place, type SavedPack, type Storage } from './types.ts';
export { StorageError, type Reason } from './unavailable.ts';
