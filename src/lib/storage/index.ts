export { openStorage } from './open.ts';
export { askToPersist, estimate, persistence, type Persistence } from './persistence.ts';
export {
	SCHEDULING_SETTING,
	type Draft,
	type Place,
	type Read,
	type SavedPack,
	type Storage,
} from './types.ts';
export { StorageError, type Reason, type StorageUnavailable } from './unavailable.ts';
