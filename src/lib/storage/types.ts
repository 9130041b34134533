import type { Issue, Result } from '#lib/core/result.ts';
import type { ArticleSummary } from '#lib/content/catalog.ts';
import type { CardState } from '#lib/core/scheduling/state.ts';
import type {
	ArticleId,
	BeadId,
	Bilingual,
	Lang,
	LogEvent,
	Pack,
	PackTerm,
	QuestionId,
	TermId,
} from '#lib/core/types.ts';
import type { StorageUnavailable } from './unavailable.ts';

type WithoutId<Event> = Event extends unknown ? Omit<Event, 'id'> : never;

/** An event before it has its id, which storage gives it. */
export type Draft = WithoutId<LogEvent>;

export interface Appended {
	readonly event: LogEvent;
	/** The state of the event's card after it; undefined where nothing is known of the card (any more). */
	readonly card: CardState | undefined;
}

/** What was read. A damaged record is named (`damaged-record`, path `log/<id>`), skipped, and left as it is. */
export interface Read<T> {
	readonly records: readonly T[];
	readonly damaged: readonly Issue[];
}

/** An imported pack. */
export interface SavedPack {
	readonly id: ArticleId;
	readonly pack: Pack;
	/** Epoch milliseconds. */
	readonly addedAt: number;
	/** What the learner knows the text by: a file's name, for instance. */
	readonly source: string;
	/** How probable it is that a pair is right, of those that the machine is unsure of and nobody has looked at. */
	readonly unsure?: Readonly<Record<BeadId, number>>;
}

/** What is to be known of an imported article before it is opened: its text and its questions are read when they are wanted. */
export interface KeptArticle extends Omit<SavedPack, 'pack'> {
	readonly summary: ArticleSummary;
	/** Those that its owner wrote. */
	readonly terms: readonly PackTerm[];
	/** Those that its owner doesn't want to be asked. */
	readonly dropped?: readonly TermId[];
	/** Another one after each change. */
	readonly revision: number;
}

/** What an article is called, and what it is filed under. */
export interface Described {
	readonly title: Bilingual;
	readonly tags: readonly string[];
}

/** A pack without its questions: what there is to be read. */
export type SavedReading = Omit<Pack, 'questions'>;

/** How far an article was read. */
export interface Place {
	readonly article: ArticleId;
	readonly bead: BeadId;
	/** Epoch milliseconds. */
	readonly at: number;
}

/** What the learner wrote about a term. */
export interface Note {
	readonly term: TermId;
	readonly text: string;
	/** Epoch milliseconds. */
	readonly at: number;
}

/** A question that the learner found bad. */
export interface Report {
	readonly question: QuestionId;
	readonly article: ArticleId;
	/** What the question asks, as it was shown, so that the report can be read without the app. */
	readonly prompt: string;
	/** What is wrong with it, in the learner's words; it may be empty. */
	readonly text: string;
	/** It isn't asked any more. */
	readonly hidden: boolean;
	/** Epoch milliseconds. */
	readonly at: number;
}

/** A typed answer that the learner says is right. */
export interface Variant {
	/** Made of what follows. */
	readonly id: string;
	readonly term: TermId;
	readonly lang: Lang;
	readonly text: string;
	/** Epoch milliseconds. */
	readonly at: number;
}

/** Checks what is stored as a pack, and brings one of an older version up to date; in steps, since it may be a book. */
export type DecodePack = (input: unknown) => Generator<void, Result<Pack>, void>;
/** Brings the checks, which are far bigger than all else that reads what is stored: only who has packs of their own needs them. */
export type LoadDecodePack = () => Promise<DecodePack>;

/**
 * The setting that states are worked out by: FSRS `Parameters`, or the defaults where it is missing or invalid. After a
 * change, `readCards` gives the states that follow from it.
 */
export const SCHEDULING_SETTING = 'scheduling';

/**
 * Where a learner's data are kept. What a promise of a write resolves to has reached the disk. A promise rejects with a
 * `StorageError` where the browser fails, and then nothing of that write was kept.
 */
export interface Storage {
	/** Why nothing outlives this page; null where everything does. */
	readonly unavailable: StorageUnavailable | null;

	/**
	 * Adds an event to the log, and works out its card anew, at once or not at all. The same draft twice on one device is
	 * one event: so a write that may or may not have succeeded can be repeated.
	 */
	append(draft: Draft): Promise<Appended>;
	/** The log in order; only what happened at or after `since` (epoch milliseconds), where given. */
	readLog(since?: number): Promise<Read<LogEvent>>;
	/** Unites the log with another one by id (see `mergeLogs`), works out all cards, and gives the number of new events. */
	mergeLog(events: readonly LogEvent[]): Promise<number>;
	/** The states of all cards that anything is known of. */
	readCards(): Promise<Read<CardState>>;
	/** Works out all states from the log. */
	rebuildCards(): Promise<Read<CardState>>;

	/** All articles, without their texts. */
	readArticles(): Promise<Read<KeptArticle>>;
	/** One record, or none. */
	readPack(id: ArticleId): Promise<Read<SavedPack>>;
	/** The same without the questions, which are most of it. */
	readReading(id: ArticleId): Promise<Read<SavedReading>>;
	savePack(pack: SavedPack): Promise<void>;
	/** Gives an article another title and other tags, made of those that it has, at once: nothing else of it is read. */
	describe(id: ArticleId, change: (before: Described) => Described): Promise<void>;
	/** What was learned from it stays. */
	removePack(id: ArticleId): Promise<void>;

	/** All settings; whoever reads one checks it. */
	readSettings(): Promise<ReadonlyMap<string, unknown>>;
	/** Values that JSON can hold, and no proxies (`$state.snapshot`). */
	saveSetting(key: string, value: unknown): Promise<void>;

	readPlaces(): Promise<Read<Place>>;
	savePlace(place: Place): Promise<void>;

	readNotes(): Promise<Read<Note>>;
	/** In the place of the term's note before. */
	saveNote(note: Note): Promise<void>;
	removeNote(term: TermId): Promise<void>;

	readReports(): Promise<Read<Report>>;
	/** In the place of the question's report before. */
	saveReport(report: Report): Promise<void>;
	removeReport(question: QuestionId): Promise<void>;

	readVariants(): Promise<Read<Variant>>;
	saveVariant(variant: Variant): Promise<void>;
	removeVariant(id: string): Promise<void>;

	/** Log, states, packs, settings, places, notes, reports, variants, and the device's id: all at once. */
	eraseEverything(): Promise<void>;
	close(): void;
}
