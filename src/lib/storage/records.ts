import * as v from 'valibot';
import { fail, formatIssues, issue, ok, type Issue, type Result } from '#lib/core/result.ts';
import { decodeCardState, decodeEvent } from '#lib/core/scheduling/decode.ts';
import type { CardState } from '#lib/core/scheduling/state.ts';
import type { Frame } from '#lib/core/pack/pieces.ts';
import type { LogEvent, PackTerm } from '#lib/core/types.ts';
import type { StoredArticle } from './schema.ts';
import type { Note, Place, Read, Report, Variant } from './types.ts';

/** How the records of a store are read. */
export interface Records<T> {
	readonly store: string;
	/** Names a record's key, which it has whatever else is wrong with it: IndexedDB stores none without. */
	readonly key: string;
	readonly decode: (input: unknown) => Result<T>;
}

/** Decodes records; damaged ones are named and left out. */
export function read<T>({ store, key, decode }: Records<T>, values: readonly unknown[]): Read<T> {
	const records: T[] = [];
	const damaged: Issue[] = [];
	for (const value of values) {
		const result = decode(value);
		if (result.ok) {
			records.push(result.value);
			continue;
		}
		damaged.push(
			damagedAt(`${store}/${String((value as Record<string, unknown>)[key])}`, result.issues),
		);
	}
	return { records, damaged };
}

export const damagedAt = (path: string, issues: readonly Issue[]): Issue =>
	issue(
		'damaged-record',
		path,
		`The record is damaged; it is skipped and left as it is.\n${formatIssues(issues)}`,
	);

function decode<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Result<T> {
	const result = v.safeParse(schema, input);
	if (result.success) return ok(result.output);
	return fail(...result.issues.map((i) => issue('field', v.getDotPath(i) ?? '', i.message)));
}

export const events: Records<LogEvent> = { store: 'log', key: 'id', decode: decodeEvent };

export const states: Records<CardState> = { store: 'cards', key: 'card', decode: decodeCardState };

const placeSchema = v.object({ article: v.string(), bead: v.string(), at: v.number() });

export const places: Records<Place> = {
	store: 'places',
	key: 'article',
	decode: (input) => decode(placeSchema, input),
};

const noteSchema = v.object({ term: v.string(), text: v.string(), at: v.number() });

export const notes: Records<Note> = {
	store: 'notes',
	key: 'term',
	decode: (input) => decode(noteSchema, input),
};

const reportSchema = v.object({
	question: v.string(),
	article: v.string(),
	prompt: v.string(),
	text: v.string(),
	hidden: v.boolean(),
	at: v.number(),
});

export const reports: Records<Report> = {
	store: 'reports',
	key: 'question',
	decode: (input) => decode(reportSchema, input),
};

const variantSchema = v.object({
	id: v.string(),
	term: v.string(),
	lang: v.picklist(['ar', 'en']),
	text: v.string(),
	at: v.number(),
});

export const variants: Records<Variant> = {
	store: 'variants',
	key: 'id',
	decode: (input) => decode(variantSchema, input),
};

const savedFields = {
	id: v.string(),
	addedAt: v.number(),
	source: v.string(),
	unsure: v.exactOptional(v.record(v.string(), v.number())),
};

const savedPackSchema = v.object({ ...savedFields, pack: v.unknown() });

/** Packs are checked by whoever knows them. */
export const decodeSaved = (input: unknown) => decode(savedPackSchema, input);

const bilingual = v.object({ ar: v.string(), en: v.string() });

const summarySchema = v.object({
	id: v.string(),
	title: bilingual,
	source: v.exactOptional(bilingual),
	words: v.number(),
	sections: v.number(),
	terms: v.number(),
	questions: v.number(),
	tags: v.exactOptional(v.array(v.string())),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What is long, or was checked when it was kept, is looked at with the pack that it belongs to. */
const articleSchema = v.object({
	...savedFields,
	summary: summarySchema,
	terms: v.array(v.custom<PackTerm>((term) => typeof term === 'object' && term !== null)),
	dropped: v.exactOptional(v.array(v.string())),
	revision: v.number(),
	frame: v.custom<Frame>((frame) => typeof frame === 'object' && frame !== null),
	pieces: count,
	reading: count,
});

export const articles: Records<StoredArticle> = {
	store: 'packs',
	key: 'id',
	decode: (input) => decode(articleSchema, input),
};
