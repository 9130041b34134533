import * as v from 'valibot';
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import type { Pack, Section } from '../types.ts';
import { integrity } from './integrity.ts';
import { PACK_FRAME, PACK_ITEMS } from './schema.ts';

export const PACK_FORMAT = 'mufradat-pack';
/** The version written, and the newest read. */
export const PACK_VERSION = 1;

/** More would help nobody mend a pack. */
const MOST_ISSUES = 20;

/** Values that are looked through, and items that are decoded, in a step. */
const KEYS = 2_000;
const ITEMS = 20;

/** Keys that mean something else to JavaScript than to JSON: no pack has them. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Path of the first unsafe key anywhere in a decoded JSON value; iterative, so that no depth overflows the stack. */
function* unsafeKey(input: unknown): Generator<void, string | undefined, void> {
	const open: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: '' }];
	for (let next = open.pop(), count = 1; next; next = open.pop(), count++) {
		if (count % KEYS === 0) yield;
		if (typeof next.value !== 'object' || next.value === null) continue;
		for (const [key, value] of Object.entries(next.value)) {
			const path = next.path ? `${next.path}.${key}` : key;
			if (UNSAFE.has(key)) return path;
			open.push({ value, path });
		}
	}
	return undefined;
}

function checkEnvelope(input: unknown): Issue | undefined {
	const { format, version } = (input ?? {}) as { format?: unknown; version?: unknown };
	if (format !== PACK_FORMAT || typeof version !== 'number' || version < 1) {
		return issue(
			'not-a-pack',
			'',
			'This is not a Mufradat pack. Choose a file that Mufradat saved, or import the text of the article.',
		);
	}
	if (version > PACK_VERSION) {
		return issue(
			'newer-version',
			'version',
			`This pack was made by a newer Mufradat (its version is ${version}, and this one reads up to ${PACK_VERSION}). Update Mufradat, then open it again.`,
		);
	}
	return undefined;
}

const said = ({ message, expected, received }: v.BaseIssue<unknown>): string =>
	message.startsWith('Invalid ')
		? `This must be ${expected ?? 'something else'}, and is ${received}.`
		: `This ${message}.`;

/** Whether something is wrong only in that a field isn't known. */
const isNovelty = ({ type, expected }: v.BaseIssue<unknown>): boolean =>
	type === 'strict_object' && expected === 'never';

/** What comes of decoding by a schema, and what is wrong: each with its path. */
class Findings {
	readonly #issues: Issue[] = [];
	#novelties = 0;

	/** The value, as far as its schema lets it be one. */
	take<T>(
		schema: v.GenericSchema<unknown, T>,
		input: unknown,
		...path: readonly (string | number)[]
	): T | undefined {
		const result = v.safeParse(schema, input);
		if (result.success) return result.output;
		for (const found of result.issues) {
			const inner = v.getDotPath(found);
			this.#issues.push(
				issue('invalid-pack', [...path, ...(inner === null ? [] : [inner])].join('.'), said(found)),
			);
			if (isNovelty(found)) this.#novelties++;
		}
		return undefined;
	}

	/** The items of a list, some in a step. */
	*takeAll<T>(
		schema: v.GenericSchema<unknown, T>,
		items: readonly unknown[],
		...path: readonly (string | number)[]
	): Generator<void, T[], void> {
		const taken: T[] = [];
		for (const [index, item] of items.entries()) {
			const value = this.take(schema, item, ...path, index);
			if (value !== undefined) taken.push(value);
			if (this.#issues.length >= MOST_ISSUES) break;
			if (index % ITEMS === ITEMS - 1) yield;
		}
		return taken;
	}

	/** What is wrong. Fields that aren't known, and nothing else: whoever wrote them knew more. */
	get issues(): readonly Issue[] {
		const [first] = this.#issues;
		if (!first || this.#novelties < this.#issues.length) return this.#issues;
		return [
			issue(
				'newer-version',
				first.path,
				'This pack was made by a newer Mufradat: it has something that this one doesn’t know. Update Mufradat, then open it again.',
			),
		];
	}
}

/**
 * The steps of `decodePack`, for whoever reads a pack that may be a book while somebody waits: see `gently`.
 *
 * @returns as `decodePack`
 */
export function* packSteps(input: unknown): Generator<void, Result<Pack>, void> {
	const foreign = checkEnvelope(input);
	if (foreign) return fail(foreign);
	const unsafe = yield* unsafeKey(input);
	if (unsafe !== undefined) {
		return fail(issue('invalid-pack', unsafe, 'No pack has a field of this name.'));
	}
	const findings = new Findings();
	const frame = findings.take(PACK_FRAME, input);
	if (!frame) return { ok: false, issues: findings.issues.slice(0, MOST_ISSUES) };
	const sections: Section[] = [];
	for (const [index, { paragraphs, ...section }] of frame.article.sections.entries()) {
		const path = ['article', 'sections', index, 'paragraphs'];
		const decoded = yield* findings.takeAll(PACK_ITEMS.paragraph, paragraphs, ...path);
		sections.push({ ...section, paragraphs: decoded });
	}
	const pack: Pack = {
		...frame,
		article: { ...frame.article, sections },
		terms: yield* findings.takeAll(PACK_ITEMS.term, frame.terms, 'terms'),
		questions: yield* findings.takeAll(PACK_ITEMS.question, frame.questions, 'questions'),
	};
	const { issues } = findings;
	const broken = issues.length > 0 ? issues : yield* integrity(pack);
	return broken.length === 0 ? ok(pack) : { ok: false, issues: broken.slice(0, MOST_ISSUES) };
}

/**
 * A pack out of a value that came from outside (of `JSON.parse`, of storage). Nothing of it is trusted: shape, bounds, ids
 * and every reference inside are checked, unknown fields are refused.
 *
 * @returns issues `not-a-pack`, `newer-version`, or up to twenty `invalid-pack` with the path of the field
 */
export function decodePack(input: unknown): Result<Pack> {
	const steps = packSteps(input);
	for (let next = steps.next(); ; next = steps.next()) if (next.done) return next.value;
}
