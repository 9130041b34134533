import * as v from 'valibot';
import { fail, issue, ok, type Result } from '../result.ts';
import type { Run } from './run.ts';

/** A session as it is kept, so that it goes on after the tab was closed: the questions themselves are in their packs. */
export interface Snapshot {
	/** The address that it was asked for by. */
	readonly address: string;
	/** Questions and the articles that they belong to, in the order in which they were composed. */
	readonly asked: readonly { readonly question: string; readonly article: string }[];
	readonly run: Run;
	/** The events of each answer, as undo takes them back. */
	readonly events: readonly (readonly string[])[];
	/** What was answered, as the log has it; in a test it is shown at the end. */
	readonly responses: readonly string[];
	/** Milliseconds spent. */
	readonly spent: number;
	/** Epoch milliseconds of the last change. */
	readonly at: number;
	/** Of a test: what its answers have in common. */
	readonly test?: string;
}

/** More than any session has: a damaged record isn't worked through. */
const MOST = 500;
const text = v.pipe(v.string(), v.maxLength(10_000));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const schema = v.object({
	address: text,
	asked: list(v.object({ question: text, article: text })),
	run: v.object({
		queue: list(text),
		answers: list(v.object({ question: text, right: v.boolean(), again: v.boolean() })),
		total: count,
	}),
	events: list(list(text)),
	responses: list(text),
	spent: v.pipe(v.number(), v.finite(), v.minValue(0)),
	at: v.pipe(v.number(), v.finite()),
	test: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Snapshot>;

/** Reads a stored session. Issues: `session` with the field's path. */
export function decodeSnapshot(input: unknown): Result<Snapshot> {
	const result = v.safeParse(schema, input);
	if (result.success) return ok(result.output);
	return fail(...result.issues.map((i) => issue('session', v.getDotPath(i) ?? '', i.message)));
}

/** A run without the questions that can't be found any more. */
export function runWithout(run: Run, lost: ReadonlySet<string>): Run {
	if (lost.size === 0) return run;
	const answers = run.answers.filter(({ question }) => !lost.has(question));
	const queue = run.queue.filter((question) => !lost.has(question));
	return { queue, answers, total: new Set([...queue, ...answers.map((one) => one.question)]).size };
}
