/** What comes from outside (a stored record, a backup) made into the types of scheduling, or into issues. */
import * as v from 'valibot';
import { fail, issue, ok, type Result } from '../result.ts';
import { CONFIDENCES, SKILLS, UNDERSTANDINGS, type LogEvent } from '../types.ts';
import type { CardState } from './state.ts';

const text = v.string();
const id = v.pipe(text, v.nonEmpty());
const day = v.pipe(v.number(), v.safeInteger());
/** Epoch milliseconds. */
const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const base = {
	id,
	card: id,
	at: time,
	day,
	/** From UTC−12 to UTC+14, with room for what history has seen. */
	offset: v.pipe(v.number(), v.finite(), v.minValue(-1000), v.maxValue(1000)),
};

const eventSchema = v.variant('type', [
	v.object({
		...base,
		type: v.literal('review'),
		grade: v.picklist([1, 2, 3, 4]),
		took: v.pipe(v.number(), v.finite(), v.minValue(0)),
		question: id,
		article: id,
		skill: v.picklist(SKILLS),
		about: v.exactOptional(v.literal('text')),
		answer: text,
		confidence: v.exactOptional(v.picklist(CONFIDENCES)),
		test: v.exactOptional(id),
		said: v.exactOptional(v.picklist(UNDERSTANDINGS)),
	}),
	v.object({
		...base,
		type: v.literal('predict'),
		article: id,
		said: v.picklist(UNDERSTANDINGS),
	}),
	v.object({ ...base, type: v.literal('undo'), target: id }),
	v.object({ ...base, type: v.literal('suspend') }),
	v.object({ ...base, type: v.literal('resume') }),
	v.object({ ...base, type: v.literal('know') }),
	v.object({ ...base, type: v.literal('reset') }),
	v.object({ ...base, type: v.literal('set-due'), due: day }),
]) satisfies v.GenericSchema<unknown, LogEvent>;

const cardSchema = v.object({
	card: id,
	stability: v.pipe(v.number(), v.finite(), v.minValue(0)),
	difficulty: v.pipe(v.number(), v.finite(), v.minValue(0)),
	due: v.nullable(day),
	first: v.nullable(day),
	last: v.nullable(day),
	lastAt: v.nullable(time),
	reps: count,
	lapses: count,
	misdated: count,
	suspended: v.boolean(),
	known: v.boolean(),
}) satisfies v.GenericSchema<unknown, CardState>;

const decoder =
	<T>(schema: v.GenericSchema<unknown, T>, code: string) =>
	(input: unknown): Result<T> => {
		const result = v.safeParse(schema, input);
		if (result.success) return ok(result.output);
		return fail(...result.issues.map((i) => issue(code, v.getDotPath(i) ?? '', i.message)));
	};

/** Reads an event of the log; unknown fields are dropped. Issues: `event` with the field's path. */
export const decodeEvent: (input: unknown) => Result<LogEvent> = decoder(eventSchema, 'event');

/** Reads a stored card state; unknown fields are dropped. Issues: `card-state` with the field's path. */
export const decodeCardState: (input: unknown) => Result<CardState> = decoder(
	cardSchema,
	'card-state',
);
