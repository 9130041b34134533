import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { CardState } from '#lib/core/scheduling/state.ts';
import type { ArticleId, CardId, LogEvent, QuestionId, TermId } from '#lib/core/types.ts';
import type { Frame, Piece } from '#lib/core/pack/pieces.ts';
import type { KeptArticle, Note, Place, Report, SavedPack, Variant } from './types.ts';

export const DATABASE = 'mufradat';
export const VERSION = 4;

/** What is written. What is read may be damaged, and is decoded. */
export interface Schema extends DBSchema {
	/** The truth: append-only. */
	log: {
		key: string;
		value: LogEvent;
		indexes: { byAt: [number, string]; byCard: CardId };
	};
	/** Worked out from the log. */
	cards: { key: CardId; value: CardState };
	/** Imported articles; before version 4 with all of the pack in one record, which is taken apart when it is first read. */
	packs: { key: ArticleId; value: StoredArticle | SavedPack };
	/** What is long of a pack, in the order in which it is put together. */
	pieces: { key: [ArticleId, number]; value: StoredPiece };
	settings: { key: string; value: unknown };
	/** `device`: its id; `states`: what the cards were worked out by. */
	meta: { key: 'device' | 'states'; value: string };
	places: { key: ArticleId; value: Place };
	/** The learner's own words about a term. */
	notes: { key: TermId; value: Note };
	/** Questions that the learner found bad. */
	reports: { key: QuestionId; value: Report };
	/** Typed answers that the learner says are right. */
	variants: { key: string; value: Variant };
}

/** An article, and how many pieces belong to it. */
export interface StoredArticle extends KeptArticle {
	readonly frame: Frame;
	readonly pieces: number;
	/** So many of them, the first ones, are what there is to be read. */
	readonly reading: number;
}

export interface StoredPiece {
	readonly article: ArticleId;
	readonly at: number;
	readonly piece: Piece;
}

export type StoreName = StoreNames<Schema>;

export const STORES: readonly StoreName[] = [
	'log',
	'cards',
	'packs',
	'pieces',
	'settings',
	'meta',
	'places',
	'notes',
	'reports',
	'variants',
];

/** Brings a database up to a version, step by step. A step is never edited once it has been released. */
export function upgrade(
	db: IDBPDatabase<Schema>,
	oldVersion: number,
	newVersion: number = VERSION,
): void {
	if (oldVersion < 1) {
		const log = db.createObjectStore('log', { keyPath: 'id' });
		log.createIndex('byAt', ['at', 'id']);
		log.createIndex('byCard', 'card');
		db.createObjectStore('cards', { keyPath: 'card' });
		db.createObjectStore('packs', { keyPath: 'id' });
		db.createObjectStore('settings');
		db.createObjectStore('meta');
		db.createObjectStore('places', { keyPath: 'article' });
	}
	if (oldVersion < 2 && newVersion >= 2) db.createObjectStore('notes', { keyPath: 'term' });
	if (oldVersion < 3 && newVersion >= 3) {
		db.createObjectStore('reports', { keyPath: 'question' });
		db.createObjectStore('variants', { keyPath: 'id' });
	}
	if (oldVersion < 4 && newVersion >= 4) {
		db.createObjectStore('pieces', { keyPath: ['article', 'at'] });
	}
}
