import * as v from 'valibot';
import { fail, issue, ok, type Result } from '../result.ts';
import {
	CONFIDENCES,
	type ArticleId,
	type Confidence,
	type QuestionId,
	type Response,
	type TermId,
} from '../types.ts';
import { runWithout, type AreSiblings, type Run } from './run.ts';

/** A session as it is kept, so that it goes on after the tab was closed: the questions themselves are in their packs. */
export interface Snapshot {
	/** The address that it was asked for by. */
	readonly address: string;
	/** The questions, in the order in which they were composed. */
	readonly asked: readonly KeptQuestion[];
	readonly run: Run;
	/** The events of each answer, as undo takes them back. */
	readonly events: readonly (readonly string[])[];
	/** What was answered, as the log has it; in a test it is shown at the end. */
	readonly responses: readonly string[];
	/** The last answer, while its verdict is still looked at. */
	readonly response?: Response;
	/** A first answer to the current question that was nearly right, while it may be mended, and how sure it was. */
	readonly tried?: { readonly answer: string; readonly confidence?: Confidence };
	/** What of the answer to the current question was there: what was typed, or how far pairs or an order had come. */
	readonly draft?: Draft;
	/** An answer that waits to be said how sure it is. */
	readonly pending?: Response;
	/** New terms whose card was read. */
	readonly introduced?: readonly TermId[];
	/** Milliseconds spent. */
	readonly spent: number;
	/** Epoch milliseconds of the last change. */
	readonly at: number;
	/** Of a test: what its answers have in common. */
	readonly test?: string;
	/** It is finished, and how it went was shown. */
	readonly seen?: boolean;
}

/** An answer that isn't given yet: what is typed; the pieces placed so far; or for each of the left its partner, -1 where there is none. */
export type Draft = string | readonly number[];

/** A question as it is kept: what it says is in its pack. */
export interface KeptQuestion {
	readonly question: QuestionId;
	/** The article that it belongs to. */
	readonly article: ArticleId;
	/** The terms of the options among which it was asked; all, where they are left out. */
	readonly options?: readonly TermId[];
	/** The question whose answer was wrong, and the term that was taken for its: what this one was made of, not being in a pack. */
	readonly contrast?: { readonly of: QuestionId; readonly chosen: TermId };
}

/** More than any session has: a damaged record isn't worked through. */
const MOST = 500;
const text = v.pipe(v.string(), v.maxLength(10_000));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const rest = { queue: list(text), total: count };

const RESPONSE = v.union([count, text, list(count)]);

const schema = v.object({
	address: text,
	asked: list(
		v.object({
			question: text,
			article: text,
			options: v.exactOptional(list(text)),
			contrast: v.exactOptional(v.object({ of: text, chosen: text })),
		}),
	),
	run: v.object({
		...rest,
		answers: list(
			v.object({
				question: text,
				right: v.boolean(),
				again: v.boolean(),
				before: v.object(rest),
				variant: v.exactOptional(text),
			}),
		),
	}),
	events: list(list(text)),
	responses: list(text),
	response: v.exactOptional(RESPONSE),
	tried: v.exactOptional(
		v.object({ answer: text, confidence: v.exactOptional(v.picklist(CONFIDENCES)) }),
	),
	draft: v.exactOptional(
		v.union([text, list(v.pipe(v.number(), v.safeInteger(), v.minValue(-1)))]),
	),
	pending: v.exactOptional(RESPONSE),
	introduced: v.exactOptional(list(text)),
	spent: v.pipe(v.number(), v.finite(), v.minValue(0)),
	at: v.pipe(v.number(), v.finite()),
	test: v.exactOptional(text),
	seen: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, Snapshot>;

/** Reads a stored session. Issues: `session` with the field's path. */
export function decodeSnapshot(input: unknown): Result<Snapshot> {
	const result = v.safeParse(schema, input);
	if (result.success) return ok(result.output);
	return fail(...result.issues.map((i) => issue('session', v.getDotPath(i) ?? '', i.message)));
}

/** A session without the questions that can't be found any more; of the others everything stays, to be undone too. */
export function withoutLost(
	snapshot: Snapshot,
	lost: ReadonlySet<QuestionId>,
	areSiblings?: AreSiblings,
): Snapshot {
	if (lost.size === 0) return snapshot;
	const { response, tried, draft, pending, ...rest } = snapshot;
	const { run, events, responses } = rest;
	const stays = (_: unknown, i: number) => !lost.has(run.answers[i]?.question ?? '');
	const isShown = response !== undefined && stays(undefined, run.answers.length - 1);
	return {
		...rest,
		...(isShown && { response }),
		...(!lost.has(run.queue[0] ?? '') && {
			...(tried && { tried }),
			...(draft !== undefined && { draft }),
			...(pending !== undefined && { pending }),
		}),
		run: runWithout(run, lost, areSiblings),
		events: events.filter(stays),
		responses: responses.filter(stays),
	};
}
