export { openStorage } from './open.ts';
export type {
	Appended,
	KeptArticle,
	Note,
	Place,
	Report,
	SavedPack,
	Storage,
	Variant,
} from './types.ts';
export type { Reason } from './unavailable.ts';
